import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { isKnownAnchor, type Anchor, type KnownAnchor, type Station, type Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import type { Command } from '../draft/command';
import { addAnchor } from '../draft/commands/add-anchor';
import { changeNode } from '../draft/commands/change-node';
import { removeAnchor } from '../draft/commands/remove-anchor';
import { EditEvent } from '../draft/edit-event';
import { freeId } from '../draft/free-id';
import { freeSignNumber } from '../targets/sign-number';
import { editorStyles } from '../ui/editor-styles';
import './add-thing';
import { withMeasure, type Measure } from './node-measures';
import { nodeName } from './node-name';
import './scene-ladder';
import { scenePaneStyles } from './scene-pane-styles';
import type { ChooseEvent, MeasureEvent } from './scene-stage';
import './scene-stage';
import './sign-card';
import './thing-form';

/** Millimetres of a new sign's edge: fits A4, and is recognised from two steps away. */
const NEW_EDGE = 150;

/** What is seen in AR at a station: the sign, what stands on it, and what is there when nothing of it works. */
@customElement('scene-pane')
export class ScenePane extends LitElement {
  @property({ attribute: false }) tour?: Tour;
  @property() stationId?: string;
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  @state() private anchorId: string | undefined;
  @state() private nodeId: string | undefined;
  /** The question what the phone recognises is open though there is a scene. */
  @state() private asking = false;
  @state() private said = '';
  private focusNext: string | undefined;
  /** As `focusNext`, but only once the changed tour has arrived. */
  private focusAfterEdit: string | undefined;

  private get station(): Station | undefined {
    return this.tour?.stations.find((station) => station.id === this.stationId);
  }
  private get anchor(): Anchor | undefined {
    const anchors = this.station?.anchors ?? [];
    return anchors.find((one) => one.id === this.anchorId) ?? anchors[0];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('stationId')) return;
    this.asking = false;
    this.anchorId = undefined;
    this.nodeId = undefined;
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tour') && this.focusAfterEdit) {
      this.focusNext = this.focusAfterEdit;
      this.focusAfterEdit = undefined;
    }
    const wanted = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!wanted) return;
    this.focusNext = undefined;
    wanted.focus();
  }

  protected override render(): TemplateResult {
    const words = workbench().scene;
    const { tour, station, anchor } = this;
    if (!tour || !station) return html`<p class="none">${words.none}</p>`;
    return html`
      <div class="scene" data-field=${this.path(station)}>
        ${station.anchors.length === 0 || this.asking ? this.renderAsk(station, tour) : this.renderTabs(station)}
        ${
          anchor && !this.asking
            ? isKnownAnchor(anchor)
              ? this.renderAnchor(anchor, station, tour)
              : html`<p class="none">${words.unknown}</p>`
            : nothing
        }
      </div>
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  private path(station: Station): string {
    return `stations[${this.tour?.stations.indexOf(station) ?? 0}].anchors`;
  }

  // ---- which scene ----

  private renderAsk(station: Station, tour: Tour): TemplateResult {
    const words = workbench().scene;
    return html`<section class="ask">
      ${
        station.anchors.length === 0
          ? html`<h2>${words.emptyTitle}</h2>
              <p>${words.emptyText}</p>`
          : nothing
      }
      <h3 id="ask">${words.ask}</h3>
      <div class="choices" role="group" aria-labelledby="ask">
        <button class="choice" @click=${() => this.addSign(station, tour)}>
          <span class="head"
            ><svg viewBox="0 0 34 34" aria-hidden="true">
              <path class="ink" d="M2 2h30v30H2z" />
              <path class="paper" d="M8 8h6v6H8zM20 8h6v6h-6zM14 14h6v6h-6zM8 20h6v6H8z" /></svg
            ><strong>${words.sign}</strong></span
          >
          <span>${words.signText}</span>
        </button>
        <button class="choice" @click=${() => this.addFree(station)}>
          <span class="head"
            ><svg viewBox="0 0 34 34" aria-hidden="true">
              <path class="stone" d="M17 12l15 9-15 9L2 21z" />
              <path class="red" d="M17 3l6 18H11z" /></svg
            ><strong>${words.noSign}</strong></span
          >
          <span>${words.noSignText}</span>
        </button>
      </div>
      ${this.asking ? html`<button class="btn quiet under" @click=${() => (this.asking = false)}>${workbench().assets.cancel}</button>` : nothing}
    </section>`;
  }

  private renderTabs(station: Station): TemplateResult {
    const words = workbench().scene;
    const { anchor } = this;
    return html`<div class="which">
      <div class="chips" role="group" aria-label=${words.scenes}>
        ${station.anchors.map(
          (one) =>
            html`<button class="chip" aria-pressed=${one === anchor} @click=${() => this.choose(one)}>
              ${this.sceneName(one)}
            </button>`,
        )}
      </div>
      <button class="btn quiet under" @click=${() => (this.asking = true)}>${words.another}</button>
    </div>`;
  }

  private sceneName(anchor: Anchor): string {
    const words = workbench().scene;
    if (!isKnownAnchor(anchor)) return anchor.kind;
    if (anchor.kind === 'barcode') return fill(words.signCaption, { number: anchor.number });
    return anchor.kind === 'surface' ? words.noSign : words.kinds[anchor.kind];
  }

  private choose(anchor: Anchor): void {
    this.anchorId = anchor.id;
    this.nodeId = undefined;
  }

  private addSign(station: Station, tour: Tour): void {
    const number = freeSignNumber(tour, '3x3');
    const id = this.freeAnchorId(station, 'sign');
    this.begin(
      station,
      number === undefined
        ? {
            id,
            kind: 'barcode',
            matrix: '4x4',
            number: freeSignNumber(tour, '4x4') ?? 0,
            edgeMillimetres: NEW_EDGE,
            scene: { nodes: [] },
          }
        : { id, kind: 'barcode', matrix: '3x3', number, edgeMillimetres: NEW_EDGE, scene: { nodes: [] } },
    );
  }
  private addFree(station: Station): void {
    this.begin(station, {
      id: this.freeAnchorId(station, 'scene'),
      kind: 'surface',
      size: 'life',
      scene: { nodes: [] },
    });
  }
  private freeAnchorId(station: Station, base: string): string {
    return freeId(
      base,
      station.anchors.map((one) => one.id),
    );
  }
  private begin(station: Station, anchor: KnownAnchor): void {
    this.focusAfterEdit = 'add-thing';
    this.edit(addAnchor(station.id, anchor));
    this.anchorId = anchor.id;
    this.nodeId = undefined;
    this.asking = false;
  }

  // ---- one scene ----

  private renderAnchor(anchor: KnownAnchor, station: Station, tour: Tour): TemplateResult {
    const words = workbench().scene;
    const path = `${this.path(station)}[${station.anchors.indexOf(anchor)}]`;
    const node = anchor.scene.nodes.find((one) => one.id === this.nodeId) ?? anchor.scene.nodes[0];
    const nodeAt = node ? anchor.scene.nodes.indexOf(node) : 0;
    return html`
      ${
        anchor.kind === 'barcode'
          ? html`<section class="sign" data-field=${`${path}.number`}>
              <sign-card .tour=${tour} .station=${station} .anchor=${anchor} .locale=${this.locale}></sign-card>
            </section>`
          : anchor.kind === 'surface'
            ? nothing
            : html`<p class="hint kept">${fill(words.otherKind, { kind: words.kinds[anchor.kind] })}</p>`
      }
      <div class="stage" @choose=${({ node: id }: ChooseEvent) => (this.nodeId = id)}>
        <scene-stage
          .tour=${tour}
          .anchor=${anchor}
          .chosen=${node?.id ?? ''}
          .locale=${this.locale}
          .assets=${this.assets}
          @measure=${(event: MeasureEvent) => this.measure(anchor, event)}
        ></scene-stage>
        <section class="inspect" aria-label=${words.things} data-field=${`${path}.scene.nodes[${nodeAt}]`}>
          ${
            anchor.scene.nodes.length > 1
              ? html`<div class="field">
                  <label for="things">${words.things}</label>
                  <select
                    class="input"
                    id="things"
                    @change=${(event: Event) => (this.nodeId = (event.target as HTMLSelectElement).value)}
                  >
                    ${anchor.scene.nodes.map((one) => html`<option value=${one.id} ?selected=${one === node}>${nodeName(one, tour, this.locale)}</option>`)}
                  </select>
                </div>`
              : nothing
          }
          ${
            node
              ? html`<thing-form
                  .tour=${tour}
                  .station=${station}
                  .anchor=${anchor}
                  .node=${node}
                  .locale=${this.locale}
                  .path=${`${path}.scene.nodes[${nodeAt}]`}
                ></thing-form>`
              : html`<p class="note">${words.nothing}</p>`
          }
          <add-thing .tour=${tour} .station=${station} .anchor=${anchor} .locale=${this.locale}></add-thing>
        </section>
      </div>
      <scene-ladder
        .tour=${tour}
        .station=${station}
        .anchor=${anchor}
        .locale=${this.locale}
        .assets=${this.assets}
        .path=${path}
        @take-out=${() => this.takeOut(anchor, station)}
      ></scene-ladder>
    `;
  }

  // ---- what the author does ----

  private edit(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }

  private measure(anchor: KnownAnchor, { node: id, changes, gesture }: MeasureEvent): void {
    if (!this.stationId || !this.tour) return;
    const node = anchor.scene.nodes.find((one) => one.id === id);
    const apply = (one: typeof node & object) =>
      (Object.entries(changes) as [Measure, number][]).reduce(
        (value, [measure, number]) => withMeasure(value, measure, number),
        one,
      );
    if (!node) return;
    this.edit(changeNode(this.stationId, anchor.id, id, gesture, apply));
    this.announce(apply(node));
  }
  private announce(node: KnownAnchor['scene']['nodes'][number]): void {
    if (!this.tour) return;
    const [x = 0, y = 0, z = 0] = node.position;
    this.said = fill(workbench().scene.movedNow, {
      name: nodeName(node, this.tour, this.locale),
      right: Math.round(x * 100),
      forward: Math.round(z * 100),
      up: Math.round(y * 100),
    });
  }

  private takeOut(anchor: KnownAnchor, station: Station): void {
    this.focusAfterEdit = '.choice, .chip';
    this.edit(removeAnchor(station.id, anchor.id));
    this.anchorId = undefined;
    this.nodeId = undefined;
    this.said = workbench().scene.removed;
  }

  static override styles = [editorStyles, scenePaneStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'scene-pane': ScenePane;
  }
}
