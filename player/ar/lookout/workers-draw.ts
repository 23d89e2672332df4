/** Whether a worker can make the camera's picture small and read it. */
export function workersDraw(): boolean {
  try {
    return typeof Worker === 'function' && new OffscreenCanvas(1, 1).getContext('2d') !== null;
  } catch {
    return false;
  }
}
