import { describe, expect, it } from 'vitest';
import { fileNameOf, PhotoDesk } from './photo-desk';

describe('the picture on the desk', () => {
  it('is named after what stands in it, for every system', () => {
    expect(fileNameOf('Ilma: Haus am Horn')).toBe('ilma-haus-am-horn');
    expect(fileNameOf('Großer Würfel')).toBe('grosser-wurfel');
    expect(fileNameOf('  ')).toBe('rundgang');
    expect(fileNameOf('České muzeum')).toBe('ceske-muzeum');
  });

  it('says when none could be made, and forgets that with the next', async () => {
    const desk = new PhotoDesk(() => undefined);
    await desk.lay(() => Promise.reject(new Error('no memory')), 'x');
    expect(desk).toMatchObject({ failed: true, address: '' });
    await desk.lay(async () => new Blob(['jpeg'], { type: 'image/jpeg' }), 'Ilma');
    expect(desk.failed).toBe(false);
    expect(desk.fileName).toBe('ilma.jpg');
    expect(desk.address).toMatch(/^blob:/);
    desk.discard();
    expect(desk.address).toBe('');
  });
});
