/** Which way somebody looks in an all-round picture. Pure; degrees, to the right and up, 0 is the picture's middle. */
export interface Look {
  readonly yaw: number;
  readonly pitch: number;
}

const KEY_DEGREES = 15;
/** Straight up or down a turn to the side would only spin the picture. */
const STEEPEST = 85;

/** Turned by so much; goes round sideways, stops before straight up and down. */
export function turned({ yaw, pitch }: Look, right: number, up: number): Look {
  return { yaw: halfCircle(yaw + right), pitch: Math.min(STEEPEST, Math.max(-STEEPEST, pitch + up)) };
}

/** What a key does: arrows turn, Home looks at the middle; undefined for all others. */
export function keyed(look: Look, key: string): Look | undefined {
  switch (key) {
    case 'ArrowLeft':
      return turned(look, -KEY_DEGREES, 0);
    case 'ArrowRight':
      return turned(look, KEY_DEGREES, 0);
    case 'ArrowUp':
      return turned(look, 0, KEY_DEGREES);
    case 'ArrowDown':
      return turned(look, 0, -KEY_DEGREES);
    case 'Home':
      return { yaw: 0, pitch: 0 };
    default:
      return undefined;
  }
}

/** Where a look is on the flat picture, as shares of its width and height from the upper left. */
export function onTheFlat({ yaw, pitch }: Look): { readonly x: number; readonly y: number } {
  return { x: halfCircle(yaw) / 360 + 0.5, y: 0.5 - Math.min(90, Math.max(-90, pitch)) / 180 };
}

function halfCircle(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
