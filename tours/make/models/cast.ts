/** The cast of four: who they are, their bodies and their portraits. */
import type { Model } from './figure';
import { monk } from './monk';
import { owl } from './owl';
import { ilmaPortrait, monkPortrait, owlPortrait, printerPortrait } from './portraits';
import { printer } from './printer';
import { stageFigure } from './stage-figure';

export interface CastMember {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly role: Readonly<Record<string, string>>;
  readonly make: () => Model;
  /** An SVG picture of the face, square. */
  readonly portrait: () => string;
}

export const CAST: readonly CastMember[] = [
  {
    id: 'ilma',
    name: { de: 'Ilma', en: 'Ilma' },
    role: { de: 'Bühnenfigur aus Kugel, Kegel und Zylinder', en: 'Stage figure of sphere, cone and cylinder' },
    make: stageFigure,
    portrait: ilmaPortrait,
  },
  {
    id: 'monk',
    name: { de: 'Mönch', en: 'Monk' },
    role: { de: 'Erzählt von Klöstern, Büchern und Gärten', en: 'Tells of cloisters, books and gardens' },
    make: monk,
    portrait: monkPortrait,
  },
  {
    id: 'printer',
    name: { de: 'Druckerin', en: 'Printer' },
    role: { de: 'Erzählt aus Werkstätten und von Zeitungen', en: 'Tells of workshops and newspapers' },
    make: printer,
    portrait: printerPortrait,
  },
  {
    id: 'owl',
    name: { de: 'Museumseule', en: 'Museum owl' },
    role: { de: 'Erzählt Kindern und allen anderen', en: 'Tells children, and everybody else' },
    make: owl,
    portrait: owlPortrait,
  },
];
