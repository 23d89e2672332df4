import sharp from 'sharp';

/** A silent film of one colour after the other as WebM: the pictures of lossy WebP files are VP8 key frames. */
export async function aFilm(colours: readonly string[], width = 64, height = 48): Promise<Buffer> {
  const frames = await Promise.all(colours.map((colour) => keyFrame(colour, width, height)));
  const milliseconds = 200;
  const info = element(0x1549a966, [
    element(0x2ad7b1, number(1_000_000)),
    element(0x4489, double(frames.length * milliseconds)),
    element(0x4d80, Buffer.from('rundgang tests')),
    element(0x5741, Buffer.from('rundgang tests')),
  ]);
  const track = element(0xae, [
    element(0xd7, number(1)),
    element(0x73c5, number(1)),
    element(0x83, number(1)),
    element(0x86, Buffer.from('V_VP8')),
    element(0xe0, [element(0xb0, number(width)), element(0xba, number(height))]),
  ]);
  const blocks = frames.map((frame, index) => {
    const head = Buffer.from([0x81, 0, 0, 0x80]);
    head.writeInt16BE(index * milliseconds, 1);
    return element(0xa3, Buffer.concat([head, frame]));
  });
  const cluster = element(0x1f43b675, [element(0xe7, number(0)), ...blocks]);
  const head = element(0x1a45dfa3, [
    element(0x4282, Buffer.from('webm')),
    element(0x4287, number(2)),
    element(0x4285, number(2)),
  ]);
  return Buffer.concat([head, element(0x18538067, [info, element(0x1654ae6b, [track]), cluster])]);
}

async function keyFrame(colour: string, width: number, height: number): Promise<Buffer> {
  const file = await sharp({ create: { width, height, channels: 3, background: colour } })
    .webp()
    .toBuffer();
  const at = file.indexOf('VP8 ', 0, 'latin1');
  return file.subarray(at + 8, at + 8 + file.readUInt32LE(at + 4));
}

/** An EBML element: id, size, content. */
function element(id: number, content: Buffer | readonly Buffer[]): Buffer {
  const body = Buffer.isBuffer(content) ? content : Buffer.concat(content);
  const size = Buffer.alloc(8);
  size.writeUInt32BE(0x0100_0000, 0);
  size.writeUInt32BE(body.length, 4);
  return Buffer.concat([number(id), size, body]);
}

function number(value: number): Buffer {
  const text = value.toString(16);
  return Buffer.from(text.padStart(text.length + (text.length % 2), '0'), 'hex');
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}
