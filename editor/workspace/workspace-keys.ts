/** The workspace's keys. Undo is the tour's, also inside a text field: what is typed there is an edit like any other. */
import type { PaneName } from './address';

export type KeyWish =
  | { readonly kind: 'undo' | 'redo' | 'next-pane' | 'previous-pane' | 'next-finding' | 'previous-finding' }
  | { readonly kind: 'pane'; readonly pane: PaneName };

const TABS: Readonly<Record<string, PaneName>> = {
  Digit1: 'map',
  Digit2: 'story',
  Digit3: 'scene',
  Digit4: 'translate',
};

/** What a key asks for, if it is one of the workspace's. */
export function wishOf(event: KeyboardEvent): KeyWish | undefined {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && !event.altKey && key === 'z') return { kind: event.shiftKey ? 'redo' : 'undo' };
  if (command && !event.altKey && key === 'y') return { kind: 'redo' };
  if (event.key === 'F6') return { kind: event.shiftKey ? 'previous-pane' : 'next-pane' };
  if (event.key === 'F8') return { kind: event.shiftKey ? 'previous-finding' : 'next-finding' };
  const pane = event.altKey && event.shiftKey && !command ? TABS[event.code] : undefined;
  return pane ? { kind: 'pane', pane } : undefined;
}

/** Whether a key was pressed inside a dialog: what is typed there is no part of the tour yet. */
export function isInDialog(event: Event): boolean {
  return event.composedPath().some((one) => one instanceof HTMLDialogElement);
}
