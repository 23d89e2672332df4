import { html, nothing } from 'lit';
import type { Quiz } from '../model/tour';
import { cssProperties } from '../ui/css-properties';

type Option = Extract<Quiz, { mode: 'single' }>['options'][number];
/** The longest bar, in percent of the column: its figure stands beside it. */
const LONGEST = 60;

/** The figures behind the answers as bars, each as long as it is large; nothing where there are no figures. */
export function bars(options: readonly Option[], words: (option: Option) => unknown): unknown {
  const most = Math.max(...options.map(({ figure }) => figure ?? 0));
  if (most <= 0) return nothing;
  const number = new Intl.NumberFormat(document.documentElement.lang || 'en');
  return html`<div class="bars">
    ${options
      .filter(({ figure }) => figure !== undefined)
      .map(
        (option) =>
          html`<div class=${option.right ? 'bar--right' : ''}>
            <i ${cssProperties({ width: `${((option.figure ?? 0) / most) * LONGEST}%` })}></i
            ><span><b>${number.format(option.figure ?? 0)}</b> ${words(option)}</span>
          </div>`,
      )}
  </div>`;
}
