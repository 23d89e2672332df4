import { describe, expect, it, vi } from 'vitest';
import { aTour } from '../../shared/testing/builders';
import type { Command } from './command';
import { History, HISTORY_LIMIT } from './history';

const title = (text: string, mergeKey?: string): Command => ({
  label: `call it ${text}`,
  ...(mergeKey ? { mergeKey } : {}),
  apply: (tour) => ({ ...tour, title: { de: text } }),
});
const nothing: Command = { label: 'nothing', apply: (tour) => tour };

describe('the history of a tour', () => {
  it('goes back to the very value that was there before', () => {
    const tour = aTour();
    const history = new History(tour);
    history.run(title('Neu'));
    history.undo();
    expect(history.tour).toBe(tour);
  });

  it('goes on again after going back', () => {
    const history = new History(aTour());
    history.run(title('Eins'));
    history.run(title('Zwei'));
    history.undo();
    history.redo();
    expect(history.tour.title).toEqual({ de: 'Zwei' });
    expect(history.redoLabel).toBeUndefined();
  });

  it('forgets what was undone once something new is done', () => {
    const history = new History(aTour());
    history.run(title('Eins'));
    history.undo();
    history.run(title('Zwei'));
    expect(history.redoLabel).toBeUndefined();
  });

  it('takes one gesture back in one step', () => {
    const tour = aTour();
    const history = new History(tour);
    for (const text of ['N', 'Ne', 'Neu']) history.run(title(text, 'typing 1'));
    history.undo();
    expect(history.tour).toBe(tour);
  });

  it('begins a new step when the author has rested', () => {
    let time = 0;
    const history = new History(aTour(), () => time);
    history.run(title('Neu', 'typing 1'));
    time = 60_000;
    history.run(title('Neuer', 'typing 1'));
    history.undo();
    expect(history.tour.title).toEqual({ de: 'Neu' });
  });

  it('keeps two gestures apart', () => {
    const history = new History(aTour());
    history.run(title('Eins', 'drag 1'));
    history.run(title('Zwei', 'drag 2'));
    history.undo();
    expect(history.tour.title).toEqual({ de: 'Eins' });
  });

  it('does not remember what changed nothing', () => {
    const history = new History(aTour());
    const heard = vi.fn();
    history.addEventListener('change', heard);
    expect(history.run(nothing)).toBe(false);
    expect(history.undoLabel).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it('says what undo would take back', () => {
    const history = new History(aTour());
    history.run(title('Eins'));
    expect(history.undoLabel).toBe('call it Eins');
  });

  it(`keeps the last ${HISTORY_LIMIT} steps`, () => {
    const history = new History(aTour());
    for (let step = 1; step <= HISTORY_LIMIT + 5; step++) history.run(title(String(step)));
    for (let step = 0; step < HISTORY_LIMIT + 5; step++) history.undo();
    expect(history.tour.title).toEqual({ de: '5' });
  });
});
