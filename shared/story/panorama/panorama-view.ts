/** An all-round picture to look round in: by finger, keys, device, or by choosing one of its points. */
import coreSheet from '@photo-sphere-viewer/core/index.css?inline';
import markersSheet from '@photo-sphere-viewer/markers-plugin/index.css?inline';
import { html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { inLocale, localeOf } from '../../model/localized';
import type { BlockOf, Localized } from '../../model/tour';
import { Unavailable } from '../../model/unavailable';
import { storyText } from '../../strings/story';
import { controls } from '../../ui/controls';
import { icon } from '../../ui/icons';
import type { StoryContext } from '../story-context';
import { keyed } from './look';
import { panoramaStyles } from './panorama-styles';
import { openSphere, type Sphere } from './sphere';

/** The window was closed, or the picture could not be turned: `failure` says why. */
export class PanoramaEndEvent extends Event {
  static readonly type = 'panorama-end';
  constructor(readonly failure?: Unavailable) {
    super(PanoramaEndEvent.type);
  }
}

@customElement('panorama-view')
export class PanoramaView extends LitElement {
  static override styles = [controls, unsafeCSS(coreSheet), unsafeCSS(markersSheet), panoramaStyles];

  @property({ attribute: false }) block!: BlockOf<'panorama'>;
  @property({ attribute: false }) story!: StoryContext;
  /** The point to begin with; the picture's middle if left out. */
  @property({ attribute: false }) spot: string | undefined;

  @state() private ready = false;
  @state() private chosen: string | undefined;
  @state() private follows = false;
  /** The device was asked and did not tell how it is held. */
  @state() private deviceSilent = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('.box') private box!: HTMLElement;

  /** What is drawn; for tests that ask where the visitor looks. */
  sphere: Sphere | undefined;
  readonly #life = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
    void this.#open();
  }

  protected override updated(): void {
    for (const mark of this.box.querySelectorAll('.mark'))
      mark.classList.toggle('mark--on', mark.getAttribute('data-spot') === this.chosen);
  }

  override render(): unknown {
    const text = storyText();
    const alt = this.story.tour.assets[this.block.asset]?.alt;
    const name = inLocale(alt, this.story.chain) || text.panorama;
    return html`<dialog aria-label=${text.panorama} @cancel=${this.#leave} @keydown=${this.#key}>
      <div class="room">
        <div class="picture" aria-busy=${!this.ready}>
          <div class="box" tabindex="0" role="application" aria-label=${`${name}. ${text.roundKeys}`}></div>
          <div class="top">
            <p class="hint" role="status">${icon('direction')}<span>${this.#hint()}</span></p>
            <button class="square" aria-label=${text.closePicture} @click=${this.#leave}>${icon('close')}</button>
          </div>
        </div>
        ${this.#foot()}
      </div>
    </dialog>`;
  }

  #hint(): string {
    const text = storyText();
    if (!this.ready) return text.roundLoading;
    if (this.follows) return text.roundByDevice;
    return this.deviceSilent ? text.deviceSilent : text.roundByHand;
  }

  #foot(): TemplateResult {
    const text = storyText();
    const { hotspots } = this.block;
    const chosen = hotspots.find(({ id }) => id === this.chosen);
    return html`<section class="foot">
      <div class="spot" aria-live="polite">
        ${
          chosen
            ? html`<h2>${this.#words(chosen.title)}</h2>
                ${inLocale(chosen.text, this.story.chain) ? html`<p>${this.#words(chosen.text)}</p>` : nothing}`
            : nothing
        }
      </div>
      ${
        hotspots.length > 0
          ? html`<ul class="spots" aria-label=${text.inThePicture}>
              ${hotspots.map(
                (spot, index) =>
                  html`<li>
                    <button
                      class="chip"
                      aria-pressed=${spot.id === this.chosen}
                      ?disabled=${!this.ready}
                      @click=${() => this.#choose(spot.id)}
                    >
                      ${index + 1} ${this.#words(spot.title)}
                    </button>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      <div class="tools">
        ${this.#deviceTool()}
        <button class="square" aria-label=${text.nearer} ?disabled=${!this.ready} @click=${() => this.sphere?.zoom(2)}>
          ${icon('plus')}
        </button>
        <button
          class="square"
          aria-label=${text.farther}
          ?disabled=${!this.ready}
          @click=${() => this.sphere?.zoom(-2)}
        >
          ${icon('minus')}
        </button>
      </div>
    </section>`;
  }

  /** Only what is held in the hand can be turned. */
  #deviceTool(): unknown {
    if (this.deviceSilent || !('DeviceOrientationEvent' in window) || !matchMedia('(pointer: coarse)').matches)
      return nothing;
    return html`<button
      class="button"
      aria-pressed=${this.follows}
      ?disabled=${!this.ready}
      @click=${() => void this.#device()}
    >
      <span class="button__mark">${icon(this.follows ? 'check' : 'direction')}</span
      ><span class="button__word">${storyText().followDevice}</span>
    </button>`;
  }

  #words(value: Localized | undefined): TemplateResult {
    const { chain } = this.story;
    return html`<span lang=${localeOf(value, chain) ?? ''}>${inLocale(value, chain)}</span>`;
  }

  async #open(): Promise<void> {
    try {
      const address = await this.story.assets.address(this.block.asset);
      this.#life.signal.throwIfAborted();
      const setting = {
        address,
        spots: this.block.hotspots.map(({ id, yawDegrees: yaw, pitchDegrees: pitch }, index) => {
          return { id, yaw, pitch, mark: markOf(id, index + 1) };
        }),
        onSpot: (id: string) => this.#choose(id),
        onHand: () => (this.follows = false),
      };
      this.sphere = await openSphere(this.box, setting, this.#life.signal);
      this.ready = true;
      if (this.spot !== undefined) this.#choose(this.spot, true);
    } catch (error) {
      if (this.#life.signal.aborted) return;
      this.dispatchEvent(new PanoramaEndEvent(error instanceof Unavailable ? error : new Unavailable('engine')));
      if (!(error instanceof Unavailable)) throw error;
    }
  }

  #choose(id: string, atOnce = matchMedia('(prefers-reduced-motion: reduce)').matches): void {
    const spot = this.block.hotspots.find((one) => one.id === id);
    if (!spot) return;
    this.chosen = id;
    this.follows = false;
    this.sphere?.turnTo({ yaw: spot.yawDegrees, pitch: spot.pitchDegrees }, atOnce);
  }

  async #device(): Promise<void> {
    if (this.follows) {
      this.follows = false;
      this.sphere?.leaveDevice();
      return;
    }
    this.follows = (await this.sphere?.followDevice()) ?? false;
    this.deviceSilent = !this.follows;
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.composedPath()[0] !== this.box || event.ctrlKey || event.metaKey || event.altKey || !this.sphere) return;
    const steps = event.key === '+' || event.key === '=' ? 1 : event.key === '-' ? -1 : 0;
    const look = keyed(this.sphere.look(), event.key);
    if (!look && steps === 0) return;
    event.preventDefault();
    if (look) this.sphere.turnTo(look, true);
    else this.sphere.zoom(steps);
    this.follows = false;
  };

  readonly #leave = (event: Event): void => {
    event.preventDefault();
    this.dispatchEvent(new PanoramaEndEvent());
  };
}

/** A number in the picture. The list names it: for those who do not point, the number says nothing. */
function markOf(id: string, number: number): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'circle mark';
  mark.setAttribute('aria-hidden', 'true');
  mark.setAttribute('data-spot', id);
  mark.textContent = String(number);
  return mark;
}

declare global {
  interface HTMLElementTagNameMap {
    'panorama-view': PanoramaView;
  }
  interface HTMLElementEventMap {
    'panorama-end': PanoramaEndEvent;
  }
}
