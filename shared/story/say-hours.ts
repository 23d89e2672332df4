/** Opening hours in OpenStreetMap's writing, said in words. What is rarer than days and times stays as it was written. */
import { interfaceLocale } from '../strings/strings';
import { storyText } from '../strings/story';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = `(?:${DAYS.join('|')}|PH)`;
const RULE = new RegExp(
  `^(?:(${DAY}(?:-${DAY})?(?:,\\s*${DAY}(?:-${DAY})?)*)\\s+)?(off|closed|\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}(?:,\\s*\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2})*)$`,
);

/** One line per rule: `Mo-Fr 10:00-18:00; Su off` is `Mon–Fri 10:00–18:00` and `Sun closed`. */
export function sayHours(hours: string): readonly string[] {
  const text = storyText();
  if (hours.trim() === '24/7') return [text.roundTheClock];
  const rules = hours
    .split(';')
    .map((rule) => rule.trim())
    .filter(Boolean);
  const said = rules.map(sayRule);
  // Half in words and half in code would be worse than either.
  return said.every((line) => line !== undefined) ? said : [hours];
}

function sayRule(rule: string): string | undefined {
  const [, days, times = ''] = RULE.exec(rule) ?? [];
  if (!times) return undefined;
  const text = storyText();
  const when = days === undefined || days === 'Mo-Su' ? text.daily : days.split(/,\s*/).map(sayDays).join(', ');
  const open =
    times === 'off' || times === 'closed'
      ? text.closed
      : times
          .split(/,\s*/)
          .map((span) => span.replace('-', '–'))
          .join(', ');
  return `${when} ${open}`;
}

function sayDays(span: string): string {
  return span.split('-').map(sayDay).join('–');
}

function sayDay(day: string): string {
  if (day === 'PH') return storyText().publicHolidays;
  // 2024 began on a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));
  return new Intl.DateTimeFormat(interfaceLocale(), { weekday: 'short', timeZone: 'UTC' }).format(date);
}
