/** How a line reaches the visitor: a recording, the device's own voice, or silent words for a fitting time. */
export interface Delivery {
  play(): void;
  pause(): void;
  /** How fast: 1 as spoken, less is slower. Takes effect at once. */
  setRate(rate: number): void;
  /** Ends for good and gives back what it holds. */
  stop(): void;
  /** How far it is, 0 to 1. */
  readonly share: number;
  /** How far it is in the seconds of its captions. */
  readonly captionSeconds: number | undefined;
  /** How loud it is now, 0 to 1. */
  loudness(): number;
}

/** What a delivery tells whoever asked for it. */
export interface DeliveryEvents {
  readonly onEnd: () => void;
  /** It may not or cannot be heard; the line stays as text. */
  readonly onRefused: () => void;
  /** Nothing of it can be played: the line is to be read instead. */
  readonly onBroken: () => void;
}
