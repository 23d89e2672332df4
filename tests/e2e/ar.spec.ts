import { makeCameraVideo } from '../ar/camera-video';
import { AtScene } from './people/at-scene';
import { expect, test } from './people/people';
import { Visitor } from './people/visitor';
import { SITE } from './site/address';
import { SAMPLE } from './site/sample-tour';

const AT_GATE = '?station=gate';
const GATE = '?station=gate&ar=gate-sign';

test('a refused camera leads to the scene in 3D with one sentence', async ({ visitor }) => {
  await visitor.opensTour(SAMPLE.id, AT_GATE);
  await visitor.looksInAr();
  await visitor.isToldCameraIsOff();
  await visitor.seesSceneIn3D();
  await visitor.reads(SAMPLE.spoken);
  await visitor.leavesScene();
  await visitor.isAtStation(SAMPLE.stations.gate.title);
});

test('after a refusal it is said how to allow the camera, and the scene goes on once it is', async ({
  device,
}, info) => {
  const film = info.outputPath('sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: SAMPLE.signs.gate });
  const visitor = new Visitor(await device({ cameraPicture: film }));
  const scene = new AtScene(visitor);
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.isToldCameraIsOff();
  await scene.wantsAr();
  await visitor.reads(/Allow the camera for this page/);
  await visitor.reads(/the symbol to the left of the address/);
  await scene.staysIn3D();
  await scene.wantsAr();
  await scene.triesAgain();
  await visitor.isToldCameraIsOff();
  await scene.wantsAr();
  await visitor.phone.context.grantPermissions(['camera']);
  await visitor.seesSceneOnTheSign();
});

test('a printed code opens the scene at once', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false }));
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneIn3D();
});

test('the camera recognises a printed sign and the scene stands on it', async ({ device }, info) => {
  const film = info.outputPath('sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: SAMPLE.signs.gate });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  await visitor.opensTour(SAMPLE.id, AT_GATE);
  await visitor.looksInAr();
  await visitor.seesSceneOnTheSign();
  await visitor.reads(SAMPLE.spoken);
});

test('a sign with another number is not taken for ours', async ({ device }, info) => {
  const film = info.outputPath('other-sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: 9 });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  await visitor.opensTour(SAMPLE.id, AT_GATE);
  await visitor.looksInAr();
  await visitor.looksForTheSignInVain();
});

test('the sign of another station is named, and leads there', async ({ device }, info) => {
  const film = info.outputPath('fountain-sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: SAMPLE.signs.fountain });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film, position: false }));
  await visitor.opensTour(SAMPLE.id, GATE);
  await expect(visitor.page.getByText('This is station 2, Fountain.').first()).toBeVisible({ timeout: 40_000 });
  await visitor.page.getByRole('button', { name: 'Open station 2, Fountain' }).click();
  await visitor.isAtStation(SAMPLE.stations.fountain.title);
});

test('where the best way does not work the next one is taken, and it is said why', async ({ device }, info) => {
  const film = info.outputPath('garden-sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: SAMPLE.signs.garden });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  const scene = new AtScene(visitor);
  await scene.hasLetTheTapPass();
  await visitor.opensTour(SAMPLE.id, '?station=garden&ar=garden-place');
  await visitor.reads('The phone tells its direction only after a tap.');
  await scene.startsByTap();
  await expect(visitor.page.getByText(/, so look for the sign instead\./).first()).toBeVisible({ timeout: 20_000 });
  await visitor.seesSceneOnTheSign();
});

test('a device without a camera shows the scene in 3D and says what would help', async ({ device }) => {
  const visitor = new Visitor(await device({ noCamera: true, camera: true }));
  const scene = new AtScene(visitor);
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.reads('There is no camera here, so you see the scene in 3D.');
  await scene.wantsAr();
  await visitor.reads(/Open this tour on a phone with a camera/);
  await scene.staysIn3D();
});

test('a camera that another app holds is named', async ({ device }) => {
  const visitor = new Visitor(await device({ camera: true }));
  const scene = new AtScene(visitor);
  await scene.hasCameraInUseElsewhere();
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.reads('Another app is using the camera, so you see the scene in 3D.');
  await scene.wantsAr();
  await visitor.reads(/Close the app that uses the camera/);
});

test('a camera that ends on the way comes back with one tap, or the scene goes on in 3D', async ({ device }, info) => {
  const film = info.outputPath('sign.y4m');
  makeCameraVideo(film, { matrix: '3x3', number: SAMPLE.signs.gate });
  const visitor = new Visitor(await device({ camera: true, cameraPicture: film }));
  // The sign is looked for twice.
  test.setTimeout(150_000);
  const scene = new AtScene(visitor);
  await scene.remembersCamera();
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneOnTheSign();
  await scene.losesCamera();
  await visitor.reads('The camera has stopped.');
  await scene.switchesCameraOnAgain();
  await visitor.seesSceneOnTheSign();
  await visitor.doesNotRead('The camera has stopped.');
  await scene.losesCamera();
  await visitor.reads('The camera has stopped.');
  await scene.goesTo3D();
});

test('inside a page that withholds the camera the tour can be opened on its own', async ({ device }) => {
  const visitor = new Visitor(await device({ camera: true }));
  const around = `${SITE}around.html`;
  const inside = `${SITE}tour/${SAMPLE.id}/${GATE}`;
  await visitor.page.route(around, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>A town</title><iframe allow="camera 'none'" width="380" height="800" src="${inside}"></iframe>`,
    }),
  );
  await visitor.opensAddress(around);
  const frame = visitor.page.frameLocator('iframe');
  const why = 'The page around this one does not pass the camera on, so you see the scene in 3D.';
  await expect(frame.getByText(why).first()).toBeVisible({ timeout: 20_000 });
  await frame.getByRole('button', { name: 'See it in AR' }).click();
  await new AtScene(visitor).isOfferedItsOwnPage();
});

test('without graphics the scene is text, with every way out of it', async ({ device, complaints }) => {
  complaints.allow(/Error creating WebGL context/);
  const visitor = new Visitor(await device({ position: false }));
  const scene = new AtScene(visitor);
  await scene.hasNoGraphics();
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.reads('This device cannot draw the scene, so here it is as text.');
  await visitor.reads(SAMPLE.spoken);
  await scene.touches('To the fountain');
  await visitor.isAtStation(SAMPLE.stations.fountain.title);
});

test('the scene is turned by keys, and says so', async ({ device }) => {
  const visitor = new Visitor(await device({ position: false, touch: false, reducedMotion: true }));
  await visitor.opensTour(SAMPLE.id, GATE);
  await visitor.seesSceneIn3D();
  await new AtScene(visitor).turnsByKeys();
});
