/** Who may write a draft: one window at a time. The others read, and may take over. */
const HANDOVER_MS = 1500;
/** A page that was just reloaded may still hold its lock for a moment. */
const PATIENCE_MS = 400;

/** What the names of all locks on drafts begin with. */
export const DRAFT_LOCK = 'rundgang:draft:';

type Message = { readonly kind: 'hand-over' };

/** The lock on one draft. Fires `change` when this window gains or loses the right to write. */
export class EditLock extends EventTarget {
  writing = false;
  private release: (() => void) | undefined;
  private readonly channel: BroadcastChannel;
  private readonly name: string;

  /** @param beforeHandOver what must be done before another window writes: save what is under way */
  constructor(
    draft: string,
    private readonly beforeHandOver: () => Promise<void>,
    private readonly signal: AbortSignal,
  ) {
    super();
    this.name = `${DRAFT_LOCK}${draft}`;
    this.channel = new BroadcastChannel(this.name);
    this.channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'hand-over' && this.writing) void this.handOver();
    });
    signal.addEventListener('abort', () => {
      this.release?.();
      this.channel.close();
    });
  }

  /** Writes if no other window does. Without HTTPS browsers have no locks; there this window writes. */
  async ask(): Promise<void> {
    if (!('locks' in navigator)) return this.to(true);
    await this.request({ signal: AbortSignal.timeout(PATIENCE_MS) });
  }

  /** Asks the other window to finish, then writes here; a frozen window is not waited for longer than a moment. */
  async takeOver(): Promise<void> {
    this.channel.postMessage({ kind: 'hand-over' } satisfies Message);
    await this.request({ signal: AbortSignal.timeout(HANDOVER_MS) });
    if (!this.writing && !this.signal.aborted) await this.request({ steal: true });
  }

  private async handOver(): Promise<void> {
    this.to(false);
    await this.beforeHandOver();
    this.release?.();
  }

  /** Resolves when the lock is held, or when it is clear that it is not to be had in time. */
  private request(options: LockOptions): Promise<void> {
    return new Promise((decided) => {
      navigator.locks
        .request(this.name, options, () => {
          if (this.signal.aborted) return undefined;
          this.to(true);
          decided();
          return new Promise<void>((release) => (this.release = release));
        })
        .catch((error: unknown) => {
          // Timed out, or stolen by a window that waited in vain for this one.
          if (!(error instanceof DOMException)) throw error;
          this.to(false);
        })
        .finally(decided);
    });
  }

  private to(writing: boolean): void {
    if (writing === this.writing) return;
    this.writing = writing;
    this.dispatchEvent(new Event('change'));
  }
}
