/** The map's colours and letters, read from the CSS roles where the map stands: light, dark or contrast. */
export interface MapTheme {
  readonly land: string;
  readonly block: string;
  readonly street: string;
  readonly park: string;
  readonly water: string;
  readonly label: string;
  readonly labelWater: string;
  readonly labelPark: string;
  readonly line: string;
  readonly fontRead: string;
  readonly fontTitle: string;
  /** Pixels of 1 rem: the visitor's own text size counts on the map too. */
  readonly rem: number;
}

/** Reads the roles that are in force at an element. */
export function readMapTheme(element: Element): MapTheme {
  const style = getComputedStyle(element);
  const role = (name: string) => style.getPropertyValue(name).trim();
  return {
    land: role('--map-land'),
    block: role('--map-block'),
    street: role('--map-street'),
    park: role('--map-park'),
    water: role('--map-water'),
    label: role('--map-label'),
    labelWater: role('--map-label-water'),
    labelPark: role('--map-label-park'),
    line: role('--map-block') === role('--map-land') ? role('--line-strong') : role('--map-block'),
    fontRead: role('--font-read') || 'sans-serif',
    fontTitle: role('--font-title') || 'sans-serif',
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16,
  };
}

/** Calls back whenever the page changes its scheme, accent or text size, until the signal ends. */
export function watchScheme(changed: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-scheme', 'style', 'data-accent'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
