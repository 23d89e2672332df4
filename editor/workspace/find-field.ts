/** The element that edits a field: the first with `data-field`, also inside shadow roots; the longest prefix if none. */
export function findField(root: ParentNode, field: string): HTMLElement | undefined {
  for (let path = field; path; path = parentOf(path)) {
    const found = deepFind(root, path);
    if (found) return found;
  }
  return undefined;
}

/** `stations[2].story[0].body` → `stations[2].story[0]` → `stations[2].story` … */
function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['), 0));
}

function deepFind(root: ParentNode, field: string): HTMLElement | undefined {
  const here = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"]`);
  if (here) return here;
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deepFind(element.shadowRoot, field);
    if (inside) return inside;
  }
  return undefined;
}

/** Puts the focus into a field, or into the first thing in it that takes one. */
export function focusField(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  const inner = element.matches('input, textarea, select, button, [tabindex], [contenteditable]')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, select, button, [tabindex], [contenteditable]');
  (inner ?? element).focus();
}
