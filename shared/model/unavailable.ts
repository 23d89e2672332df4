/** What can happen to anyone. Bugs throw Error; these are answered with a sentence that says what to do. */
export type UnavailableKind =
  | 'offline'
  | 'not-found'
  | 'not-a-tour'
  | 'newer-format'
  | 'wrong-bytes'
  | 'portal'
  | 'server'
  | 'storage-full'
  | 'storage-off'
  | 'camera-refused'
  | 'camera-missing'
  | 'camera-busy'
  | 'webgl'
  | 'position-refused'
  | 'position-missing'
  | 'sensor-missing'
  | 'sensor-refused'
  | 'engine'
  | 'refused-package'
  | 'conflict'
  | 'not-allowed'
  | 'too-large';

/** A typed failure with its cause and the name of the culprit (a file, a tour, a device). */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  constructor(
    readonly kind: UnavailableKind,
    /** What it was about: a file's name, a tour's id. Shown to people. */
    readonly culprit = '',
    options?: { cause?: unknown; detail?: string },
  ) {
    super(`${kind}${culprit ? `: ${culprit}` : ''}${options?.detail ? ` (${options.detail})` : ''}`, options);
    this.detail = options?.detail ?? '';
  }
  /** A technical reason for logs, e.g. the path inside a manifest. */
  readonly detail: string;
}
