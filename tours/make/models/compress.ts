/** Makes a document small without a visible difference: quantised numbers, ordered for the decoder, meshopt. */
import { Logger, NodeIO, type Document } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { reorder } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer';

/** The GLB of a document whose meshes hold whole numbers, with EXT_meshopt_compression. */
export async function compress(document: Document): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  document.setLogger(new Logger(Logger.Verbosity.WARN));
  await document.transform(reorder({ encoder: MeshoptEncoder, target: 'size' }));
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}
