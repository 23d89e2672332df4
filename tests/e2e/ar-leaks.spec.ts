import { expect } from '@playwright/test';
import { makeCameraVideo } from '../ar/camera-video';
import { test } from './people/people';
import { SceneWatch } from './people/scene-watch';
import { Visitor } from './people/visitor';
import { SCENES } from './site/scene-tour';

/** `RUNDGANG_CYCLES=100` for the promised hundred; by itself fewer, as every one takes its second. */
const CYCLES = Math.max(30, Number(process.env['RUNDGANG_CYCLES'] ?? 30));
/** What a first time loads stays: engines, words, pictures of the interface. */
const WARM_UP = 3;
/** Software draws here, and every pixel takes its time. */
const SMALL = { width: 320, height: 480 };
/** About one and a half views', as the browser may be late with the last one. */
const ALLOWED_NODES = 600;
/** For all visits together; each half may take half of it. */
const ALLOWED_GROWTH_BYTES = 10 * 1024 * 1024;

for (const [how, camera] of [
  ['through the camera', true],
  ['without a camera', false],
] as const)
  test(`a scene entered and left ${CYCLES / 2} times ${how} leaves nothing behind`, async ({ device }, info) => {
    test.setTimeout(120_000 + CYCLES * 20_000);
    const film = info.outputPath('sign.y4m');
    if (camera) makeCameraVideo(film, { matrix: '3x3', number: SCENES.all.sign });
    const phone = await device({ size: SMALL, ...(camera && { camera, cameraPicture: film }) });
    const watch = await SceneWatch.begun(phone);
    const visitor = new Visitor(phone);
    await visitor.opensTour(SCENES.id, `?station=${SCENES.all.station}`);
    const enterAndLeave = async (cycle: number) => {
      await visitor.looksInAr();
      await watch.seesItDrawn();
      if (cycle % 5 === 0) await watch.taps('Bell');
      await visitor.leavesScene();
      await watch.seesItGone();
    };
    for (let cycle = 0; cycle < WARM_UP; cycle++) await enterAndLeave(cycle);
    const before = await watch.held();
    const begun = performance.now();
    const half = Math.floor(CYCLES / 4);
    for (let cycle = 0; cycle < half; cycle++) await enterAndLeave(cycle);
    const middle = await watch.held();
    for (let cycle = half; cycle < CYCLES / 2; cycle++) await enterAndLeave(cycle);
    const seconds = (performance.now() - begun) / 1000;
    const after = await watch.held();
    const [from, to] = [before, after].map(({ heapBytes }) => (heapBytes / 1e6).toFixed(2));
    console.log(
      `${CYCLES / 2} times ${how} in ${seconds.toFixed(0)} s: heap ${from} → ${to} MB, elements ${before.elements} → ${after.elements}`,
    );
    expect(after.drawingContexts).toBe(0);
    expect(after.cameraTracks).toBe(0);
    expect(after.soundContexts).toBe(0);
    expect(after.workers).toBe(before.workers);
    expect(after.objectAddresses).toBe(before.objectAddresses);
    expect(after.heapBytes - before.heapBytes).toBeLessThanOrEqual(ALLOWED_GROWTH_BYTES / 2);
    // The last view may still wait for the collector; in the second half not one of every visit may stay.
    expect(after.elements - middle.elements).toBeLessThan(ALLOWED_NODES);
  });
