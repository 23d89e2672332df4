import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BlockKind, BlockOf, Localized, Tour } from '../../shared/model/tour';
import type { AssetSource } from '../../shared/story/asset-source';
import type { Command } from '../draft/command';
import { changeBlock } from '../draft/commands/change-block';
import { EditEvent } from '../draft/edit-event';
import type { WordsEvent } from './words-field';
import './words-field';

/** What every block's form knows: its place in the tour, the language that is written, and how to change itself. */
export abstract class BlockEditor<K extends BlockKind> extends LitElement {
  @property({ attribute: false }) tour!: Tour;
  @property() stationId = '';
  @property({ attribute: false }) block!: BlockOf<K>;
  @property() locale = 'de';
  @property({ attribute: false }) assets?: AssetSource;
  /** Path of the block in the manifest, e.g. `stations[2].story[0]`, for jumps into a field. */
  @property() path = '';
  protected abstract readonly kind: K;

  /** What waits for the changed block: until it has arrived the form is the old one. */
  protected afterEdit: (() => void) | undefined;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('block') || !this.afterEdit) return;
    const then = this.afterEdit;
    this.afterEdit = undefined;
    then();
  }

  protected get origin(): string {
    return this.tour.languages[0] ?? this.locale;
  }

  /** The command that changes this block; `field` names the gesture. */
  protected change(field: string, change: (block: BlockOf<K>) => BlockOf<K>): Command {
    return changeBlock(this.stationId, this.block.id, this.kind, field, change);
  }
  protected run(command: Command): void {
    this.dispatchEvent(new EditEvent(command));
  }
  protected edit(field: string, change: (block: BlockOf<K>) => BlockOf<K>): void {
    this.run(this.change(`${field}.${this.locale}`, change));
  }

  /** A field for one text of the block. */
  protected words(
    field: string,
    label: string,
    value: Localized | undefined,
    set: (text: string) => void,
    { lines = 1, placeholder = '', help = '', bare = false } = {},
  ): TemplateResult {
    return html`<words-field
      data-field=${`${this.path}.${field}`}
      .label=${label}
      .value=${value}
      .locale=${this.locale}
      .origin=${this.origin}
      .lines=${lines}
      .placeholder=${placeholder}
      .help=${help}
      .bare=${bare}
      @words=${({ text }: WordsEvent) => set(text)}
    ></words-field>`;
  }
}
