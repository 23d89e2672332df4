import { interfaceLocale } from './strings';

/** A walked length the way a guide says it: `420 m`, `3.0 km`. Under 1 km rounded to 5 m from 50 m on. */
export function sayDistance(metres: number): string {
  if (metres < 995) {
    const rounded = metres < 50 ? Math.round(metres) : Math.round(metres / 5) * 5;
    return unit(rounded, 'meter', 0);
  }
  return unit(metres / 1000, 'kilometer', 1);
}

/** Minutes as `45 min` or `2 h 25`. */
export function sayMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60 === 0 ? '' : whole % 60}`.trim();
}

/** Bytes as megabytes, the only unit visitors see: `48 MB`, `0.4 MB`. */
export function sayBytes(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return unit(megabytes, 'megabyte', megabytes < 10 ? 1 : 0);
}

function unit(value: number, name: string, digits: number): string {
  return new Intl.NumberFormat(interfaceLocale(), {
    style: 'unit',
    unit: name,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}
