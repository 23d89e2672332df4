/** What a page of the comparison tells the bench. */
export interface Told {
  /** Milliseconds from the tap to the first pose. */
  firstPose?: number;
  /** Camera pictures looked at so far. */
  looked: number;
}
declare global {
  interface Window {
    told: Told;
  }
}

/** Begins at the page's only button, as people do; hands over the time of the tap. */
export function onTap(start: (tappedAt: number) => Promise<void>): Told {
  const told: Told = (window.told = { looked: 0 });
  document.querySelector('button')!.addEventListener('click', () => void start(performance.now()), { once: true });
  return told;
}

/** A step before every picture of the screen. */
export function everyFrame(step: (time: number) => void): void {
  requestAnimationFrame((time) => {
    step(time);
    everyFrame(step);
  });
}
