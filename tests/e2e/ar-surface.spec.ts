import { EmulatedRoom } from './people/emulated-room';
import { expect, test } from './people/people';
import { Placer } from './people/placer';
import { TurningPhone } from './people/turning-phone';
import { Visitor } from './people/visitor';
import { AROUND } from './site/around-tour';

const { floor, table } = AROUND.anchors;
const sceneOf = (anchor: string) => `?station=${AROUND.square.id}&ar=${anchor}`;

/** Opens a scene in immersive AR, 1.6 m above the floor and looking 45 degrees down. */
async function inTheRoom(visitor: Visitor, anchor: string): Promise<{ room: EmulatedRoom; placer: Placer }> {
  const room = await EmulatedRoom.around(visitor.page);
  const placer = new Placer(visitor.page, anchor);
  await visitor.opensTour(AROUND.id, sceneOf(anchor));
  await placer.allows();
  await expect.poll(() => room.running()).toBe(1);
  await room.stands([0, 1.6, 0], 45);
  return { room, placer };
}

/** Opens a scene on a phone without immersive AR, held upright 1.4 m above the floor. */
async function inTheHand(visitor: Visitor, anchor: string): Promise<{ phone: TurningPhone; placer: Placer }> {
  const placer = new Placer(visitor.page, anchor);
  await visitor.opensTour(AROUND.id);
  const phone = await TurningPhone.inTheHandOf(visitor.page);
  await visitor.opensTour(AROUND.id, sceneOf(anchor));
  await phone.looks({ right: 0, up: 0 });
  await placer.allows();
  return { phone, placer };
}

test.describe('in immersive AR', () => {
  test('the scene stands where the look meets the floor, in life size, facing the visitor', async ({ visitor }) => {
    const { room, placer } = await inTheRoom(visitor, floor);
    await placer.isToldTo('tapFloor');
    expect(await placer.scene()).toBeUndefined();
    await room.taps();
    await expect.poll(() => placer.scene()).toEqual({ at: [0, 0, -1.6], turn: 0, scale: 1 });
    await room.stands([1, 1.5, 2], 30);
    await expect.poll(() => placer.scene()).toEqual({ at: [0, 0, -1.6], turn: 0, scale: 1 });
    await placer.takes('elsewhere');
    await room.taps();
    await expect.poll(() => placer.scene()).toEqual({ at: [1, 0, -0.598], turn: 0, scale: 1 });
  });

  test('looking up there is no floor, and a tap puts nothing down', async ({ visitor }) => {
    const { room, placer } = await inTheRoom(visitor, floor);
    await room.stands([0, 1.6, 0], -20);
    await placer.isToldTo('findFloor');
    await room.taps();
    expect(await placer.scene()).toBeUndefined();
  });

  test('on a table the scene is 40 centimetres long', async ({ visitor }) => {
    const { room, placer } = await inTheRoom(visitor, table);
    await room.taps();
    await expect.poll(async () => (await placer.scene())?.scale).toBeCloseTo(0.4 / AROUND.postMetres, 2);
  });

  test('who leaves AR by the phone goes on in 3D, who leaves the scene ends AR', async ({ visitor }) => {
    const { room, placer } = await inTheRoom(visitor, floor);
    await room.leavesByThePhone();
    await visitor.seesSceneIn3D();
    await expect.poll(() => room.running()).toBe(0);
    await visitor.looksInAr();
    await expect.poll(() => room.running()).toBe(1);
    await placer.isToldTo('tapFloor');
    await visitor.leavesScene();
    await visitor.isAtStation(AROUND.square.title);
    await expect.poll(() => room.running()).toBe(0);
  });
});

test.describe('without immersive AR', () => {
  test('the scene stands where the middle of the picture meets the floor, and stays there', async ({ device }) => {
    const { phone, placer } = await inTheHand(new Visitor(await device({ camera: true })), floor);
    await placer.isToldTo('findFloor');
    await phone.looks({ right: 0, up: -45 });
    await placer.isToldTo('tapFloor');
    await placer.taps();
    await expect.poll(() => placer.scene()).toEqual({ at: [0, 0, -1.4], turn: 0, scale: 1 });
    await placer.isToldTo('lifeSize');
    await phone.looks({ right: 90, up: -30 });
    expect(await placer.scene()).toEqual({ at: [0, 0, -1.4], turn: 0, scale: 1 });
    await placer.takes('elsewhere');
    await placer.takes('here');
    await expect.poll(async () => (await placer.scene())?.at).toEqual([2.425, 0, 0]);
    expect((await placer.scene())?.turn).toBe(-90);
  });

  test('fingers carry, turn and scale it, and keys do the same', async ({ device }) => {
    const { phone, placer } = await inTheHand(new Visitor(await device({ camera: true })), floor);
    await phone.looks({ right: 0, up: -45 });
    await placer.taps();
    await expect.poll(() => placer.scene()).toBeDefined();
    await placer.drags({ x: 100, y: 0 });
    const carried = (await placer.scene())?.at ?? [];
    expect(carried[0]).toBeGreaterThan(0.2);
    expect(carried[2]).toBeCloseTo(-1.4, 1);
    await placer.spreads(2, 90);
    await expect.poll(async () => (await placer.scene())?.scale).toBeCloseTo(2, 1);
    expect((await placer.scene())?.turn).toBe(-90);
    await placer.presses('ArrowLeft', 'ArrowUp', 'q', '-');
    const [right, , away] = (await placer.scene())?.at ?? [];
    expect(right).toBeCloseTo((carried[0] ?? 0) - 0.1, 2);
    expect(away).toBeCloseTo((carried[2] ?? 0) - 0.1, 2);
    expect((await placer.scene())?.turn).toBe(-75);
    expect((await placer.scene())?.scale).toBeCloseTo(2 / 1.15, 1);
  });

  test('on a table the hand is lower and the scene smaller', async ({ device }) => {
    const { phone, placer } = await inTheHand(new Visitor(await device({ camera: true })), table);
    await phone.looks({ right: 0, up: -45 });
    await placer.taps();
    await expect.poll(async () => (await placer.scene())?.at).toEqual([0, 0, -0.7]);
    expect((await placer.scene())?.scale).toBeLessThan(0.25);
  });

  test('a device that does not tell how it is held shows the scene in 3D', async ({ device }) => {
    const visitor = new Visitor(await device({ camera: true }));
    await visitor.opensTour(AROUND.id, sceneOf(floor));
    await new Placer(visitor.page, floor).allows();
    await visitor.seesSceneIn3D();
    await visitor.reads('in 3D');
  });
});
