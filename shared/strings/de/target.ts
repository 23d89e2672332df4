import type en from '../en/target';

/** Words on pictures that a camera is to recognise: how good they are, and why. */
export default {
  stars: '{stars} von 5 Sternen',
  good: 'Handys erkennen dieses Bild gut.',
  /** Leads what would help a picture that is good already. */
  better: 'Noch besser:',
  poor: 'Handys werden dieses Bild kaum erkennen.',
  weaknessFewFeatures:
    'Es hat zu wenige Merkmale. Wählen Sie ein Bild mit mehr Einzelheiten: Figuren, Schrift, scharfe Kanten.',
  weaknessOnePart:
    'Seine Merkmale liegen nur in einem Teil. Schneiden Sie es auf diesen Teil zu, oder wählen Sie eines mit Einzelheiten überall.',
  weaknessRepeats:
    'Sein Muster wiederholt sich, Stellen werden verwechselt. Wählen Sie ein Bild, in dem sich nichts wiederholt.',
  weaknessLowContrast: 'Sein Kontrast ist gering. Wählen Sie eines mit deutlichem Hell und Dunkel.',
  weaknessTooSmall: 'Es ist zu klein. Nehmen Sie eine Datei mit mindestens 300 Pixeln auf der kürzeren Seite.',
  weaknessTooNarrow:
    'Es ist zu schmal. Schneiden Sie es zu, bis die längere Seite höchstens doppelt so lang ist wie die kürzere.',
  reach: '{width} mm breit gedruckt, wird es aus bis zu etwa {metres} m Entfernung erkannt.',
  wrote: '{files} geschrieben ({bytes} Bytes, {seconds} s).',
  notCompiled: 'Es wurden keine Dateien erzeugt: Das Bild hat nichts, woran ein Handy es wiedererkennt.',
} satisfies typeof en;
