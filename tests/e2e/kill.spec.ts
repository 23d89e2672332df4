import { editsUntilKilled } from './people/edits-until-killed';
import { expect, test } from './people/people';

test('whoever is killed in mid-sentence loses at most the one edit in flight', async ({ author }) => {
  test.setTimeout(90_000);
  await author.beginsTour('Edit 0');
  await author.looksAtDetails();
  for (const milliseconds of [1500, 2100, 2700]) {
    const loss = await editsUntilKilled(author, milliseconds);
    expect(loss.made).toBeGreaterThan(3);
    expect(loss.draft).toBeLessThanOrEqual(1);
  }
});
