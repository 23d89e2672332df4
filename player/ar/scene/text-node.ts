import { CanvasTexture, DoubleSide, Mesh, MeshBasicMaterial, PlaneGeometry, SRGBColorSpace } from 'three';
import { inLocale } from '../../../shared/model/localized';
import type { MadeNode, MakeNode } from './scene-node';

/** Pixels of a letter on the card. */
export const LETTER = 64;
const MARGIN = 28;
const LINE = 2;
const MAX_WIDTH = 900;
const METRES_PER_PIXEL = 0.25 / LETTER;

/** A label in the title's letters on a square-cornered card; letters a quarter of a metre high at scale 1. */
export const makeText: MakeNode = async (node, setting): Promise<MadeNode> => {
  const canvas = await writeCard(inLocale(node.label, setting.chain), setting.colour);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  const object = new Mesh(
    new PlaneGeometry(canvas.width * METRES_PER_PIXEL, canvas.height * METRES_PER_PIXEL),
    new MeshBasicMaterial({ map: texture, side: DoubleSide }),
  );
  return { object };
};

/** A card with words on it; one letter is `LETTER` pixels. */
export async function writeCard(text: string, colour: (role: string) => string): Promise<HTMLCanvasElement> {
  const font = `600 ${LETTER}px ${colour('--font-title') || 'sans-serif'}`;
  await document.fonts.load(font, text).catch(() => []);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.font = font;
  const lines = broken(text, (line) => context.measureText(line).width);
  const width = Math.max(...lines.map((line) => context.measureText(line).width), LETTER);
  canvas.width = Math.ceil(width + 2 * MARGIN);
  canvas.height = Math.ceil(lines.length * LETTER * 1.15 + 2 * MARGIN);
  context.fillStyle = colour('--surface');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.strokeStyle = colour('--line-strong');
  context.lineWidth = 2 * LINE * 2;
  context.strokeRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = colour('--text');
  context.font = font;
  context.textBaseline = 'middle';
  lines.forEach((line, index) => context.fillText(line, MARGIN, MARGIN + (index + 0.55) * LETTER * 1.15));
  return canvas;
}

/** Words in lines of at most `MAX_WIDTH`. */
function broken(text: string, widthOf: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && widthOf(longer) <= MAX_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
