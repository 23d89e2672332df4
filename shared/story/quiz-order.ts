import { html, type TemplateResult } from 'lit';
import { fill } from '../strings/strings';
import { storyText } from '../strings/story';
import { icon } from '../ui/icons';

/** The two buttons that move one item of an order. @param shift told -1 for up, 1 for down */
export function orderButtons(item: string, index: number, count: number, shift: (by: -1 | 1) => void): TemplateResult {
  const text = storyText();
  return html`<span class="pair">
    <button class="square" aria-label=${fill(text.up, { item })} ?disabled=${index === 0} @click=${() => shift(-1)}>
      ${icon('up')}
    </button>
    <button
      class="square"
      aria-label=${fill(text.down, { item })}
      ?disabled=${index === count - 1}
      @click=${() => shift(1)}
    >
      ${icon('down')}
    </button>
  </span>`;
}
