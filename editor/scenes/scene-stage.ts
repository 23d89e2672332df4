import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import type { KnownAnchor, SceneNode, Tour } from '../../shared/model/tour';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import type { AssetSource } from '../../shared/story/asset-source';
import { workIcon } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import { measuresOf, type Measure } from './node-measures';
import { nodeName } from './node-name';
import type { SceneView } from './scene-view';

/** What the arrow keys do. */
type Mode = 'place' | 'turn' | 'size';

/** A measure of a thing that was changed by key or by dragging. */
export class MeasureEvent extends Event {
  static readonly type = 'measure';
  constructor(
    readonly node: string,
    readonly changes: Readonly<Partial<Record<Measure, number>>>,
    readonly gesture: string,
  ) {
    super(MeasureEvent.type);
  }
}
/** A thing that was pressed in the view. */
export class ChooseEvent extends Event {
  static readonly type = 'choose';
  constructor(readonly node: string) {
    super(ChooseEvent.type, { bubbles: true });
  }
}

/** The scene in 3D, to look at and to move things in: by dragging, or with the arrow keys. */
@customElement('scene-stage')
export class SceneStage extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property({ attribute: false }) anchor!: KnownAnchor;
  @property() chosen = '';
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  @state() private mode: Mode = 'place';
  @state() private off = false;
  @query('canvas') private canvas?: HTMLCanvasElement;
  private view: SceneView | undefined;
  private life = new AbortController();
  private fittedFor = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    if (this.hasUpdated) void this.start();
  }
  override disconnectedCallback(): void {
    this.life.abort();
    this.view = undefined;
    super.disconnectedCallback();
  }
  protected override firstUpdated(): void {
    void this.start();
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (['tour', 'anchor', 'chosen', 'locale', 'assets'].some((name) => changed.has(name as keyof SceneStage)))
      this.show();
  }

  private async start(): Promise<void> {
    const { signal } = this.life;
    const { SceneView } = await import('./scene-view');
    if (signal.aborted || !this.canvas) return;
    try {
      this.view = new SceneView(
        this.canvas,
        {
          choose: (node) => this.dispatchEvent(new ChooseEvent(node)),
          drag: (node, right, forward, gesture) =>
            this.dispatchEvent(
              new MeasureEvent(node, { right: Math.round(right * 100), forward: Math.round(forward * 100) }, gesture),
            ),
        },
        signal,
      );
    } catch {
      // No 3D on this computer; the number fields do the same.
      this.off = true;
      return;
    }
    const observer = new ResizeObserver(([entry]) => {
      if (entry) this.view?.resize(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(this.canvas);
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    this.show();
  }

  private show(): void {
    const { view, tour, assets } = this;
    if (!view || !assets) return;
    view.show({
      anchor: this.anchor,
      chosen: this.chosen,
      textOf: (node) => inLocale(node.label, [this.locale, ...tour.languages]),
      modelOf: (node) => modelOf(node, tour),
      load: (asset) => assets.load(asset),
    });
    if (this.fittedFor === this.anchor.id) return;
    this.fittedFor = this.anchor.id;
    view.fit();
  }

  protected override render(): TemplateResult {
    const words = workbench().scene;
    const things = this.anchor.scene.nodes.map((node) => nodeName(node, this.tour, this.locale)).join(', ');
    const modes: readonly (readonly [Mode, string, TemplateResult])[] = [
      ['place', words.modePlace, workIcon('move')],
      ['turn', words.modeTurn, workIcon('turn')],
      ['size', words.modeSize, workIcon('size')],
    ];
    return html`
      ${
        this.off
          ? html`<p class="off">${words.viewOff}</p>`
          : html`<canvas
                tabindex="0"
                role="application"
                aria-label=${things ? fill(words.view, { things }) : words.viewEmpty}
                @keydown=${this.key}
              ></canvas>
              <div class="modes" role="group" aria-label=${words.modes}>
                ${modes.map(
                  ([mode, label, sign], index) =>
                    html`<button class="btn left" aria-pressed=${mode === this.mode} @click=${() => (this.mode = mode)}>
                      ${sign} ${label} <kbd>${index + 1}</kbd>
                    </button>`,
                )}
              </div>
              <button class="btn square whole" aria-label=${workbench().map.whole} @click=${() => this.view?.fit()}>
                ${workIcon('whole')}
              </button>`
      }
    `;
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const modes: Readonly<Record<string, Mode>> = { 1: 'place', 2: 'turn', 3: 'size' };
    const mode = modes[event.key];
    const changes = this.changesFor(event);
    if (mode) this.mode = mode;
    else if (changes) this.dispatchEvent(new MeasureEvent(this.chosen, changes, `keys ${this.mode}`));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** 1 cm, 5 degrees or 5 percent; ten times that with Shift (twice for degrees). */
  private changesFor({ key, shiftKey }: KeyboardEvent): Readonly<Partial<Record<Measure, number>>> | undefined {
    const node = this.anchor.scene.nodes.find((one) => one.id === this.chosen);
    if (!node) return undefined;
    const now = measuresOf(node);
    const step = shiftKey ? 10 : 1;
    const turn = { q: -5, Q: -15, e: 5, E: 15 }[key];
    if (turn) return { turn: now.turn + turn };
    const along = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key];
    if (along && this.mode === 'turn') return { turn: now.turn + along * (shiftKey ? 15 : 5) };
    if (along && this.mode === 'size') return { size: Math.max(0.5, now.size * (1 + along * 0.05 * step)) };
    switch (key) {
      case 'ArrowRight':
      case 'ArrowLeft':
        return { right: now.right + (along ?? 0) * step };
      case 'ArrowUp':
      case 'ArrowDown':
        // Up on the screen is away from the visitor.
        return { forward: now.forward - (along ?? 0) * step };
      case 'PageUp':
        return { up: now.up + step };
      case 'PageDown':
        return { up: now.up - step };
      default:
        return undefined;
    }
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
        position: relative;
        background: var(--sunk);
        overflow: hidden;
        min-height: 16rem;
      }
      canvas {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        display: block;
        outline-offset: -6px;
        cursor: grab;
      }
      .modes {
        position: absolute;
        left: 12px;
        top: 12px;
        display: grid;
      }
      .modes .btn + .btn {
        margin-top: calc(-1 * var(--stroke));
      }
      .modes .btn kbd {
        margin-left: auto;
      }
      .modes .btn[aria-pressed='true'] {
        background: var(--inverse);
        color: var(--on-inverse);
      }
      .whole {
        position: absolute;
        right: 12px;
        top: 12px;
      }
      .off {
        padding: var(--space-5);
      }
    `,
  ];
}

/** The asset with a node's figure: its own, or that of the guide it is. */
export function modelOf(node: SceneNode, tour: Tour): string | undefined {
  if (node.kind === 'character') return node.asset ?? tour.characters.find(({ id }) => id === node.character)?.model;
  return node.kind === 'model' ? node.asset : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'scene-stage': SceneStage;
  }
}
