// @vitest-environment happy-dom
import { html, render } from 'lit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Block } from '../model/tour';
import { loadStrings } from '../strings/strings';
import { aStation, aText, aTour } from '../testing/builders';
import type { StoryContext } from './story-context';
import { isShown, type StoryBlock } from './story-block';

const station = aStation();
const story: StoryContext = {
  tour: aTour({ stations: [station] }),
  station,
  assets: { address: async (id) => `/${id}`, load: async () => new Blob() },
  chain: ['de'],
  answers: {},
};

/** What the blocks of a story say once they are drawn. */
async function read(blocks: readonly Block[]): Promise<readonly string[]> {
  const page = document.createElement('main');
  document.body.append(page);
  render(
    blocks.map((block) => html`<story-block .block=${block} .story=${story}></story-block>`),
    page,
  );
  const elements = [...page.querySelectorAll<StoryBlock>('story-block')];
  return Promise.all(elements.map(async (element) => (await drawn(element), words(element))));
}

async function drawn(element: Element): Promise<void> {
  await (element as Partial<StoryBlock>).updateComplete;
  for (const child of element.shadowRoot?.querySelectorAll('*') ?? []) if (child.shadowRoot) await drawn(child);
}

function words(element: Element): string {
  const root = element.shadowRoot ?? element;
  return [...root.childNodes]
    .map((node) =>
      node instanceof HTMLStyleElement
        ? ''
        : node instanceof Element
          ? words(node)
          : node.nodeType === 3
            ? node.textContent
            : '',
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

beforeAll(() => loadStrings('de'));

describe('the blocks of a story', () => {
  it('are all drawn in order, and one of a kind from the future gets a notice', async () => {
    const [first, unknown, last] = await read([
      aText(),
      { id: 'x', kind: 'hologram' },
      { id: 'q', kind: 'quote', text: { de: 'Meine Herren und Damen' } },
    ]);
    expect(first).toContain('Hier beginnt es.');
    expect(unknown).toContain('neueres Rundgang');
    expect(last).toContain('Meine Herren und Damen');
  });

  it('ask a question with all its answers', async () => {
    const options = ['Frauen', 'Männer'].map((text, index) => ({
      id: `o${index}`,
      text: { de: text },
      right: index === 0,
    }));
    const [quiz] = await read([{ id: 'q', kind: 'quiz', mode: 'single', question: { de: 'Wer?' }, options } as Block]);
    expect(quiz).toMatch(/Wer\?.*A Frauen.*B Männer/);
  });
});

describe('which blocks are for this visitor', () => {
  const when = (change: object) => ({ ...aText(), when: change }) as Block;

  it('are those in their language, also when it is a variety of it', () => {
    expect(isShown(when({ languages: ['de'] }), ['de-simple', 'de'], new Set())).toBe(true);
    expect(isShown(when({ languages: ['en'] }), ['de'], new Set())).toBe(false);
    expect(isShown(when({ languages: ['de-simple'] }), ['de-simple', 'de'], new Set())).toBe(true);
    expect(isShown(when({ languages: ['de-simple'] }), ['de'], new Set())).toBe(false);
  });

  it('wait for the station they come after', () => {
    expect(isShown(when({ after: 'market' }), ['de'], new Set())).toBe(false);
    expect(isShown(when({ after: 'market' }), ['de'], new Set(['market']))).toBe(true);
  });

  it('include what this version does not know, so that its notice is seen', () => {
    expect(isShown({ kind: 'hologram' }, ['de'], new Set())).toBe(true);
  });
});
