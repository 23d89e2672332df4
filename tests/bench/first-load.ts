import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { Complaints } from '../e2e/people/complaints';
import { Phone } from '../e2e/people/phone';
import { SITE } from '../e2e/site/address';
import { figure, median, type Figure } from './figure';

const TIMES = 3;
/** Measured once, with another tool, on the peer's own demonstration page; not measured again here. */
const PEER = { name: 'AudioGuideKit, recorded', value: 213 };

interface Load {
  readonly codeAndData: number;
  readonly fonts: number;
  readonly pictures: number;
  readonly requests: number;
  readonly foreign: number;
  readonly milliseconds: number;
}

/** What a first visitor's phone fetches until the list of tours can be used. */
export async function measure(): Promise<readonly Figure[]> {
  const loads: Load[] = [];
  for (let i = 0; i < TIMES; i++) loads.push(await firstVisit());
  const middle = (what: (load: Load) => number) => median(loads.map(what));
  return [
    figure(
      'scripts, styles and data, gzip',
      middle((load) => load.codeAndData / 1000),
      'kB',
      '<= 75',
      PEER,
    ),
    figure(
      'requests to other hosts',
      middle((load) => load.foreign),
      '',
      '= 0',
    ),
    figure(
      'requests in all',
      middle((load) => load.requests),
      '',
      'any',
    ),
    figure(
      'fonts',
      middle((load) => load.fonts / 1000),
      'kB',
      'any',
    ),
    figure(
      'pictures',
      middle((load) => load.pictures / 1000),
      'kB',
      'any',
    ),
    figure(
      'until the first tour can be chosen, no throttling',
      middle((load) => load.milliseconds),
      'ms',
      'any',
    ),
  ];
}

async function firstVisit(): Promise<Load> {
  const phone = await Phone.switchedOn({}, new Complaints());
  const responses: Response[] = [];
  phone.context.on('response', (response) => responses.push(response));
  const startedAt = performance.now();
  await phone.page.goto(SITE, { waitUntil: 'commit' });
  await phone.page.locator('a[href*="/tour/"]').first().waitFor();
  const milliseconds = performance.now() - startedAt;
  const until = [...responses];
  const sizes = await Promise.all(until.map(weigh));
  const sum = (kind: Weight['kind']) =>
    sizes.filter((one) => one.kind === kind).reduce((all, { bytes }) => all + bytes, 0);
  const foreign = until.filter((response) => !response.url().startsWith(SITE)).length;
  await phone.isPutAway();
  return {
    codeAndData: sum('code'),
    fonts: sum('font'),
    pictures: sum('picture'),
    requests: until.length,
    foreign,
    milliseconds,
  };
}

interface Weight {
  readonly kind: 'code' | 'font' | 'picture';
  readonly bytes: number;
}

/** Fonts and photos are compressed already; all else is weighed as a web server sends it. */
async function weigh(response: Response): Promise<Weight> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  const type = response.request().resourceType();
  if (type === 'font') return { kind: 'font', bytes: body.length };
  const bytes = gzipSync(body, { level: 6 }).length;
  return { kind: type === 'image' ? 'picture' : 'code', bytes };
}
