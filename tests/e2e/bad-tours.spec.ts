import { test } from './people/people';

test('a manifest that is no JSON is called unreadable, by name', async ({ visitor }) => {
  await visitor.opensTour('broken.json');
  await visitor.reads(/broken\.json.*cannot be read as a tour/);
});

test('a page of the Wi-Fi in place of a manifest is called that', async ({ visitor }) => {
  await visitor.opensTour('broken.html');
  await visitor.reads(/sign in/);
});

test('a tour of a future format asks for the newest version', async ({ visitor }) => {
  await visitor.opensTour('broken.version');
  await visitor.reads(/made with a newer Rundgang/);
});

test('a tour that is not there says so, by name', async ({ visitor, complaints }) => {
  complaints.allow(/404/);
  await visitor.discoversTours();
  await visitor.hasKeptTheApp();
  await visitor.opensTour('never.was');
  await visitor.reads(/never\.was.*is not there/);
});

test('the printed code of a station that went leads to its tour', async ({ visitor }) => {
  await visitor.opensTour('sample.walk', '?station=nowhere');
  await visitor.seesTour('A walk for testing');
});
