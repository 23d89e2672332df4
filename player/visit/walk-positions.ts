/** Positions for a scene that is opened on the way: those of the walk if it is a replayed one, else the device's own. */
import { GeolocationSource } from '../position/geolocation-source';
import type { Fix, PositionSource } from '../position/position-source';

/** A walk that may be replayed; fires `change`. */
interface Walking extends EventTarget {
  readonly fix: Fix | undefined;
  readonly replay: object | undefined;
}

/** A replay has one walker: who asks is told where they are and does not walk a second time. */
export function positionsOf(walk: Walking, device: PositionSource = new GeolocationSource()): PositionSource {
  if (!walk.replay) return device;
  return {
    watch: (onFix, _onTrouble, signal) => {
      let told: Fix | undefined;
      const tell = () => {
        if (!walk.fix || walk.fix === told) return;
        told = walk.fix;
        onFix(told);
      };
      tell();
      walk.addEventListener('change', tell, { signal });
    },
  };
}
