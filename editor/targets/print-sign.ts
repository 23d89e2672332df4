/** A printed sign: a clean sheet with the marker at its true size, the station's name and what to do. */
import { barcodeSvg } from '../../shared/model/marker-svg';
import type { AnchorOf } from '../../shared/model/tour';

export interface SignSheet {
  readonly anchor: AnchorOf<'barcode'>;
  readonly title: string;
  /** `Point your phone here`. */
  readonly call: string;
  /** `Sign 5`. */
  readonly caption: string;
  /** `The black square measures 160 mm.` */
  readonly measure: string;
  readonly locale: string;
}

/** Edge in millimetres that an A4 sheet can carry; its own white is the border. */
export const LARGEST_ON_A4 = 160;

/** The sign as a picture file that any printer's programme opens at its true size. */
export function signFile({ number, matrix, edgeMillimetres }: AnchorOf<'barcode'>): Blob {
  return new Blob([barcodeSvg(number, matrix, edgeMillimetres)], { type: 'image/svg+xml' });
}

/** Prints one sheet; everything else on the page stays off the paper. */
export async function printSign(sheet: SignSheet): Promise<void> {
  const style = new CSSStyleSheet();
  style.replaceSync(PRINT);
  const paper = await paperFor(sheet);
  document.adoptedStyleSheets.push(style);
  document.body.append(paper);
  addEventListener(
    'afterprint',
    () => {
      paper.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    },
    { once: true },
  );
  print();
}

async function paperFor({ anchor, title, call, caption, measure, locale }: SignSheet): Promise<HTMLElement> {
  const paper = document.createElement('section');
  paper.className = 'sign-paper';
  paper.lang = locale;
  const picture = new Image();
  picture.alt = caption;
  picture.src = `data:image/svg+xml,${encodeURIComponent(barcodeSvg(anchor.number, anchor.matrix, anchor.edgeMillimetres))}`;
  await picture.decode();
  const line = (tag: 'h1' | 'p', text: string) => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  paper.append(line('h1', title), picture, line('p', call), line('p', `${caption}. ${measure}`));
  return paper;
}

/** The paper is white and the ink black in every scheme: this is a printed thing. */
const PRINT = `
  .sign-paper { display: none; }
  @page { size: A4; margin: 0; }
  @media print {
    html, body { background: white; }
    body > :not(.sign-paper) { display: none !important; }
    .sign-paper { display: grid; justify-items: center; align-content: center; gap: 6mm; height: 296mm; color: black; background: white; text-align: center; }
    .sign-paper h1 { margin: 0; max-width: 180mm; font: 600 24pt/1.15 var(--font-title); }
    .sign-paper p { margin: 0; max-width: 180mm; font: 400 16pt/1.3 var(--font-read); }
    .sign-paper p:last-child { font-size: 9pt; }
  }
`;
