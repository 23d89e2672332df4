import { Document, Logger, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRDracoMeshCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptEncoder } from 'meshoptimizer/encoder';

/** A turning pyramid, packed with meshopt as the guides are. */
export async function aPackedModel(): Promise<Buffer> {
  const document = aPyramid();
  await MeshoptEncoder.ready;
  await document.transform(meshopt({ encoder: MeshoptEncoder, level: 'medium' }));
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return Buffer.from(await io.writeBinary(document));
}

/** A model that wants a file from elsewhere. */
export function aForeignModel(): Buffer {
  return glb({ ...EMPTY, buffers: [{ uri: 'https://example.org/geometry.bin', byteLength: 4 }] });
}

/** A model packed in a way that the player does not unpack. */
export function aDracoModel(): Buffer {
  return glb({ ...EMPTY, extensionsRequired: [KHRDracoMeshCompression.EXTENSION_NAME] });
}

/** Parts within parts within parts. */
export function aDeepModel(levels: number): Buffer {
  const nodes = Array.from({ length: levels }, (_, index) => (index + 1 < levels ? { children: [index + 1] } : {}));
  return glb({ ...EMPTY, nodes, scenes: [{ nodes: [0] }] });
}

const EMPTY = { asset: { version: '2.0' }, scene: 0, scenes: [{ nodes: [] }] };

function glb(json: object): Buffer {
  const text = Buffer.from(JSON.stringify(json));
  const padded = Buffer.concat([text, Buffer.alloc((4 - (text.length % 4)) % 4, ' ')]);
  const head = Buffer.alloc(20);
  head.write('glTF');
  head.writeUInt32LE(2, 4);
  head.writeUInt32LE(20 + padded.length, 8);
  head.writeUInt32LE(padded.length, 12);
  head.write('JSON', 16);
  return Buffer.concat([head, padded]);
}

function aPyramid(): Document {
  const document = new Document().setLogger(new Logger(Logger.Verbosity.SILENT));
  const buffer = document.createBuffer();
  const positions = new Float32Array([0, 1, 0, -0.5, 0, 0.5, 0.5, 0, 0.5, 0.5, 0, -0.5, -0.5, 0, -0.5]);
  const indices = new Uint16Array([0, 1, 2, 0, 2, 3, 0, 3, 4, 0, 4, 1, 1, 3, 2, 1, 4, 3]);
  const primitive = document
    .createPrimitive()
    .setIndices(document.createAccessor().setType('SCALAR').setArray(indices).setBuffer(buffer))
    .setAttribute('POSITION', document.createAccessor().setType('VEC3').setArray(positions).setBuffer(buffer))
    .setMaterial(document.createMaterial('red').setBaseColorFactor([0.6, 0.05, 0.03, 1]));
  const node = document.createNode('pyramid').setMesh(document.createMesh().addPrimitive(primitive));
  document.createScene().addChild(node);
  const times = document
    .createAccessor()
    .setType('SCALAR')
    .setArray(new Float32Array([0, 1, 2]))
    .setBuffer(buffer);
  const turns = document
    .createAccessor()
    .setType('VEC4')
    .setArray(new Float32Array([0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1]))
    .setBuffer(buffer);
  const sampler = document.createAnimationSampler().setInput(times).setOutput(turns);
  const channel = document.createAnimationChannel().setTargetNode(node).setTargetPath('rotation').setSampler(sampler);
  document.createAnimation('idle').addSampler(sampler).addChannel(channel);
  return document;
}
