// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { loadStrings } from '../strings/strings';
import './story-block';
import { sayHours } from './say-hours';

beforeAll(() => loadStrings('de'));

describe('opening hours', () => {
  it('are said in days and times', () => {
    expect(sayHours('Tu-Su 09:30-18:00; Mo off')).toEqual(['Di–So 09:30–18:00', 'Mo geschlossen']);
    expect(sayHours('Mo,We 10:00-12:00, 14:00-16:00')).toEqual(['Mo, Mi 10:00–12:00, 14:00–16:00']);
  });

  it('know every day, holidays and never closed', () => {
    expect(sayHours('Mo-Su 08:00-20:00; PH off')).toEqual(['täglich 08:00–20:00', 'Feiertage geschlossen']);
    expect(sayHours('10:00-17:00')).toEqual(['täglich 10:00–17:00']);
    expect(sayHours('24/7')).toEqual(['immer geöffnet']);
  });

  it('stay as written when they are more than that', () => {
    const hours = 'Apr-Oct: Tu-Su 10:00-18:00; Mo off';
    expect(sayHours(hours)).toEqual([hours]);
  });
});
