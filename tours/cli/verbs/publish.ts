import { DIST } from '../project';
import { withTour } from '../open-tour';
import { publishInto, readShell } from '../publish-folder';
import { Misuse, type Verb } from '../verb';

export const publish: Verb = {
  summary: 'publishes a tour into a folder that a web server serves',
  usage: 'publish <folder | file.tour.zip> --to <folder> [--site <folder>] [--address <https://…/>]',
  details: `
Writes <to>/tour/<id>/ and <to>/tour/catalogue.json, as the edition after the one that is there: assets first, the
manifest and the catalogue last, so that no visitor meets half a tour.
  --to       the publishing folder, or the built site itself
  --site     the built site, whose index.html becomes the tour's page (dist)
  --address  the public address of the site, closing slash included, so that link previews find the picture`,
  options: { to: { type: 'string' }, site: { type: 'string' }, address: { type: 'string' } },
  words: [1, 1],
  async run({ positionals: [source = ''], text }) {
    const to = text('to');
    if (!to) throw new Misuse('say with --to where to publish');
    const address = text('address');
    if (address !== undefined && !/^https?:\/\/.+\/$/.test(address))
      throw new Misuse('--address begins with https:// and ends with a slash');
    const shell = await readShell(text('site') ?? DIST);
    const { id, edition } = await withTour(source, (tour) => publishInto(to, tour, shell, address));
    return {
      code: 0,
      lines: [`Published ${id}, edition ${edition}, in ${to}/tour/${id}/.`],
      data: { id, edition, to },
    };
  },
};
