import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraFailure, openCamera, watchCamera, type CameraLoss } from './camera';

describe('a camera that does not open', () => {
  it.each([
    ['NotAllowedError', 'camera-refused'],
    ['SecurityError', 'camera-refused'],
    ['NotReadableError', 'camera-busy'],
    ['AbortError', 'camera-busy'],
    ['NotFoundError', 'camera-missing'],
    ['OverconstrainedError', 'camera-missing'],
  ])('with %s is told as %s', (name, kind) => {
    expect(cameraFailure(new DOMException('', name)).kind).toBe(kind);
  });

  it('is withheld by the page around, not refused by the visitor, where that page says so', () => {
    const cause = new DOMException('', 'NotAllowedError');
    expect(cameraFailure(cause, true)).toMatchObject({ kind: 'camera-refused', detail: 'policy' });
    expect(cameraFailure(cause, false).detail).toBe('');
    expect(cameraFailure(new DOMException('', 'NotFoundError'), true).detail).toBe('');
  });
});

/** A camera's stream with one track. */
class AStream {
  readonly track = Object.assign(new EventTarget(), {
    stopped: false,
    muted: false,
    readyState: 'live',
    stop: () => {},
  });
  constructor() {
    this.track.stop = () => (this.track.stopped = true);
  }
  getTracks() {
    return [this.track];
  }
  getVideoTracks() {
    return [this.track];
  }
}
const aVideo = (srcObject: unknown = null) =>
  ({ srcObject, play: () => Promise.resolve() }) as unknown as HTMLVideoElement;

describe('opening the camera', () => {
  let answers: ((stream: AStream) => void)[];
  beforeEach(() => {
    answers = [];
    const getUserMedia = () => new Promise((resolve) => answers.push(resolve));
    vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
    vi.stubGlobal('document', {});
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('asks once when the next attempt comes before the visitor has answered', async () => {
    const video = aVideo();
    const first = new AbortController();
    const leaving = expect(openCamera(video, first.signal)).rejects.toThrow('failed');
    first.abort(new Error('failed'));
    const opening = openCamera(video, new AbortController().signal);
    const stream = new AStream();
    answers[0]?.(stream);
    await leaving;
    await opening;
    expect(answers).toHaveLength(1);
    expect([video.srcObject === (stream as unknown), stream.track.stopped]).toEqual([true, false]);
  });

  it('switches it off when nobody waits for the answer any more', async () => {
    const life = new AbortController();
    const leaving = expect(openCamera(aVideo(), life.signal)).rejects.toThrow('left');
    life.abort(new Error('left'));
    const stream = new AStream();
    answers[0]?.(stream);
    await leaving;
    expect(stream.track.stopped).toBe(true);
  });

  it('does not take away the picture of the one that came after', async () => {
    const video = aVideo();
    const life = new AbortController();
    const opening = openCamera(video, life.signal);
    const stream = new AStream();
    answers[0]?.(stream);
    await opening;
    const next = new AStream();
    Object.assign(video, { srcObject: next });
    life.abort();
    expect([video.srcObject, stream.track.stopped]).toEqual([next, true]);
  });
});

describe('a running camera', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('MediaStream', AStream);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('that is silent from the start is told as taken, until it gives pictures', () => {
    const stream = new AStream();
    stream.track.muted = true;
    const told: (CameraLoss | undefined)[] = [];
    watchCamera(aVideo(stream), (loss) => told.push(loss), new AbortController().signal);
    vi.advanceTimersByTime(2000);
    stream.track.dispatchEvent(new Event('unmute'));
    expect(told).toEqual(['taken', undefined]);
  });
});
