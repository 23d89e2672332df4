// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { BlockOf } from '../model/tour';
import { loadStrings } from '../strings/strings';
import { aStation, aTour } from '../testing/builders';
import './story-panorama';
import type { StoryPanorama } from './story-panorama';

const engine = vi.hoisted(() => ({ there: false }));
vi.mock('./panorama/panorama-view', () => {
  if (!engine.there) throw new TypeError('Failed to fetch dynamically imported module');
  return {};
});
beforeAll(() => loadStrings('en'));

const NOT_HERE = 'The part that turns the picture is not on this device yet.';

async function aPanorama(): Promise<StoryPanorama> {
  const block: BlockOf<'panorama'> = { id: 'round', kind: 'panorama', asset: 'hall', hotspots: [] };
  const station = aStation();
  const element = document.createElement('story-panorama');
  const assets = { address: async (id: string) => `/${id}`, load: async () => new Blob() };
  Object.assign(element, { block, story: { tour: aTour(), station, assets, chain: ['en'], answers: {} } });
  document.body.append(element);
  await (element as StoryPanorama).updateComplete;
  return element as StoryPanorama;
}
const said = ({ shadowRoot }: StoryPanorama) => shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
const button = ({ shadowRoot }: StoryPanorama) => shadowRoot?.querySelector<HTMLElement>('.open button');

describe('an all-round picture', () => {
  it('can be opened once its engine comes, though the first try failed', async () => {
    const picture = await aPanorama();
    button(picture)?.click();
    await vi.waitFor(() => expect(said(picture)).toContain(NOT_HERE));
    engine.there = true;
    button(picture)?.click();
    await vi.waitFor(() => expect(picture.shadowRoot?.querySelector('panorama-view')).not.toBeNull());
    expect(said(picture)).toBe('');
  });
});
