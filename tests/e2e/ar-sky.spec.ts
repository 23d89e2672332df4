import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './people/people';
import { Placer } from './people/placer';
import { TurningPhone } from './people/turning-phone';
import { Visitor } from './people/visitor';
import { AROUND } from './site/around-tour';

const { sky } = AROUND.anchors;
const here = `?station=${AROUND.hill.id}&ar=${sky}`;

/** Opens the scene in the sky on a phone that looks north to begin with. */
async function underTheSky(visitor: Visitor): Promise<{ phone: TurningPhone; placer: Placer }> {
  const placer = new Placer(visitor.page, sky);
  await visitor.opensTour(AROUND.id);
  const phone = await TurningPhone.inTheHandOf(visitor.page, { compass: true });
  await visitor.opensTour(AROUND.id, here);
  await phone.looks({ right: 0, up: 0 });
  return { phone, placer };
}

test('a scene in the sky lies where its heading says, and the visitor is told which way to turn', async ({
  device,
}) => {
  const visitor = new Visitor(await device({ camera: true }));
  const { phone, placer } = await underTheSky(visitor);
  await expect.poll(async () => (await placer.scene())?.turn, { timeout: 20_000 }).toBe(-90);
  await visitor.reads('Turn to the right.');
  expect(await placer.sees('post')).toBe(false);
  await phone.looks({ right: 90, up: 5 });
  await expect.poll(() => placer.sees('post')).toBe(true);
  expect((await placer.scene())?.turn).toBe(-90);
});

test('without a camera the sky is turned by finger and keys', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  await visitor.opensTour(AROUND.id, here);
  await visitor.seesSceneIn3D();
  const placer = new Placer(visitor.page, sky);
  expect(await placer.sees('post')).toBe(true);
  await placer.presses('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await expect.poll(() => placer.sees('post')).toBe(false);
  await placer.presses('Home');
  await expect.poll(() => placer.sees('post')).toBe(true);
  for (const x of [-180, -180]) await placer.drags({ x, y: 0 });
  await expect.poll(() => placer.sees('post')).toBe(false);
  const { violations } = await new AxeBuilder({ page: visitor.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
