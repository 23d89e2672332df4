import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { typeOfName } from '../../shared/model/asset-path';
import { Unavailable } from '../../shared/model/unavailable';
import { sayFailure } from '../../shared/strings/failures';
import { sayBytes } from '../../shared/strings/numbers';
import { fill } from '../../shared/strings/strings';
import { workbench } from '../../shared/strings/workbench';
import { icon, type IconName } from '../../shared/ui/icons';
import { editorStyles } from '../ui/editor-styles';
import { FileRefused, takeFile, type TakenFile } from './take-file';

/** A file was stored; whoever hears it lists and uses it. */
export class FileTakenEvent extends Event {
  static readonly type = 'file-taken';
  constructor(readonly taken: TakenFile) {
    super(FileTakenEvent.type, { bubbles: true, composed: true });
  }
}

interface Job {
  readonly file: File;
  readonly stop: AbortController;
  readonly done: number;
}

/** What may be chosen, as for `<input accept>`. */
export const ACCEPT = {
  image: 'image/*,.svg,.avif,.heic',
  audio: '.mp3,.m4a,.ogg,.oga,.wav,audio/*',
  model: '.glb,model/gltf-binary',
  all: 'image/*,.svg,.avif,.heic,audio/*,.mp3,.m4a,.ogg,.wav,.glb,.mp4,.webm',
} as const;

const REFUSED = { image: 'notPicture', audio: 'notSound', model: 'notModel', all: 'wrongKind' } as const;

function suits(kind: keyof typeof ACCEPT, file: File): boolean {
  const type = typeOfName(file.name) ?? file.type;
  return kind === 'all' || type.startsWith(`${kind}/`);
}

/** A button to choose files, which may also be dropped on it. Work goes on beside it; each file can be cancelled. */
@customElement('file-picker')
export class FilePicker extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  @property() label = '';
  @property() sign: IconName = 'picture';
  @property() kind: keyof typeof ACCEPT = 'image';
  @property({ type: Boolean }) multiple = false;
  @property({ type: Boolean }) main = false;
  /** Without the words about dropping; it may be dropped all the same. */
  @property({ type: Boolean }) brief = false;
  @property({ type: Boolean, reflect: true }) over = false;
  @state() private jobs: readonly Job[] = [];
  @state() private said: readonly string[] = [];
  @state() private note = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('dragover', this.dragged);
    this.addEventListener('dragleave', this.left);
    this.addEventListener('drop', this.dropped);
  }
  override disconnectedCallback(): void {
    for (const { stop } of this.jobs) stop.abort();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    const words = workbench().assets;
    return html`
      <span class="row">
        <button class=${this.main ? 'btn go' : 'btn'} @click=${this.choose}>${icon(this.sign)} ${this.label}</button>
        ${this.brief ? nothing : html`<span class="note drop">${words.drop}</span>`}
        <input type="file" hidden accept=${ACCEPT[this.kind]} ?multiple=${this.multiple} @change=${this.chosen} />
      </span>
      <div role="status">
        ${this.jobs.map(
          (job) =>
            html`<div class="job">
              <span
                >${fill(job.file.type.startsWith('image/') ? words.working : words.reading, { name: job.file.name })}</span
              >
              <progress max="1" .value=${job.done} aria-label=${job.file.name}></progress>
              <button class="btn quiet under" @click=${() => job.stop.abort()}>${words.cancel}</button>
            </div>`,
        )}
        ${this.note ? html`<p class="note">${this.note}</p>` : nothing}
      </div>
      <div role="alert">
        ${this.said.map((sentence) => html`<p class="banner bad"><span>${icon('alert')}</span><span>${sentence}</span></p>`)}
      </div>
    `;
  }

  private readonly choose = (): void => {
    this.renderRoot.querySelector('input')?.click();
  };
  private readonly chosen = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    void this.take([...(field.files ?? [])]);
    field.value = '';
  };

  /** Takes files one after the other; a tour with forty photos must not decode forty at once. */
  async take(files: readonly File[]): Promise<void> {
    this.said = [];
    this.note = '';
    const jobs = (this.multiple ? files : files.slice(0, 1)).map((file) => ({
      file,
      stop: new AbortController(),
      done: 0.03,
    }));
    this.jobs = [...this.jobs, ...jobs];
    for (const job of jobs) {
      await this.takeOne(job);
      this.jobs = this.jobs.filter(({ file }) => file !== job.file);
    }
  }

  private async takeOne({ file, stop }: Job): Promise<void> {
    try {
      stop.signal.throwIfAborted();
      // Dropping, and "all files" in the dialog, pass by `accept`.
      if (!suits(this.kind, file)) throw new FileRefused(REFUSED[this.kind], { name: file.name });
      const taken = await takeFile(file, (done) => this.progress(file, done), stop.signal);
      this.note = this.noteOf(taken);
      this.dispatchEvent(new FileTakenEvent(taken));
    } catch (failure) {
      if (stop.signal.aborted) return;
      this.said = [...this.said, this.sentence(failure)];
    }
  }

  private noteOf({ asset, bytesBefore, remark }: TakenFile): string {
    const words = workbench().assets;
    if (remark) return fill(words[remark.key], remark.values);
    if (!asset.type.startsWith('image/') || asset.type === 'image/svg+xml') return '';
    return fill(words.before, { before: sayBytes(bytesBefore), after: sayBytes(asset.bytes) });
  }

  private sentence(failure: unknown): string {
    if (failure instanceof FileRefused) return fill(workbench().assets[failure.reason], failure.values);
    if (failure instanceof Unavailable) return sayFailure(failure);
    throw failure;
  }

  private progress(file: File, done: number): void {
    this.jobs = this.jobs.map((job) => (job.file === file ? { ...job, done } : job));
  }

  private readonly dragged = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };
  private readonly left = (): void => {
    this.over = false;
  };
  private readonly dropped = (event: DragEvent): void => {
    this.over = false;
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void this.take([...event.dataTransfer.files]);
  };

  static override styles = [
    editorStyles,
    css`
      :host {
        display: block;
      }
      .job,
      .row + div > p,
      [role='alert'] > p {
        margin-top: var(--space-2);
      }
      :host([over]) .btn {
        outline: var(--focus-ring);
        outline-offset: 4px;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2) var(--space-3);
        align-items: center;
      }
      .job {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 6rem auto;
        gap: var(--space-3);
        align-items: center;
        font-size: var(--text-dense);
        overflow-wrap: anywhere;
      }
      progress {
        appearance: none;
        width: 100%;
        height: 8px;
        border: 0;
        background: var(--line);
      }
      progress::-webkit-progress-bar {
        background: var(--line);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
      @media (pointer: coarse) {
        .drop {
          display: none;
        }
      }
    `,
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'file-picker': FilePicker;
  }
  interface HTMLElementEventMap {
    'file-taken': FileTakenEvent;
  }
}
