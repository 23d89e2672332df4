import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isKnownBlock, type KnownAnchor, type SceneNode, type Station, type Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { icon } from '../../shared/ui/icons';
import { assetIdFor } from '../assets/asset-id';
import '../assets/file-picker';
import type { FileTakenEvent } from '../assets/file-picker';
import { addAsset } from '../draft/commands/add-asset';
import { changeCharacter } from '../draft/commands/change-character';
import { changeNode } from '../draft/commands/change-node';
import { removeNode } from '../draft/commands/remove-node';
import { EditEvent } from '../draft/edit-event';
import { withOptionalText } from '../draft/in-tour';
import type { WordsEvent } from '../stories/words-field';
import '../stories/words-field';
import { editorStyles } from '../ui/editor-styles';
import type { GuideTakenEvent } from './guide-shelf';
import './guide-shelf';
import { LIMITS_OF, measuresOf, withMeasure, type Measure } from './node-measures';
import { nodeName } from './node-name';
import type { NumberEvent } from './number-step';
import './number-step';
import { modelOf } from './scene-stage';

/** One thing of a scene, exactly: where, how turned, how large, what it is called, what it says when tapped. */
@customElement('thing-form')
export class ThingForm extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) station!: Station;
  @property({ attribute: false }) anchor!: KnownAnchor;
  @property({ attribute: false }) node!: SceneNode;
  @property() locale = 'de';
  @property() path = '';

  protected override render(): TemplateResult {
    const words = workbench().scene;
    const now = measuresOf(this.node);
    const name = nodeName(this.node, this.tour, this.locale);
    return html`
      <header>
        <h3>${name}</h3>
        <button class="btn quiet square" aria-label=${fill(words.removeNode, { name })} @click=${this.takeOut}>
          ${icon('remove')}
        </button>
      </header>
      ${this.measure('right', words.right, words.centimetres, now.right, 1, 'right')}
      ${this.measure('forward', words.forward, words.centimetres, now.forward, 1, 'forward')}
      ${this.measure('up', words.upward, words.centimetres, now.up, 1, 'up')}
      ${this.measure('turn', words.turn, words.degrees, now.turn, 5)}
      ${this.measure('size', words.size, words.percent, now.size, 1)}
      <p class="note">${this.anchor.kind === 'barcode' ? words.fromSign : words.fromPlace}</p>
      ${this.renderFigure(name)} ${this.renderWords()} ${this.renderSpeaks()}
    `;
  }

  private measure(
    measure: Measure,
    label: string,
    unit: string,
    value: number,
    step: number,
    axis = '',
  ): TemplateResult {
    const [min, max] = LIMITS_OF[measure];
    return html`<number-step
      .label=${label}
      .unit=${unit}
      .value=${value}
      .step=${step}
      .min=${min}
      .max=${max}
      axis=${axis}
      @number=${({ value: next }: NumberEvent) => this.change(measure, (node) => withMeasure(node, measure, next))}
    ></number-step>`;
  }

  /** A guide without a figure can be given one here. */
  private renderFigure(name: string): TemplateResult | typeof nothing {
    const words = workbench().scene;
    if (this.node.kind !== 'character' || modelOf(this.node, this.tour)) return nothing;
    return html`<p class="hint">${fill(words.noModel, { name })}</p>
      <file-picker
        brief
        kind="model"
        sign="cube"
        .label=${words.chooseModel}
        @file-taken=${this.takeFigure}
      ></file-picker>
      <guide-shelf shapes .tour=${this.tour} .locale=${this.locale} @guide-taken=${this.takeShape}></guide-shelf>`;
  }

  private renderWords(): TemplateResult {
    const words = workbench().scene;
    return html`<words-field
      data-field=${`${this.path}.label`}
      lines="2"
      .label=${this.node.kind === 'text' ? words.wordsLabel : words.label}
      .value=${this.node.label}
      .locale=${this.locale}
      .origin=${this.tour.languages[0] ?? this.locale}
      @words=${({ text }: WordsEvent) =>
        this.change(`label.${this.locale}`, ({ label, ...rest }) => {
          const next = withOptionalText(label, this.locale, text);
          return next ? { ...rest, label: next } : rest;
        })}
    ></words-field>`;
  }

  private renderSpeaks(): TemplateResult | typeof nothing {
    const words = workbench().scene;
    const blocks = this.station.story.flatMap((block, index) =>
      isKnownBlock(block) && block.kind === 'guide' ? [{ block, index }] : [],
    );
    const now = this.node.action?.kind === 'say' ? this.node.action.block : '';
    if (blocks.length === 0 && !now) return nothing;
    return html`<div class="field">
      <label for="speaks">${words.speaks}</label>
      <select class="input" id="speaks" @change=${this.setSpeech}>
        <option value="" ?selected=${now === ''}>${words.speaksNothing}</option>
        ${blocks.map(
          ({ block, index }) =>
            html`<option value=${block.id} ?selected=${block.id === now}>
              ${fill(words.speaksBlock, { place: index + 1 })}
            </option>`,
        )}
      </select>
    </div>`;
  }

  private change(gesture: string, change: (node: SceneNode) => SceneNode): void {
    this.dispatchEvent(new EditEvent(changeNode(this.station.id, this.anchor.id, this.node.id, gesture, change)));
  }
  private readonly takeOut = (): void => {
    this.dispatchEvent(new EditEvent(removeNode(this.station.id, this.anchor.id, this.node.id)));
  };
  private readonly takeFigure = ({ taken }: FileTakenEvent): void => {
    const id = assetIdFor(this.tour, taken.asset);
    const { character = '' } = this.node;
    this.dispatchEvent(
      new EditEvent(
        addAsset(
          id,
          taken.asset,
          changeCharacter(character, (one) => ({ ...one, model: id })),
        ),
      ),
    );
  };
  /** Another guide's body; her name and words stay her own. Her own portrait too, if she has one. */
  private readonly takeShape = ({ taken: { model, portrait, listed } }: GuideTakenEvent): void => {
    const dressed = changeCharacter(this.node.character ?? '', (one) => ({
      ...one,
      model,
      ...(one.portrait === undefined && portrait !== undefined && { portrait }),
    }));
    this.dispatchEvent(new EditEvent(listed(dressed)));
  };
  private readonly setSpeech = (event: Event): void => {
    const block = (event.target as HTMLSelectElement).value;
    this.change('speaks', ({ action: _old, ...node }) => (block ? { ...node, action: { kind: 'say', block } } : node));
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        align-content: start;
      }
      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
      }
      h3 {
        font-size: 1.0625rem;
        overflow-wrap: anywhere;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'thing-form': ThingForm;
  }
}
