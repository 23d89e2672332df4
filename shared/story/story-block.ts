/** A block of a story by its kind. A new kind is one file and one line here; what this version does not know gets a notice. */
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isKnownBlock, type Block, type BlockKind, type BlockOf, type KnownBlock } from '../model/tour';
import { storyText } from '../strings/story';
import { controls } from '../ui/controls';
import { icon } from '../ui/icons';
import './story-audio';
import './story-comparison';
import './story-fact';
import './story-gallery';
import './story-guide';
import './story-image';
import './story-map';
import './story-model';
import './story-panorama';
import './story-practical';
import './story-quiz';
import './story-quote';
import './story-text';
import './story-video';
import type { StoryContext } from './story-context';

type Draw<K extends BlockKind> = (block: BlockOf<K>, story: StoryContext) => TemplateResult;
const ELEMENTS: { readonly [K in BlockKind]: Draw<K> } = {
  text: (block, story) => html`<story-text .block=${block} .story=${story}></story-text>`,
  image: (block, story) => html`<story-image .block=${block} .story=${story}></story-image>`,
  gallery: (block, story) => html`<story-gallery .block=${block} .story=${story}></story-gallery>`,
  audio: (block, story) => html`<story-audio .block=${block} .story=${story}></story-audio>`,
  video: (block, story) => html`<story-video .block=${block} .story=${story}></story-video>`,
  guide: (block, story) => html`<story-guide .block=${block} .story=${story}></story-guide>`,
  panorama: (block, story) => html`<story-panorama .block=${block} .story=${story}></story-panorama>`,
  comparison: (block, story) => html`<story-comparison .block=${block} .story=${story}></story-comparison>`,
  model: (block, story) => html`<story-model .block=${block} .story=${story}></story-model>`,
  quiz: (block, story) => html`<story-quiz .block=${block} .story=${story}></story-quiz>`,
  quote: (block, story) => html`<story-quote .block=${block} .story=${story}></story-quote>`,
  fact: (block, story) => html`<story-fact .block=${block} .story=${story}></story-fact>`,
  map: (block, story) => html`<story-map .block=${block} .story=${story}></story-map>`,
  practical: (block, story) => html`<story-practical .block=${block} .story=${story}></story-practical>`,
};

/** Kinds that reach from edge to edge; all others keep the column's margins. */
const WIDE: readonly string[] = ['audio', 'comparison', 'panorama', 'map'];

/** Whether a block reaches from edge to edge. */
export function isWide(block: Block): boolean {
  return WIDE.includes(block.kind);
}

/** Whether a block is for this visitor: in their language, and after what it waits for. */
export function isShown(block: Block, chain: readonly string[], visited: ReadonlySet<string>): boolean {
  if (!isKnownBlock(block) || !block.when) return true;
  const { languages, after } = block.when;
  // Who reads Simple German reads German too, not the other way round.
  const parts = chain[0]?.split('-') ?? [];
  const understood = parts.map((_, index) => parts.slice(0, index + 1).join('-'));
  const spoken = !languages?.length || languages.some((tag) => understood.includes(tag));
  return spoken && (after === undefined || visited.has(after));
}

@customElement('story-block')
export class StoryBlock extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .unknown {
        display: flex;
        gap: var(--space-3);
        align-items: center;
        padding: var(--space-3) var(--space-4);
        border: var(--stroke) dashed var(--line-strong);
        font-size: var(--text-note);
        line-height: 1.35;
      }
    `,
  ];
  @property({ attribute: false }) block!: Block;
  @property({ attribute: false }) story!: StoryContext;

  override render(): TemplateResult {
    const { block, story } = this;
    if (isKnownBlock(block)) return draw(block, story);
    return html`<p class="unknown">${icon('alert')}<span>${storyText().unknownBlock}</span></p>`;
  }
}

function draw<K extends BlockKind>(block: KnownBlock & { kind: K }, story: StoryContext): TemplateResult {
  return (ELEMENTS[block.kind] as Draw<BlockKind>)(block as never, story);
}

declare global {
  interface HTMLElementTagNameMap {
    'story-block': StoryBlock;
  }
}
