import { css, html, LitElement, nothing, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { inLocale, localeOf } from '../model/localized';
import type { BlockKind, BlockOf, Localized, LocalizedAsset } from '../model/tour';
import { controls } from '../ui/controls';
import type { StoryContext } from './story-context';

/** What all blocks look like. */
export const storyStyles = css`
  :host {
    display: block;
  }
  h3 {
    font-size: var(--title-s);
  }
  .caption {
    padding-top: var(--space-2);
    font-size: var(--text-note);
    line-height: 1.35;
    color: var(--text-soft);
  }
  .bar {
    border-top: var(--stroke-bar) solid var(--line-strong);
    padding-top: var(--space-3);
  }
`;

/** One block of a story. A new kind is one file with such an element, and one line in story-block.ts. */
export abstract class StoryElement<K extends BlockKind> extends LitElement {
  static override styles: CSSResultGroup = [controls, storyStyles];

  @property({ attribute: false }) block!: BlockOf<K>;
  @property({ attribute: false }) story!: StoryContext;

  protected say(value: Localized | undefined): string {
    return inLocale(value, this.story.chain);
  }

  /** A text with the language it is really in, which may not be the page's. */
  protected words(value: Localized | undefined): unknown {
    const said = this.say(value);
    return said ? html`<span lang=${localeOf(value, this.story.chain) ?? ''}>${said}</span>` : nothing;
  }

  protected tongue(value: Localized | undefined): string {
    return localeOf(value, this.story.chain) ?? '';
  }

  /** The recording or file for the visitor's language. */
  protected assetFor(value: LocalizedAsset | undefined): string | undefined {
    return inLocale(value, this.story.chain) || undefined;
  }
}
