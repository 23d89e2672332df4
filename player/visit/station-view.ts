/** A station: poster, number, story in one calm column, and the way on. */
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { inLocale, localeOf } from '../../shared/model/localized';
import type { Localized, Station } from '../../shared/model/tour';
import type { AnswerEvent } from '../../shared/story/answer-event';
import { pageSound } from '../../shared/story/sound';
import { isShown, isWide } from '../../shared/story/story-block';
import '../../shared/story/story-picture';
import '../../shared/story/read-aloud';
import { spokenText, type Spoken } from '../../shared/story/spoken-text';
import { questionKey, type GivenAnswer, type StoryContext } from '../../shared/story/story-context';
import { storyText } from '../../shared/strings/story';
import { fill } from '../../shared/strings/strings';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { sayStation } from './say-station';
import { stationStyles } from './station-styles';
import { missingBefore, stationAfter, stationBefore, stationOf } from './visit';
import type { Walk } from './walk';
import { WalkView } from './walk-view';

@customElement('station-view')
export class StationView extends WalkView {
  static override styles = [controls, stationStyles];
  /** The block the author of a draft works on: it is brought into sight when it changes. */
  @property({ attribute: false }) block: string | undefined;
  /** The answer that a touch in a scene has given. */
  @property({ attribute: false }) given: GivenAnswer | undefined;
  /** The large title has left the screen: the headline takes over. */
  @state() private scrolled = false;
  private shown: string | undefined;
  private opened: string | undefined;

  private get station(): Station | undefined {
    return stationOf(this.openTour.tour, this.address.station);
  }

  protected override joined(walk: Walk, signal: AbortSignal): void {
    this.markOpened(walk);
    pageSound().addEventListener('change', () => this.requestUpdate(), { signal });
    this.watchTitle(signal);
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.walk) this.markOpened(this.walk);
    if (this.walk && this.shown !== this.address.station) {
      // Another station begins at its top; a change of the draft leaves the reader where they are.
      this.renderRoot.querySelector('.column')?.scrollTo({ top: 0 });
      // Whoever reads with a screen reader or by keyboard begins at the station's name too. In the editor's preview
      // the focus is with the author, and must not be taken.
      if (document.hasFocus()) this.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      this.shown = this.address.station;
    }
    if ((changed.has('block') || changed.has('walk')) && this.walk && this.block !== undefined)
      this.bringIntoSight(this.block);
  }

  private bringIntoSight(block: string): void {
    const element = [...this.renderRoot.querySelectorAll('story-block')].find(({ id }) => id === block);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  private markOpened(walk: Walk): void {
    const { station } = this;
    if (
      !station ||
      this.opened === station.id ||
      missingBefore(walk.visits.visit, station, this.openTour.tour).length > 0
    )
      return;
    this.opened = station.id;
    if (walk.arrived?.id === station.id) walk.arrived = undefined;
    void walk.visits.record({ kind: 'opened', station: station.id });
  }

  private watchTitle(signal: AbortSignal): void {
    const observer = new IntersectionObserver(
      ([entry]) => (this.scrolled = entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 80),
    );
    void this.updateComplete.then(() => {
      const title = this.renderRoot.querySelector('.title');
      if (title && !signal.aborted) observer.observe(title);
    });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  override render(): unknown {
    const { walk, station } = this;
    if (!walk) return nothing;
    if (!station) return this.gone();
    const missing = missingBefore(walk.visits.visit, station, this.openTour.tour);
    return html`<div class="page">
      ${this.headline(station)}
      <main class="column" @story-answer=${(event: AnswerEvent) => this.answered(walk, station, event)}>
        ${this.head(station, walk)} ${missing.length > 0 ? this.locked(missing) : this.story(station, walk)}
      </main>
      ${this.actions(station, walk, missing.length > 0)}
    </div>`;
  }

  private say(value: Localized | undefined): string {
    return inLocale(value, this.chain);
  }
  private words(value: Localized | undefined): unknown {
    return html`<span lang=${localeOf(value, this.chain) ?? ''}>${this.say(value)}</span>`;
  }

  private context(station: Station, walk: Walk): StoryContext {
    const { tour, assets } = this.openTour;
    const { chain, given } = this;
    return { tour, assets, station, chain, answers: walk.visits.visit.answers, ...(given && { given }) };
  }

  private head(station: Station, walk: Walk): unknown {
    const text = visitText();
    return html`<header class="head ${station.image ? '' : 'head--bare'}">
        ${station.image ? html`<story-picture class="poster" asset=${station.image} .story=${this.context(station, walk)} fill></story-picture>` : html`<div class="poster"></div>`}
        <button class="square back" aria-label=${text.back} title=${text.back} @click=${this.back}>
          ${icon('back')}
        </button>
        <span
          class="circle circle--next circle--l number ${station.number > 99 ? 'number--small' : ''}"
          aria-hidden="true"
          >${station.number}</span
        >
      </header>
      <p class="meta">${sayStation(station)}</p>
      <div class="title">
        <h1 tabindex="-1"><span class="unseen">${station.number}, </span>${this.words(station.title)}</h1>
      </div>
      ${this.say(station.teaser) ? html`<p class="lead">${this.words(station.teaser)}</p>` : nothing}`;
  }

  /** Small and always there once the poster is out of sight: where am I, and stop the voice. */
  private headline(station: Station): unknown {
    const text = visitText();
    const sound = pageSound();
    const mine = sound.track?.key.startsWith(`${this.openTour.tour.id}/${station.id}/`);
    // A voice from another station can be stopped from here, and is then gone.
    const shown = mine || sound.playing;
    const name = sound.playing ? storyText().pause : storyText().play;
    return html`<div class="headline small-head" ?hidden=${!this.scrolled}>
      <button class="square square--plain" aria-label=${text.back} title=${text.back} @click=${this.back}>
        ${icon('back')}
      </button>
      <span class="circle circle--next circle--s" aria-hidden="true">${station.number}</span>
      <p>${this.words(station.title)}</p>
      ${
        shown
          ? html`<button
              class="square square--plain"
              aria-label=${mine ? name : `${name}: ${sound.track?.title ?? ''}`}
              @click=${() => (sound.playing ? sound.pause() : sound.track && void sound.play(sound.track))}
            >
              ${icon(sound.playing ? 'pause' : 'play')}
            </button>`
          : nothing
      }
    </div>`;
  }

  private story(station: Station, walk: Walk): unknown {
    const context = this.context(station, walk);
    const blocks = station.story.filter((block) => isShown(block, this.chain, walk.visited));
    return html`<div class="story">
      ${blocks.some(({ kind }) => kind === 'audio') ? nothing : html`<read-aloud class="within" .text=${this.spoken(station)}></read-aloud>`}
      ${blocks.length === 0 ? html`<p class="note within">${visitText().emptyStory}</p>` : nothing}
      ${repeat(
        blocks,
        // The station's name too: another station's quiz is another element.
        (block, index) => `${station.id}/${block.id ?? index}`,
        (block) =>
          html`<story-block
            id=${block.id ?? nothing}
            class=${isWide(block) ? 'wide' : 'within'}
            .block=${block}
            .story=${context}
          ></story-block>`,
      )}
      ${this.links(station)}
    </div>`;
  }

  private spokenFor:
    { readonly station: Station; readonly chain: readonly string[]; readonly text: readonly Spoken[] } | undefined;
  /** The same value while nothing changed, so that reading goes on while the page is drawn again. */
  private spoken(station: Station): readonly Spoken[] {
    const known = this.spokenFor;
    if (known?.station === station && known.chain.join() === this.chain.join()) return known.text;
    const text = spokenText(this.openTour.tour, station, this.chain);
    this.spokenFor = { station, chain: this.chain, text };
    return text;
  }

  private links(station: Station): unknown {
    if (!station.links?.length) return nothing;
    return html`<section class="within links">
      <h2>${visitText().links}</h2>
      <ul>
        ${station.links.map((link) => html`<li><a href=${link.address} rel="noopener noreferrer" target=${link.address.startsWith('https:') ? '_blank' : nothing}>${icon('next')}${this.words(link.title)}</a></li>`)}
      </ul>
    </section>`;
  }

  private locked(missing: readonly Station[]): unknown {
    const titles = missing.map(({ number, title }) => `${number} ${this.say(title)}`).join(', ');
    return html`<p class="locked within">${icon('alert')}<span>${fill(visitText().onlyBring, { titles })}</span></p>`;
  }

  private gone(): unknown {
    const text = visitText();
    return html`<main class="column gone">
      <div class="notice within">
        ${icon('alert')}
        <h1>${text.notThere}</h1>
        <button class="button" @click=${() => this.go({ station: null, ar: null, view: 'way' })}>
          <span class="button__mark">${icon('map')}</span><span class="button__word">${text.toTheWay}</span>
        </button>
      </div>
    </main>`;
  }

  private actions(station: Station, walk: Walk, locked: boolean): unknown {
    const text = visitText();
    const next = walk.next;
    const before = stationBefore(this.openTour.tour, station.id);
    const anchor = station.anchors.find(({ id }) => id !== undefined);
    const there = next !== undefined && walk.arrived?.id === next.id;
    // Who has seen everything and looks again goes on in the tour's order; it ends behind its last station.
    const again = next ? undefined : stationAfter(this.openTour.tour, station.id);
    return html`<footer class="actions">
      ${
        anchor?.id !== undefined && !locked
          ? html`<button class="button" @click=${() => this.go({ ar: anchor.id ?? null })}>
              <span class="button__mark">${icon('ar')}</span><span class="button__word">${text.seeInAr}</span>
            </button>`
          : nothing
      }
      <div class="actions__row">
        ${
          before
            ? html`<button
                class="square tall"
                aria-label=${text.previousStation}
                title=${text.previousStation}
                @click=${() => this.go({ station: before.id, ar: null })}
              >
                ${icon('back')}
              </button>`
            : nothing
        }
        ${
          next
            ? html`<button class="button button--main" @click=${() => this.on()}>
                <span class="button__mark">${icon('next')}</span><span class="button__word">${text.nextStation}</span
                ><span class="button__note">${next.number}${there ? `, ${text.anotherArrived}` : ''}</span>
              </button>`
            : again
              ? html`<button class="button button--main" @click=${() => this.go({ station: again.id, ar: null })}>
                  <span class="button__mark">${icon('next')}</span><span class="button__word">${text.nextStation}</span
                  ><span class="button__note">${again.number}</span>
                </button>`
              : html`<button class="button button--main" @click=${() => this.finish(walk)}>
                  <span class="button__mark">${icon('stamp')}</span><span class="button__word">${text.finishTour}</span>
                </button>`
        }
      </div>
    </footer>`;
  }

  private answered(walk: Walk, station: Station, event: AnswerEvent): void {
    const { block, right, points } = event;
    void walk.visits.record({ kind: 'answered', question: questionKey(station, block), right, points });
  }

  /** Back to where the visitor came from: the map, or the tour's own page. */
  private back(): void {
    this.go({ station: null, ar: null });
  }

  private on(): void {
    this.go({ station: null, ar: null, view: 'way' });
  }

  private finish(walk: Walk): void {
    pageSound().pause();
    void walk.visits.record({ kind: 'finished' }).then(() => this.go({ station: null, ar: null, view: 'end' }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'station-view': StationView;
  }
}
