import { describe, expect, it } from 'vitest';
import { readCaptions, saidAt } from './captions';

const vtt = `WEBVTT

1
00:00:00.500 --> 00:00:02.000
<v Ilma>Guten Tag.

00:00:03.000 --> 00:00:05.000 align:start
Schauen Sie
nach <b>oben</b>.
`;

describe('captions', () => {
  it('come from WebVTT as plain words in order', async () => {
    expect(await readCaptions(vtt)).toEqual([
      { from: 0.5, to: 2, text: 'Guten Tag.' },
      { from: 3, to: 5, text: 'Schauen Sie nach oben.' },
    ]);
  });

  it('step with the recording, the words before staying in sight', async () => {
    const cues = await readCaptions(vtt);
    expect(saidAt(cues, 1)).toEqual({ before: '', now: 'Guten Tag.' });
    expect(saidAt(cues, 3)).toEqual({ before: 'Guten Tag.', now: 'Schauen Sie nach oben.' });
  });

  it('keep the last words in a pause and after the end', async () => {
    const cues = await readCaptions(vtt);
    expect(saidAt(cues, 2.5).now).toBe('Guten Tag.');
    expect(saidAt(cues, 99).now).toBe('Schauen Sie nach oben.');
  });

  it('show the first words at once, but not long before they are spoken', () => {
    const late = [{ from: 8, to: 9, text: 'Endlich.' }];
    expect(saidAt(late, 0).now).toBe('');
    expect(saidAt([{ from: 0.5, to: 2, text: 'Gleich.' }], 0).now).toBe('Gleich.');
  });

  it('carry gestures as class spans, with the thing they are about; other classes only style', async () => {
    const cues = await readCaptions(`WEBVTT

00:00.000 --> 00:01.000
<v Ilma><c.greet>Guten</c> Tag.

00:01.000 --> 00:02.000
<c.yellow>Schauen</c> Sie <c.point.second-cube>hier</c>.

00:02.000 --> 00:03.000
<c.dance>Nein.</c>
`);
    expect(cues).toEqual([
      { from: 0, to: 1, text: 'Guten Tag.', gesture: 'greet' },
      { from: 1, to: 2, text: 'Schauen Sie hier.', gesture: 'point', target: 'second-cube' },
      { from: 2, to: 3, text: 'Nein.' },
    ]);
  });

  it('are none when the file is none', async () => {
    expect(await readCaptions('not a caption file')).toEqual([]);
  });
});
