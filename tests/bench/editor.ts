import { Author } from '../e2e/people/author';
import { Complaints } from '../e2e/people/complaints';
import { editsUntilKilled, type Loss } from '../e2e/people/edits-until-killed';
import { Phone } from '../e2e/people/phone';
import { figure, median, type Figure } from './figure';

const ROUNDS = 20;

/** Kills the editor twenty times while somebody types, and counts what is missing afterwards. */
export async function measure(): Promise<readonly Figure[]> {
  const desk = { size: { width: 1440, height: 900 }, touch: false, position: false };
  const author = new Author(await Phone.switchedOn(desk, new Complaints()));
  await author.beginsTour('Edit 0');
  await author.looksAtDetails();
  const losses: Loss[] = [];
  for (let round = 0; round < ROUNDS; round++) losses.push(await editsUntilKilled(author, 700 + 73 * round));
  await author.phone.isPutAway();
  const worst = (what: (loss: Loss) => number) => Math.max(...losses.map(what));
  const control = { name: 'localStorage, same run', value: worst((loss) => loss.control) };
  return [
    figure(
      `edits lost in the worst of ${ROUNDS} kills`,
      worst((loss) => loss.draft),
      '',
      '<= 1',
      control,
    ),
    figure('edits lost, median', median(losses.map((loss) => loss.draft)), '', '<= 1', {
      ...control,
      value: median(losses.map((loss) => loss.control)),
    }),
    figure('edits made before a kill, median', median(losses.map((loss) => loss.made)), '', '>= 3'),
  ];
}
