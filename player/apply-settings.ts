import type { Settings } from '../shared/storage/database';
import { applyScheme } from '../shared/ui/scheme';

let applied = new AbortController();

/** Puts scheme and text size on the page; called again after every change. */
export function applySettings(settings: Settings): void {
  applied.abort();
  applied = new AbortController();
  applyScheme(settings.scheme, applied.signal);
  document.documentElement.style.fontSize = `${Math.round((settings.textScale ?? 1) * 100)}%`;
}
