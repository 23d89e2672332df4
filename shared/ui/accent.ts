/** A tour's one strong colour: sets `--accent`, `--on-accent` and `--accent-as-text`, readable in every scheme. */

const NAMED = ['red', 'yellow', 'blue'];
const OWN_ROLES = ['--accent', '--on-accent', '--accent-as-text'] as const;
const INK = '#191817';
const PAPER = '#FFFDF8';

/** The three roles for a colour of a tour's own (`#rrggbb`) on a ground (`#rrggbb`). */
export function accentRoles(colour: string, ground: string): Readonly<Record<(typeof OWN_ROLES)[number], string>> {
  // A middle grey is readable under neither ink nor paper, only under their extremes.
  const onAccent = [INK, PAPER, '#000000', '#FFFFFF'].find((text) => contrast(colour, text) >= 4.5) ?? INK;
  const towards = luminance(ground) > 0.4 ? INK : PAPER;
  let asText = colour;
  for (let step = 1; step <= 10 && contrast(asText, ground) < 4.5; step++) asText = mixed(colour, towards, step / 10);
  return { '--accent': colour, '--on-accent': onAccent, '--accent-as-text': asText };
}

/** Puts a tour's accent on the page; without one the page is red again. */
export function applyAccent(accent: string | undefined): void {
  const root = document.documentElement;
  const named = accent === undefined || NAMED.includes(accent);
  root.dataset['accent'] = named ? (accent ?? 'red') : 'own';
  for (const role of OWN_ROLES) root.style.removeProperty(role);
  if (named) return;
  const ground = getComputedStyle(root).getPropertyValue('--ground').trim();
  const roles = accentRoles(accent, /^#[0-9a-f]{6}$/i.test(ground) ? ground : PAPER);
  for (const role of OWN_ROLES) root.style.setProperty(role, roles[role]);
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function mixed(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  const parts = from.map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
