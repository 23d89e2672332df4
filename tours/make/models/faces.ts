/** What faces of people are made of: eyes with a glint, brows, cheeks, a nose, a smile that opens. */
import { TorusGeometry } from 'three';
import { part, type Part } from './figure';
import { ball, onBall, placed, smile, type Colour, type Shape, type Triple } from './shapes';

/** One face on a ball of a head; lengths in metres, angles in degrees. */
export interface Face {
  readonly radius: number;
  readonly stretch: Triple;
  readonly eye: { readonly radius: number; readonly yaw: number; readonly pitch: number };
  readonly brow: { readonly radius: number; readonly pitch: number; readonly colour: Colour };
  readonly mouth: { readonly width: number; readonly low: number; readonly colour: Colour };
}

const BOTH = [1, -1] as const;

/** Eyes, brows and mouth as parts of the head, whose ball rests on its node. */
export function faceParts(face: Face): Part[] {
  const { radius: r, stretch, eye, brow, mouth } = face;
  const eyeLevel = r * (1 + 0.6 * Math.sin((eye.pitch * Math.PI) / 180));
  const browLevel = r * (1 + Math.sin((brow.pitch * Math.PI) / 180));
  const lips = smile(mouth.width, r, mouth.low, stretch);
  const at = (form: Shape['form'], yaw: number, pitch: number, level: number, size = 0.985) =>
    onBall(form, r * size, yaw, pitch, stretch).translate(0, r - level, 0);
  return [
    part(
      'brows',
      'head',
      [0, browLevel, 0],
      BOTH.map((s) => ({
        form: at(browForm(brow.radius), s * eye.yaw, brow.pitch, browLevel, 1),
        colour: brow.colour,
      })),
    ),
    part(
      'eyes',
      'head',
      [0, eyeLevel, 0],
      BOTH.flatMap((s) => [
        {
          form: at(
            placed(ball(eye.radius, 16, 12), [0, 0, 0], [0, 0, 0], [1, 1.3, 0.4]),
            s * eye.yaw,
            eye.pitch,
            eyeLevel,
          ),
          colour: 'ink' as const,
        },
        { form: at(glint(eye.radius), s * eye.yaw, eye.pitch, eyeLevel), colour: 'paper' as const },
      ]),
    ),
    part('mouth', 'head', [0, r, 0], [{ form: lips.form, colour: mouth.colour, twoSided: true }], { open: lips.open }),
  ];
}

function glint(r: number): Shape['form'] {
  return placed(ball(r * 0.3, 8, 6), [r * 0.3, r * 0.45, r * 0.36]);
}

function browForm(r: number): Shape['form'] {
  return placed(new TorusGeometry(r, r * 0.26, 6, 10, 1.7), [0, -r * 0.7, 0], [0, 0, Math.PI / 2 - 0.85]);
}

/** Two flat discs of a blush. */
export function cheeks(radius: number, { radius: r, stretch }: Face, yaw: number): Shape[] {
  return BOTH.map((s) => ({
    form: onBall(
      placed(ball(radius, 14, 8), [0, 0, 0], [0, 0, 0], [1, 0.75, 0.2]),
      r * 0.985,
      s * yaw,
      -14,
      stretch,
    ).translate(0, r, 0),
    colour: 'roseDeep',
  }));
}
