import { describe, expect, it } from 'vitest';
import de from '../../shared/strings/de/ar';
import words from '../../shared/strings/en/ar';
import { Unavailable } from '../../shared/model/unavailable';
import { aBarcodeAnchor } from '../../shared/testing/builders';
import { hintFor, keysOf, obstacleOf, pictureName, rungOf, sentenceFor } from './what-to-say';

describe('why the scene is seen another way', () => {
  it('is one sentence: what was in the way, and what there is instead', () => {
    const refused = new Unavailable('camera-refused');
    expect(sentenceFor(words, refused)).toBe('The camera is not allowed here, so you see the scene in 3D.');
    expect(sentenceFor(de, refused)).toBe('Die Kamera ist hier nicht erlaubt, darum sehen Sie die Szene in 3D.');
    expect(sentenceFor(words, new Unavailable('sensor-missing'), 'sign')).toBe(
      'This device does not tell its direction, so look for the sign instead.',
    );
  });

  it('tells a page that withholds the camera from a visitor who does', () => {
    const withheld = new Unavailable('camera-refused', '', { detail: 'policy' });
    expect(obstacleOf(withheld)).toBe('camera-policy');
    expect(sentenceFor(words, withheld)).toContain('page around this one');
  });

  it('has a sentence for what it does not know', () => {
    expect(sentenceFor(words, new Unavailable('conflict'))).toBe('AR does not work here, so you see the scene in 3D.');
    expect(sentenceFor(words, undefined)).toBe('AR does not work here, so you see the scene in 3D.');
  });

  it('says for everything in the way what to do about it', () => {
    expect(Object.keys(words.help)).toEqual(expect.arrayContaining(Object.keys(words.why)));
  });
});

describe('the line that tells what to do', () => {
  it('speaks of what the scene stands on', () => {
    expect(hintFor(words, 'camera', 'searching', 'picture')).toBe('Point your phone at this picture.');
    expect(hintFor(words, 'camera', 'lost', 'sign')).toBe('Point your phone at the sign again.');
    expect(hintFor(words, 'turntable', 'tracking', 'sign')).toBe(words.turn);
    expect(hintFor(words, 'turntable', 'tracking', 'sky')).toBe(words.turnAround);
    expect(rungOf(aBarcodeAnchor())).toBe('sign');
  });

  it('names the picture by what stands in it, hidden things left out', () => {
    const place = { position: [0, 0, 0], rotation: [0, 0, 0], scale: 1 } as const;
    const nodes = [
      { id: 'a', kind: 'text', label: { en: 'Arch' }, ...place },
      { id: 'b', kind: 'text', label: { en: 'Secret' }, hidden: true, ...place },
    ] as const;
    const name = pictureName(words, 'turntable', aBarcodeAnchor({ scene: { nodes } }), ['en']);
    expect(name).toBe('The scene in 3D. In this scene: Arch.');
  });
});

describe('a picture that is moved by keys', () => {
  it('names the keys of the way it is seen, and none where there are none', () => {
    expect(keysOf(words, 'turntable')).toContain('Home');
    expect(keysOf(words, 'hand-held')).toContain('Q and E');
    for (const sky of ['sky', 'sky-by-hand']) expect(keysOf(words, sky)).toContain('Arrow keys');
    for (const none of ['marker', 'image', 'location', 'immersive', undefined]) expect(keysOf(words, none)).toBe('');
  });
});
