import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { BlockOf } from '../../shared/model/tour';
import { sha256Hex } from '../../shared/package/hash';
import { saveDraftAsset } from '../../shared/storage/drafts';
import { sayBytes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { assetIdFor } from '../assets/asset-id';
import '../assets/asset-words';
import '../assets/file-picker';
import type { FileTakenEvent } from '../assets/file-picker';
import { addAsset } from '../draft/commands/add-asset';
import { withOptionalText } from '../draft/in-tour';
import { editorStyles } from '../ui/editor-styles';
import { languageName } from '../ui/language-name';
import { BlockEditor } from './block-editor';
import { draftCaptions, isCaptions } from './draft-captions';
import { sayClock } from './reading-time';

type Field = 'title' | 'transcript';

/** A sound in the language that is written: its file, what is said, and captions made from that. */
@customElement('edit-audio')
export class EditAudio extends BlockEditor<'audio'> {
  protected override readonly kind = 'audio';
  @state() private address: string | undefined;
  /** Captions that are open for correction. */
  @state() private captions: string | undefined;
  @state() private note = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before: BlockOf<'audio'> | undefined = changed.get('block');
    const other = changed.has('block') && before?.sound[this.locale] !== this.block.sound[this.locale];
    if (other || changed.has('locale')) void this.load();
    if (changed.has('locale')) this.captions = undefined;
  }

  private async load(): Promise<void> {
    const id = this.block.sound[this.locale];
    this.address = undefined;
    try {
      const address = id && (await this.assets?.address(id));
      if (address && id === this.block.sound[this.locale]) this.address = address;
    } catch {
      this.address = undefined;
    }
  }

  protected override render(): TemplateResult {
    const words = workbench().story.audio;
    const id = this.block.sound[this.locale];
    const asset = this.tour.assets[id ?? ''];
    return html`
      ${this.words('title', words.title, this.block.title, (text) => this.write('title', text))}
      ${
        asset
          ? html`<div class="sound">
              ${this.address ? html`<audio controls preload="metadata" src=${this.address}></audio>` : nothing}
              <p class="note num">
                ${asset.name} ·
                ${asset.seconds === undefined ? nothing : html`${fill(words.length, { time: sayClock(asset.seconds) })} ·`}
                ${sayBytes(asset.bytes)}
              </p>
            </div>`
          : html`<p class="note">${fill(words.missing, { language: languageName(this.locale) })}</p>`
      }
      <file-picker
        data-field=${`${this.path}.sound`}
        kind="audio"
        sign="sound"
        .label=${asset ? words.replace : words.choose}
        ?main=${!asset}
        @file-taken=${this.take}
      ></file-picker>
      ${this.words('transcript', words.transcript, this.block.transcript, (text) => this.write('transcript', text), { lines: 3, help: words.transcriptHelp })}
      ${asset && id ? html`${this.renderCaptions(asset.seconds ?? 0)}<asset-words .tour=${this.tour} .asset=${id} .locale=${this.locale}></asset-words>` : nothing}
    `;
  }

  private renderCaptions(seconds: number): TemplateResult {
    const words = workbench().story.audio;
    const transcript = this.block.transcript?.[this.locale] ?? '';
    const has = this.block.captions?.[this.locale] !== undefined;
    return html`<div class="captions" data-field=${`${this.path}.captions`}>
      ${
        this.captions === undefined
          ? html`<div class="row">
              <button
                class="btn"
                aria-disabled=${transcript.trim() === ''}
                @click=${() => this.makeCaptions(transcript, seconds)}
              >
                ${words.makeCaptions}
              </button>
              ${has ? html`<button class="btn quiet under" @click=${this.openCaptions}>${words.openCaptions}</button>` : nothing}
            </div>`
          : html`<div class="field">
              <label for="captions">${words.captions}</label>
              <textarea
                class="input"
                id="captions"
                rows="8"
                spellcheck="false"
                lang=${this.locale}
                aria-describedby="how"
                .value=${this.captions}
              ></textarea>
              <p class="note" id="how">${words.captionsHelp}</p>
              <div class="row">
                <button class="btn ink" @click=${this.keepCaptions}>${words.keepCaptions}</button>
                <button class="btn quiet under" @click=${() => (this.captions = undefined)}>
                  ${workbench().assets.cancel}
                </button>
              </div>
            </div>`
      }
      <p class="note" role="status">${this.note}</p>
    </div>`;
  }

  private write(field: Field, text: string): void {
    this.edit(field, (block) => {
      const { [field]: old, ...rest } = block;
      const next = withOptionalText(old, this.locale, text);
      return next ? { ...rest, [field]: next } : rest;
    });
  }

  private readonly take = ({ taken }: FileTakenEvent): void => {
    const id = assetIdFor(this.tour, taken.asset);
    const use = this.change('sound', (block) => {
      // Captions belong to the recording: new words have new times.
      const { [this.locale]: _old, ...captions } = block.captions ?? {};
      return { ...block, sound: { ...block.sound, [this.locale]: id }, ...(block.captions ? { captions } : {}) };
    });
    this.run(addAsset(id, taken.asset, use));
  };

  private makeCaptions(transcript: string, seconds: number): void {
    this.note = transcript.trim() === '' ? workbench().story.audio.needsTranscript : '';
    if (!this.note) this.captions = draftCaptions(transcript, seconds);
  }

  private readonly openCaptions = async (): Promise<void> => {
    const id = this.block.captions?.[this.locale];
    const blob = id && (await this.assets?.load(id));
    if (blob) this.captions = await blob.text();
    this.note = '';
  };

  private readonly keepCaptions = async (): Promise<void> => {
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>('#captions')?.value ?? '';
    if (!isCaptions(text)) {
      this.note = workbench().story.audio.captionsWrong;
      return;
    }
    const blob = new Blob([text.startsWith('WEBVTT') ? text : `WEBVTT\n\n${text}`], { type: 'text/vtt' });
    const sha256 = await sha256Hex(blob);
    await saveDraftAsset({ sha256, type: blob.type, bytes: await blob.arrayBuffer(), storedAt: Date.now() });
    const asset = { sha256, type: blob.type, bytes: blob.size, name: `${this.block.id}-${this.locale}.vtt` };
    const id = assetIdFor(this.tour, asset);
    const use = this.change('captions', (block) => ({ ...block, captions: { ...block.captions, [this.locale]: id } }));
    this.run(addAsset(id, asset, use));
    this.captions = undefined;
    this.note = workbench().story.audio.captionsKept;
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-3);
      }
      audio {
        width: 100%;
        min-height: var(--target);
        display: block;
      }
      .captions {
        display: grid;
        gap: var(--space-2);
      }
      .captions p:empty {
        display: none;
      }
      textarea {
        font:
          400 0.9375rem/1.4 ui-monospace,
          'DejaVu Sans Mono',
          monospace;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'edit-audio': EditAudio;
  }
}
