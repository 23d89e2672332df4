/** Portraits of the guides as flat pictures: a ground, a pale disc behind the head, two tones a surface. */
import { readFileSync } from 'node:fs';

const ILMA = new URL('../../weimar.bauhaus/media/ilma.svg', import.meta.url);

/** Ilma's is drawn by hand and belongs to the tour. */
export function ilmaPortrait(): string {
  return readFileSync(ILMA, 'utf8');
}

function portrait(title: string, desc: string, ground: string, disc: string, shapes: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900" width="900" height="900" role="img" aria-labelledby="t d">
<title id="t">${title}</title>
<desc id="d">${desc}</desc>
<path fill="${ground}" d="M0,0h900v900h-900z"/>
<circle cx="450" cy="400" r="360" fill="${disc}"/>
${shapes.join('\n')}
</svg>
`;
}

const path = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`;
const line = (stroke: string, width: number, d: string) =>
  `<path fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" d="${d}"/>`;
const disc = (fill: string, x: number, y: number, r: number) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;
const oval = (fill: string, x: number, y: number, rx: number, ry: number) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

/** Two upright oval eyes with a glint, brows over them. */
function eyes(y: number, apart: number, brow: string): string[] {
  return [-1, 1].flatMap((side) => {
    const x = 450 + side * apart;
    return [
      oval('#191817', x, y, 27, 36),
      disc('#F7F3EA', x + 9, y - 13, 9),
      line(brow, 15, `M${x - 42},${y - 66}Q${x},${y - 96} ${x + 42},${y - 66}`),
    ];
  });
}

export function monkPortrait(): string {
  return portrait(
    'Mönch',
    'Ein Mönch mit Tonsur, roten Wangen und brauner Kapuze, ein rotes Buch im Arm.',
    '#F2B21B',
    '#F8DB93',
    [
      path('#5A4435', 'M120,900 160,740Q190,640 300,606H600Q710,640 740,740L780,900Z'),
      path('#3D2D23', 'M560,606H600Q710,640 740,740L780,900H650Z'),
      path('#3D2D23', 'M270,690Q250,570 340,540H560Q650,570 630,690Q450,780 270,690Z'),
      path('#2B1F18', 'M530,540H560Q650,570 630,690Q590,712 540,722Q620,640 530,540Z'),
      oval('#F7F3EA', 450, 590, 110, 34),
      path('#D6795F', 'M392,520H508V582Q450,612 392,582Z'),
      oval('#6B4A35', 450, 330, 232, 190),
      disc('#E3A587', 250, 392, 40),
      disc('#E3A587', 650, 392, 40),
      oval('#E3A587', 450, 382, 204, 214),
      path('#D6957A', 'M510,178A204,214 0 0 1 510,586A330,330 0 0 0 510,178Z'),
      path('#6B4A35', 'M232,300A222,160 0 0 1 668,300Q640,236 560,226Q450,206 340,226Q260,236 232,300Z'),
      oval('#E3A587', 450, 178, 126, 46),
      ...eyes(372, 82, '#6B4A35'),
      oval('#D6795F', 450, 420, 36, 44),
      oval('#D6795F', 318, 446, 38, 25),
      oval('#D6795F', 582, 446, 38, 25),
      path('#8A2317', 'M382,492Q450,520 518,492Q506,556 450,556Q394,556 382,492Z'),
      path('#C8321F', 'M560,730 730,690 778,880 608,920Z'),
      path('#F7F3EA', 'M600,900 766,860 770,878 604,918Z'),
      path('#F2B21B', 'M660,752 706,741 716,782 670,793Z'),
    ],
  );
}

export function printerPortrait(): string {
  return portrait(
    'Druckerin',
    'Eine Druckerin mit schwarzem Haar, rotem Kopftuch, gelber Bluse, Schürze und einem Farbfleck auf der Wange.',
    '#1D4E89',
    '#C9BFAD',
    [
      path('#F2B21B', 'M150,900 190,740Q210,650 330,622H570Q690,650 710,740L750,900Z'),
      path('#D4930F', 'M540,622H570Q690,650 710,740L750,900H640Q650,720 540,622Z'),
      path('#F7F3EA', 'M300,900V760L330,742H570L600,760V900Z'),
      path('#E6DECD', 'M520,742H570L600,760V900H540Z'),
      line('#F7F3EA', 34, 'M330,752 352,640'),
      line('#F7F3EA', 34, 'M570,752 548,640'),
      path('#D6795F', 'M400,520H500V630Q450,660 400,630Z'),
      path('#C8321F', 'M340,622Q450,690 560,622L548,666Q450,726 352,666Z'),
      path('#8A2317', 'M450,690 500,672 486,760Z'),
      path('#191817', 'M216,540Q190,300 300,210H600Q710,300 684,540Q640,566 590,552V300H310V552Q260,566 216,540Z'),
      oval('#E3A587', 450, 384, 186, 200),
      path('#D6957A', 'M508,196A186,200 0 0 1 508,572A310,310 0 0 0 508,196Z'),
      path('#191817', 'M300,240Q262,400 282,552Q250,566 216,540Q196,330 270,232Z'),
      path('#191817', 'M600,240Q638,400 618,552Q650,566 684,540Q704,330 630,232Z'),
      path('#C8321F', 'M228,296Q236,120 450,108Q664,120 672,296Q560,226 450,226Q340,226 228,296Z'),
      path('#8A2317', 'M228,296Q340,226 450,226Q560,226 672,296L668,258Q560,194 450,194Q340,194 232,258Z'),
      path('#C8321F', 'M590,150 700,40 726,120Z'),
      path('#8A2317', 'M590,150 744,112 716,196Z'),
      disc('#8A2317', 594, 156, 34),
      ...eyes(388, 76, '#191817'),
      oval('#D6795F', 450, 440, 20, 24),
      oval('#D6795F', 336, 470, 34, 22),
      oval('#D6795F', 564, 470, 34, 22),
      line('#191817', 18, 'M312,500 352,486'),
      path('#C8321F', 'M392,502Q450,528 508,502Q498,554 450,554Q402,554 392,502Z'),
    ],
  );
}

export function owlPortrait(): string {
  const eye = (x: number) => [
    disc('#F7F3EA', x, 400, 128),
    path('#E6DECD', `M${x + 20},273A128,128 0 0 1 ${x + 20},527A200,200 0 0 0 ${x + 20},273Z`),
    disc('#F2B21B', x, 400, 84),
    disc('#191817', x, 400, 54),
    disc('#F7F3EA', x + 20, 380, 17),
  ];
  return portrait(
    'Museumseule',
    'Eine blaue Eule mit großen gelben Augen, rotem Schnabel und rotem Schal.',
    '#C8321F',
    '#F8DB93',
    [
      path('#12305A', 'M196,240 210,70 330,190Z'),
      path('#12305A', 'M704,240 690,70 570,190Z'),
      path('#F2B21B', 'M236,214 236,120 306,190Z'),
      path('#F2B21B', 'M664,214 664,120 594,190Z'),
      path('#1D4E89', 'M150,900Q150,680 280,620H620Q750,680 750,900Z'),
      path('#12305A', 'M590,620H620Q750,680 750,900H660Q680,720 590,620Z'),
      path('#F7F3EA', 'M280,900Q280,740 450,720Q620,740 620,900Z'),
      ...[370, 450, 530].map((x) => path('#F2B21B', `M${x - 28},800H${x + 28}L${x},850Z`)),
      oval('#1D4E89', 450, 400, 300, 244),
      path('#12305A', 'M560,174A300,244 0 0 1 560,627A420,420 0 0 0 560,174Z'),
      ...eye(318),
      ...eye(582),
      path('#C8321F', 'M450,540 408,408 492,408Z'),
      path('#8A2317', 'M450,540 492,408 458,408Z'),
      path('#C8321F', 'M190,640Q450,760 710,640L700,706Q450,826 200,706Z'),
      path('#8A2317', 'M560,690Q640,676 710,640L700,706Q640,740 560,758Z'),
      path('#C8321F', 'M560,720 640,700 664,880 584,900Z'),
      path('#F7F3EA', 'M578,836 656,816 660,846 582,866Z'),
    ],
  );
}
