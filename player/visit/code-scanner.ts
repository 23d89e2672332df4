import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Tour } from '../../shared/model/tour';
import { visitText } from '../../shared/strings/visit';
import { controls } from '../../shared/ui/controls';
import { icon } from '../../shared/ui/icons';
import { dialogStyles } from './dialog-styles';
import { stationOfCode } from './open-by';
import { StationChosenEvent } from './way-events';

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}
const detectorClass = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
/** Time between two looks, in milliseconds. */
const LOOK = 200;

/** Whether this device reads codes by itself and may use its camera; where not, the printed number does the same. */
export async function canScan(): Promise<boolean> {
  try {
    if (!detectorClass || !navigator.mediaDevices?.getUserMedia) return false;
    if (!(await detectorClass.getSupportedFormats()).includes('qr_code')) return false;
    const devices = await navigator.mediaDevices.enumerateDevices();
    return devices.some(({ kind }) => kind === 'videoinput');
  } catch {
    return false;
  }
}

/** Reads the code on a sign with the camera. */
@customElement('code-scanner')
export class CodeScanner extends LitElement {
  static override styles = [
    controls,
    dialogStyles,
    css`
      video {
        display: block;
        width: 100%;
        aspect-ratio: 1;
        object-fit: cover;
        background: var(--inverse);
        border: var(--stroke) solid var(--line-strong);
      }
      p {
        padding-top: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) tour!: Tour;
  @state() private said: 'looking' | 'refused' | 'foreign' = 'looking';
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('video') private video!: HTMLVideoElement;
  private life: AbortController | undefined;

  /** Opens the camera; closing the dialog turns it off. */
  show(): void {
    this.said = 'looking';
    this.dialog.showModal();
    this.toggleAttribute('open', true);
    this.life = new AbortController();
    void this.look(this.life.signal);
  }

  private closed(): void {
    this.toggleAttribute('open', false);
    this.life?.abort();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.life?.abort();
  }

  override render(): unknown {
    const text = visitText();
    return html`<dialog aria-labelledby="title" @close=${this.closed}>
      <div class="dialog__head">
        <h2 id="title">${text.scanCode}</h2>
        <button class="square square--plain" aria-label=${text.close} @click=${() => this.dialog.close()}>
          ${icon('close')}
        </button>
      </div>
      ${this.said === 'refused' ? nothing : html`<video muted playsinline></video>`}
      <p role="status">
        ${{ looking: text.scanTitle, refused: text.scanRefused, foreign: text.scanForeign }[this.said]}
      </p>
    </dialog>`;
  }

  private async look(signal: AbortSignal): Promise<void> {
    if (!detectorClass) return;
    let camera: MediaStream;
    try {
      camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      this.said = 'refused';
      return;
    }
    const off = () => camera.getTracks().forEach((track) => track.stop());
    if (signal.aborted) return off();
    signal.addEventListener('abort', off, { once: true });
    await this.updateComplete;
    this.video.srcObject = camera;
    await this.video.play().catch(() => undefined);
    await this.read(new detectorClass({ formats: ['qr_code'] }), signal);
  }

  private async read(detector: Detector, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const codes = await detector.detect(this.video).catch(() => []);
      const station = codes.map(({ rawValue }) => stationOfCode(this.tour, rawValue)).find((found) => found);
      if (station && !signal.aborted) {
        this.dialog.close();
        this.dispatchEvent(new StationChosenEvent(station.id, 'open'));
        return;
      }
      if (codes.length > 0) this.said = 'foreign';
      await new Promise((resolve) => setTimeout(resolve, LOOK));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'code-scanner': CodeScanner;
  }
}
