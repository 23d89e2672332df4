/** Light, dark or high contrast: follows the device until the visitor chooses. */
export type Scheme = 'light' | 'dark' | 'contrast';

/** Puts the scheme on the page and keeps it in step with the device while there is no own choice. */
export function applyScheme(choice: Scheme | undefined, signal: AbortSignal): void {
  const contrast = matchMedia('(prefers-contrast: more)');
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset['scheme'] =
      choice ?? (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  };
  apply();
  for (const query of [contrast, dark]) query.addEventListener('change', apply, { signal });
}
