import { LitElement } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Address } from '../address';
import type { OpenTour } from '../tour/open-tour';
import { NavigateEvent, type QueryChange } from '../navigate-event';
import { joinWalk, type Walk } from './walk';

/** What map, station and end have in common: they look at the same walk through an open tour. */
export abstract class WalkView extends LitElement {
  @property({ attribute: false }) openTour!: OpenTour;
  /** Languages to read the tour in, best first. */
  @property({ attribute: false }) chain: readonly string[] = [];
  @property({ attribute: false }) address!: Address;
  /** There as soon as the visit was read from storage. */
  @state() protected walk: Walk | undefined;
  protected life = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.life = new AbortController();
    if (this.hasUpdated) void this.join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life.abort();
    this.walk = undefined;
  }

  protected override firstUpdated(): void {
    void this.join();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('openTour') || !changed.get('openTour')) return;
    const before = changed.get('openTour') as OpenTour;
    if (before.tour.id === this.openTour.tour.id) this.walk?.retell(this.openTour);
    else {
      this.life.abort();
      this.life = new AbortController();
      void this.join();
    }
  }

  private async join(): Promise<void> {
    const signal = this.life.signal;
    const walk = await joinWalk(this.openTour, signal);
    if (signal.aborted) return;
    this.walk = walk;
    walk.addEventListener('change', () => this.requestUpdate(), { signal });
    this.joined(walk, signal);
  }

  /** The walk is there; listeners end with the signal. */
  protected joined(_walk: Walk, _signal: AbortSignal): void {
    // Most views only look.
  }

  protected go(change: QueryChange, replace = false): void {
    this.dispatchEvent(new NavigateEvent(change, replace));
  }
}
