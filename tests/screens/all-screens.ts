import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { SITE } from '../e2e/site/address';

/** A view of the player or the editor as it is captured and examined. */
export interface Screen {
  readonly name: string;
  readonly side: 'player' | 'editor';
  /** The drawing it should be put beside, without language and ending. */
  readonly mockup?: string;
  /** Goes there and waits until everything has arrived. The editor's page already shows a draft of the Weimar tour. */
  show(page: Page): Promise<void>;
}

const WEIMAR = `${SITE}tour/weimar.bauhaus/`;
/** Just beside the first station's door. */
const AT_THE_MUSEUM = { latitude: 50.9848, longitude: 11.3244, accuracy: 5 };
const NEAR_THE_THEATRE = { latitude: 50.9822, longitude: 11.3256, accuracy: 8 };

function player(name: string, address: string, mockup?: string, then?: (page: Page) => Promise<void>): Screen {
  return {
    name,
    side: 'player',
    ...(mockup && { mockup }),
    show: async (page) => {
      await page.goto(address);
      await settled(page);
      if (then) await then(page);
      await settled(page);
    },
  };
}

/** All views of the player. */
const PLAYER: readonly Screen[] = [
  player('discover', SITE, 'discover'),
  player('discover-map', SITE, undefined, (page) => press(page, /^(Map|Karte)$/)),
  player('discover-nothing-fits', SITE, undefined, (page) => page.getByRole('searchbox').fill('Timbuktu')),
  player('tour', WEIMAR, 'tour'),
  player('tour-missing', `${SITE}tour/broken.json/`),
  player('on-the-way', `${WEIMAR}?view=way`, 'on-the-way', (page) => page.context().setGeolocation(NEAR_THE_THEATRE)),
  player('arrived', `${WEIMAR}?view=way`, 'arrived', async (page) => {
    const open = page.getByRole('button', { name: /^(Open station|Station öffnen)/ }).first();
    for (let fix = 0; fix < 12 && !(await open.isVisible()); fix++) {
      await page.context().setGeolocation({ ...AT_THE_MUSEUM, latitude: AT_THE_MUSEUM.latitude + fix * 0.000_005 });
      await page.waitForTimeout(1000);
    }
    await open.waitFor();
  }),
  player('stations', `${WEIMAR}?view=way`, 'tour-stations', (page) =>
    press(page, /^(Stations as a list|Stationen als Liste)/),
  ),
  player('keypad', `${WEIMAR}?view=way`, 'museum', (page) => press(page, /^(Enter number|Nummer eingeben)/)),
  player('station', `${WEIMAR}?station=bauhaus-museum`, 'station'),
  player('station-story', `${WEIMAR}?station=haus-am-horn`, 'station-story'),
  player('station-every-block', `${SITE}tour/sample.walk/?station=garden`),
  player('scene', `${WEIMAR}?station=bauhaus-museum&ar=ilma-steps-out`, 'ar', (page) => page.waitForTimeout(2500)),
  player('end', `${WEIMAR}?view=end`),
  player('journey', `${SITE}?view=journey`, 'journey'),
  player('nothing-on-the-way', `${SITE}?view=way`),
  player('diagnose', `${SITE}?diagnose`),
];

function pane(name: string, pressed: RegExp, mockup?: string, then?: (page: Page) => Promise<void>): Screen {
  return {
    name: `editor-${name}`,
    side: 'editor',
    ...(mockup && { mockup }),
    show: async (page) => {
      await press(page, pressed);
      if (then) await then(page);
      await settled(page);
    },
  };
}

/** All views of the editor; the first is without a draft. */
const EDITOR: readonly Screen[] = [
  {
    name: 'editor-my-tours',
    side: 'editor',
    mockup: '1-my-tours',
    show: async (page) => {
      await page.goto(`${SITE}editor/`);
      await settled(page);
    },
  },
  pane('tour', /^(About the tour|Über die Tour|Zur Tour)/),
  pane('map', /^(Map|Karte)$/, '2-workspace'),
  pane('story', /^(Story|Geschichte)$/, '3-story'),
  pane('scene', /^(AR scene|AR-Szene)$/, '4-ar-scene'),
  pane('translate', /^(Translate|Übersetzen)$/, '5-translate'),
  pane('check', /^(Check tour|Tour prüfen)/, '6-check'),
  pane('publish', /^(Publish|Veröffentlich)/, '6-published'),
];

export const SCREENS: readonly Screen[] = [...PLAYER, ...EDITOR];

/** Opens a draft of the Weimar tour in the editor, as an author would who goes on from a demonstration tour. */
export async function openWeimarDraft(page: Page): Promise<void> {
  await page.goto(`${SITE}editor/`);
  await settled(page);
  await press(page, /Bauhaus (and Modernism|und Moderne)/);
  await expect(page.getByRole('link', { name: /^(Translate|Übersetzen)$/ }).first()).toBeVisible({
    timeout: 20_000,
  });
  await settled(page);
}

async function press(page: Page, name: RegExp): Promise<void> {
  const control = ['button', 'tab', 'link'].map((role) => page.getByRole(role as 'button', { name }));
  await control
    .reduce((all, one) => all.or(one))
    .first()
    .click();
}

/** Nothing loads any more and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 2_000 }).catch(() => undefined);
  await page.evaluate(async () => {
    await document.fonts.ready;
    const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.race([
      Promise.allSettled(finite.map((one) => one.finished)),
      new Promise((done) => setTimeout(done, 1000)),
    ]);
  });
}
