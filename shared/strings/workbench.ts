import { roomStrings } from './strings';

/** The words of the editor's work panes: stations, map, story, AR scene, media. */
export const workbench = roomStrings({ en: () => import('./en/workbench'), de: () => import('./de/workbench') });
