import { Complaints } from './people/complaints';
import { Phone } from './people/phone';
import { expect, test } from './people/people';
import { SITE } from './site/address';

test('the policy of every page allows nothing inline, nothing evaluated, no other host', async ({ request }) => {
  for (const page of ['', 'editor/', 'tour/sample.walk/', 'sw.js', 'player.js']) {
    const policy = (await request.get(SITE + page)).headers()['content-security-policy'] ?? '';
    expect(policy, page).toContain("default-src 'none'");
    expect(policy, page).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  }
});

test('a tour that is published stands in the catalogue with its page, title and cover', async ({ request }) => {
  const catalogue = (await (await request.get(`${SITE}tour/catalogue.json`)).json()) as {
    tours: { id: string; address: string }[];
  };
  expect(catalogue.tours.map(({ id }) => id)).toEqual(expect.arrayContaining(['sample.walk', 'weimar.bauhaus']));
  const page = await (await request.get(`${SITE}tour/sample.walk/`)).text();
  expect(page).toContain('A walk for testing');
  expect(page).toContain('content="../../"');
});

test('these tests notice errors, breaches of the policy and requests to other hosts', async () => {
  const complaints = new Complaints();
  const phone = await Phone.switchedOn({}, complaints);
  await phone.page.goto(SITE);
  await phone.page.evaluate(() => {
    document.body.setAttribute('onclick', 'void 0');
    setTimeout(() => {
      throw new Error('planted exception');
    });
    void fetch('https://planted.invalid/').catch(() => undefined);
  });
  await expect.poll(() => complaints.heard.join('\n')).toMatch(/planted exception/);
  await expect.poll(() => complaints.heard.join('\n')).toMatch(/policy: script-src-attr/);
  await expect.poll(() => complaints.heard.join('\n')).toMatch(/planted\.invalid/);
  await phone.isPutAway();
});
