import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { inLocale } from '../../shared/model/localized';
import type { Localized, Tour } from '../../shared/model/tour';
import { Unavailable } from '../../shared/model/unavailable';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { workIcon } from '../stations/work-icons';
import { editorStyles } from '../ui/editor-styles';
import { offeredGuides, takeGuide, type OfferedGuide, type TakenGuide } from './built-in-cast';

/** A guide was chosen and her files are here. */
export class GuideTakenEvent extends Event {
  constructor(
    readonly offer: OfferedGuide,
    readonly taken: TakenGuide,
  ) {
    super('guide-taken');
  }
}

/** Guides to take along: those of this site's tours and the cast that comes with the editor. */
@customElement('guide-shelf')
export class GuideShelf extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property() locale = 'de';
  /** For a guide that is there already only the shape is taken: also the one that another guide wears. */
  @property({ type: Boolean }) shapes = false;
  @state() private offered: readonly OfferedGuide[] | undefined;
  @state() private busy = false;
  @state() private failed = '';
  private life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    const { signal } = this.life;
    void offeredGuides(signal).then((all) => signal.aborted || (this.offered = all));
  }
  override disconnectedCallback(): void {
    this.life.abort();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const words = workbench().scene;
    return html`${this.renderList()}
      <p class="note" role="status">${this.busy ? words.loading : ''}</p>
      ${this.failed ? html`<p class="hint" role="alert">${this.failed}</p>` : nothing}`;
  }

  private renderList(): TemplateResult | typeof nothing {
    const words = workbench().scene;
    const known = new Set(Object.values(this.tour.assets).map(({ sha256 }) => sha256));
    const rest = this.offered?.filter(({ model }) => this.shapes || !known.has(model.asset.sha256)) ?? [];
    if (this.offered?.length === 0 && this.tour.characters.length === 0)
      return html`<p class="note">${words.builtInNone}</p>`;
    if (rest.length === 0) return nothing;
    return html`<h3>${this.shapes ? words.shapes : words.builtIn}</h3>
      <ul>
        ${rest.map((one) => html`<li>${this.renderOffer(one)}</li>`)}
      </ul>`;
  }

  private renderOffer(offer: OfferedGuide): TemplateResult {
    const words = workbench().scene;
    const { character, portrait, about, from } = offer;
    const note = from === 'tour' ? fill(words.takeAlong, { tour: this.say(about) }) : this.say(about);
    return html`<button class="btn left" ?disabled=${this.busy} @click=${() => this.take(offer)}>
      ${
        portrait
          ? html`<img src=${portrait.address.href} alt="" width="48" height="48" loading="lazy" />`
          : workIcon('figure')
      }<span>${this.say(character.name)} <small class="note">${note}</small></span>
    </button>`;
  }

  private say(value: Localized): string {
    return inLocale(value, [this.locale, ...this.tour.languages, 'en']);
  }

  private async take(offer: OfferedGuide): Promise<void> {
    const { signal } = this.life;
    this.busy = true;
    this.failed = '';
    try {
      const taken = await takeGuide(offer, this.tour, signal);
      if (!signal.aborted) this.dispatchEvent(new GuideTakenEvent(offer, taken));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Unavailable) && !(error instanceof TypeError)) throw error;
      this.failed = workbench().scene.fetchFailed;
    } finally {
      this.busy = false;
    }
  }

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-1);
      }
      h3 {
        font-size: var(--text-work);
        margin-top: var(--space-2);
      }
      ul {
        display: grid;
        gap: var(--space-1);
        list-style: none;
        margin: 0;
        padding: 0;
      }
      .btn {
        width: 100%;
        border-color: transparent;
        min-height: 56px;
        text-align: left;
      }
      img {
        flex: none;
      }
      small {
        display: block;
      }
      p:empty {
        display: none;
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'guide-shelf': GuideShelf;
  }
}
