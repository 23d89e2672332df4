import { loadStrings } from '../../shared/strings/strings';
import type { PaneName } from './address';

const PANE_MODULES: Readonly<Record<PaneName, () => Promise<unknown>>> = {
  map: () => import('../map/map-pane'),
  story: () => import('../stories/story-pane'),
  scene: () => import('../scenes/scene-pane'),
  translate: () => import('../translations/translate-pane'),
  check: () => import('../checks/check-pane'),
  publish: () => import('../publish/publish-pane'),
  tour: () => import('../details/tour-details-pane'),
  library: () => import('../assets/media-library'),
};

/** Loads a pane's code and words. Whoever looks at the map downloads nothing of the scene. */
export async function loadPane(name: PaneName): Promise<void> {
  await PANE_MODULES[name]();
  await loadStrings();
}

/** Loads what is beside the middle: the list of stations and the phone. */
export async function loadSides(): Promise<void> {
  await Promise.all([import('../stations/station-list'), import('../preview/phone-preview')]);
  await loadStrings();
}
