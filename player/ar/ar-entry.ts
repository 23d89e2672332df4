/** The door to AR: the only module of this folder that the rest of the player imports. Brings nothing by itself. */
import { loadStrings } from '../../shared/strings/strings';
import { loaded } from './failure';

export type { ArActionEvent, ArCloseEvent } from './ar-events';
export type { ArView } from './ar-view';

/**
 * Makes `<ar-view>` known, with its words. Three.js and AR.js come later still, when a scene starts.
 * @throws Unavailable `engine` when it does not arrive
 */
export async function loadArView(): Promise<void> {
  await loaded(import('./ar-view'), 'ar');
  await loadStrings();
}
