import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import {
  isKnownBlock,
  type Character,
  type KnownAnchor,
  type SceneNode,
  type Station,
  type Tour,
} from '../../shared/model/tour';
import { workbench } from '../../shared/strings/workbench';
import { icon } from '../../shared/ui/icons';
import { assetIdFor } from '../assets/asset-id';
import '../assets/file-picker';
import type { FileTakenEvent } from '../assets/file-picker';
import type { Command } from '../draft/command';
import { addAsset } from '../draft/commands/add-asset';
import { addCharacter } from '../draft/commands/add-character';
import { addNode } from '../draft/commands/add-node';
import { EditEvent } from '../draft/edit-event';
import { freeId, slug } from '../draft/free-id';
import { workIcon } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import type { GuideTakenEvent } from './guide-shelf';
import './guide-shelf';
import { firstSize } from './node-measures';
import { ChooseEvent } from './scene-stage';

/** Puts something into a scene: a guide of the cast or of this site, an object from a file, or words. */
@customElement('add-thing')
export class AddThing extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) station!: Station;
  @property({ attribute: false }) anchor!: KnownAnchor;
  @property() locale = 'de';
  @state() private open = false;

  protected override render(): TemplateResult {
    const words = workbench().scene;
    return html`
      <button class="btn" aria-expanded=${this.open} @click=${this.toggle}>${icon('plus')} ${words.add1}</button>
      ${
        this.open
          ? html`<section class="menu" aria-label=${words.add1} @keydown=${this.key}>
              ${this.tour.characters.map(
                (one) =>
                  html`<button class="btn left" @click=${() => this.addGuide(one)}>
                    ${workIcon('figure')} ${this.say(one.name)}
                  </button>`,
              )}
              <guide-shelf .tour=${this.tour} .locale=${this.locale} @guide-taken=${this.takeAlong}></guide-shelf>
              <button class="btn left" @click=${this.addWords}>${icon('text')} ${words.addText}</button>
              <file-picker
                brief
                kind="model"
                sign="cube"
                .label=${words.addModel}
                @file-taken=${this.addModel}
              ></file-picker>
            </section>`
          : nothing
      }
    `;
  }

  private say(value: Readonly<Record<string, string>>): string {
    return inLocale(value, [this.locale, ...this.tour.languages]);
  }

  private readonly toggle = (): void => {
    this.open = !this.open;
    if (this.open)
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.menu .btn')?.focus());
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close();
  };
  private close(): void {
    this.open = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.btn')?.focus());
  }

  private run(command: Command, node: SceneNode): void {
    this.dispatchEvent(new EditEvent(command));
    this.dispatchEvent(new ChooseEvent(node.id));
    this.close();
  }
  private put(node: SceneNode): Command {
    return addNode(this.station.id, this.anchor.id, node);
  }

  private node(kind: SceneNode['kind'], name: string, scale: number): SceneNode {
    const id = freeId(
      slug(name, kind),
      this.anchor.scene.nodes.map((one) => one.id),
    );
    // Each further thing stands a hand to the right, so that nothing hides in another.
    const right = Math.round(this.anchor.scene.nodes.length * 12 * (firstSize(this.anchor) / 0.13)) / 100;
    return { id, kind, position: [right, 0, 0], rotation: [0, 0, 0], scale };
  }

  /** A guide; where the station has lines for her, she says them when tapped. */
  private guideNode(character: Character): SceneNode {
    const block = this.station.story
      .filter(isKnownBlock)
      .find((one) => one.kind === 'guide' && one.character === character.id);
    return {
      ...this.node('character', this.say(character.name), firstSize(this.anchor)),
      character: character.id,
      label: character.name,
      animation: 'idle',
      ...(block ? { action: { kind: 'say' as const, block: block.id } } : {}),
    };
  }

  private addGuide(character: Character): void {
    const node = this.guideNode(character);
    this.run(this.put(node), node);
  }

  private readonly takeAlong = ({ offer, taken }: GuideTakenEvent): void => {
    const { model: _model, portrait: _portrait, ...known } = offer.character;
    const id = freeId(
      known.id,
      this.tour.characters.map((one) => one.id),
    );
    const character: Character = {
      ...known,
      id,
      model: taken.model,
      ...(taken.portrait !== undefined && { portrait: taken.portrait }),
    };
    const node = this.guideNode(character);
    this.run(taken.listed(addCharacter(character, this.put(node))), node);
  };

  private readonly addModel = ({ taken }: FileTakenEvent): void => {
    const asset = assetIdFor(this.tour, taken.asset);
    const node: SceneNode = { ...this.node('model', asset, firstSize(this.anchor)), asset };
    this.run(addAsset(asset, taken.asset, this.put(node)), node);
  };
  private readonly addWords = (): void => {
    const small = this.node('text', 'words', firstSize(this.anchor) * 0.6);
    const node: SceneNode = { ...small, position: [small.position[0] ?? 0, 0.1, -0.05], label: {} };
    this.run(this.put(node), node);
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-2);
        position: relative;
        justify-items: start;
      }
      .menu {
        display: grid;
        gap: var(--space-1);
        background: var(--surface);
        border: var(--rule);
        padding: var(--space-3);
        min-width: 15rem;
        box-shadow: 8px 8px 0 var(--line);
      }
      .menu > .btn {
        border-color: transparent;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'add-thing': AddThing;
  }
}
