import { html, nothing, type TemplateResult } from 'lit';
import { inLocale } from '../../shared/model/localized';
import { isKnownBlock, type Block, type KnownBlock, type Localized } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';

/** A block that is only moved and removed here: its words as they are, and a sentence that it is kept. */
export function keptBlock(block: Block, chain: readonly string[]): TemplateResult {
  const words = workbench().story;
  if (!isKnownBlock(block)) return html`<div class="kept"><p class="note">${words.kept}</p></div>`;
  const said = wordsOf(block, chain);
  return html`<div class="kept">
    ${
      said.length > 0
        ? html`<ul>
            ${said.map((one) => html`<li>${one}</li>`)}
          </ul>`
        : nothing
    }
    <p class="note">${words.keptCard}</p>
  </div>`;
}

/** What can be read of a block at a glance. */
function wordsOf(block: KnownBlock, chain: readonly string[]): readonly string[] {
  const pieces = (count: number) => fill(workbench().story.pieces, { count });
  const say = (...values: readonly (Localized | undefined)[]) => values.map((value) => inLocale(value, chain));
  switch (block.kind) {
    case 'gallery':
      return [pieces(block.pictures.length), ...say(...block.pictures.map((one) => one.caption))].filter(Boolean);
    case 'video':
      return say(block.title, block.transcript).filter(Boolean);
    case 'panorama':
      return say(...block.hotspots.map((one) => one.title)).filter(Boolean);
    case 'comparison':
      return say(block.thenLabel, block.nowLabel, block.caption).filter(Boolean);
    case 'model':
      return say(...block.annotations.map((one) => one.title)).filter(Boolean);
    case 'map':
      return say(block.caption).filter(Boolean);
    case 'practical':
      return [block.hours ?? '', ...say(block.prices, block.address, block.note)].filter(Boolean);
    default:
      return [];
  }
}
