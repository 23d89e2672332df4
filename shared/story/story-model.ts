import { css, html, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { StoryElement, storyStyles } from './story-element';
import './story-picture';

/** A 3D object: its picture, and its annotations as a list. */
@customElement('story-model')
export class StoryModel extends StoryElement<'model'> {
  static override styles = [
    controls,
    storyStyles,
    css`
      ol {
        display: grid;
        gap: var(--space-3);
        padding-top: var(--space-3);
      }
      li {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--space-3);
        align-items: start;
      }
      h4 {
        margin: 0;
        font: var(--weight-title) 1.25rem/1.2 var(--font-title);
        padding-top: 0.35rem;
      }
    `,
  ];

  override render(): unknown {
    const { poster, annotations } = this.block;
    const text = storyText();
    return html`<section aria-label=${text.model}>
      ${poster ? html`<story-picture asset=${poster} .story=${this.story}></story-picture>` : nothing}
      ${this.say(this.block.alternative) ? html`<p class="caption">${this.words(this.block.alternative)}</p>` : nothing}
      ${
        annotations.length > 0
          ? html`<h3 class="caption">${text.onTheModel}</h3>
              <ol>
                ${annotations.map(
                  (note, index) =>
                    html`<li>
                      <span class="circle circle--s" aria-hidden="true">${index + 1}</span>
                      <div>
                        <h4>${this.words(note.title)}</h4>
                        ${this.say(note.text) ? html`<p>${this.words(note.text)}</p>` : nothing}
                      </div>
                    </li>`,
                )}
              </ol>`
          : nothing
      }
    </section>`;
  }
}
