import { Complaints } from '../e2e/people/complaints';
import { Phone } from '../e2e/people/phone';
import { Visitor } from '../e2e/people/visitor';
import { SAMPLE } from '../e2e/site/sample-tour';
import { figure, type Figure } from './figure';

const STARTS = 10;

/** What it costs to keep the Weimar tour, and whether it then starts without internet every time. */
export async function measure(): Promise<readonly Figure[]> {
  const phone = await Phone.switchedOn({}, new Complaints());
  const visitor = new Visitor(phone);
  await visitor.opensTour('weimar.bauhaus');
  await visitor.seesTour('Bauhaus and Modernism');
  const sizes: Promise<number>[] = [];
  phone.context.on('response', (response) =>
    sizes.push(
      response.body().then(
        (body) => body.length,
        () => 0,
      ),
    ),
  );
  const startedAt = performance.now();
  await visitor.savesForOfflineUse();
  const milliseconds = performance.now() - startedAt;
  const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
  const started = await offlineStarts(phone, visitor);
  await phone.isPutAway();
  return [
    figure('requests to save the Weimar tour', sizes.length, '', 'any'),
    figure('bytes to save the Weimar tour', bytes / 1000, 'kB', 'any'),
    figure('time to save it from this computer', milliseconds, 'ms', 'any'),
    figure(`starts without internet of ${STARTS}`, started, '', `= ${STARTS}`),
    figure('damaged recordings called saved', await damagedSaves(), '', '= 0'),
  ];
}

async function offlineStarts(phone: Phone, visitor: Visitor): Promise<number> {
  let started = 0;
  for (let i = 0; i < STARTS; i++) {
    await phone.restarts({ online: false });
    await visitor.opensTour('weimar.bauhaus', '?station=bauhaus-museum');
    started += await visitor.isAtStation('Bauhaus Museum Weimar').then(
      () => 1,
      () => 0,
    );
  }
  return started;
}

/** One flipped bit in a recording of another tour: it must not be kept. */
async function damagedSaves(): Promise<number> {
  const phone = await Phone.switchedOn({}, new Complaints());
  const visitor = new Visitor(phone);
  await visitor.opensTour('broken.bytes');
  await visitor.seesTour(SAMPLE.title);
  await visitor.triesToSave();
  await visitor.reads(/damaged/);
  await visitor.opensTour('broken.bytes');
  const saved = await visitor.seesItIsNotSaved().then(
    () => 0,
    () => 1,
  );
  await phone.isPutAway();
  return saved;
}
