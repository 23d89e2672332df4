import { describe, expect, it } from 'vitest';
import de from '../../shared/strings/de/ar';
import words from '../../shared/strings/en/ar';
import type { ArNote } from './ar-back-end';
import { saidBy, turnInWords } from './ar-guidance';

const said = (...notes: readonly ArNote[]) => saidBy(words, notes, 'en');

describe('what a back end notes', () => {
  it('says nothing when there is nothing to do', () => {
    expect(said()).toEqual({ todo: '', facts: [], turn: undefined, aim: undefined });
  });

  it.each<[ArNote, string]>([
    [{ kind: 'turn', degrees: 40 }, 'Turn to the right.'],
    [{ kind: 'turn', degrees: -40 }, 'Turn to the left.'],
    [{ kind: 'turn', degrees: -170 }, 'Turn round, the scene is behind you.'],
    [{ kind: 'turn', degrees: 4 }, ''],
    [{ kind: 'tilt', degrees: 50 }, 'Raise the phone.'],
    [{ kind: 'tilt', degrees: -40 }, 'Lower the phone.'],
    [{ kind: 'compass-useless' }, 'The compass does not work here. Set the direction by hand.'],
    [{ kind: 'aim', landmark: 'Old tower' }, 'Turn until the line meets Old tower, then press Done.'],
    [{ kind: 'finding-position', accuracyMetres: 30 }, 'Looking for your position …'],
    [{ kind: 'find-floor' }, 'Move the phone slowly over the floor.'],
    [{ kind: 'tap-floor' }, 'Tap the floor where the scene shall stand.'],
    [{ kind: 'too-dark' }, 'Too dark for the camera. More light helps.'],
    [{ kind: 'too-far' }, 'Go a little nearer.'],
    [{ kind: 'too-fast' }, 'Hold the phone more steadily.'],
  ])('%o asks for: %s', (note, todo) => {
    expect(said(note).todo).toBe(todo);
  });

  it.each<[ArNote, readonly string[]]>([
    [{ kind: 'away', metres: 123.4, drawnNearer: false }, ['120 m away']],
    [{ kind: 'away', metres: 47, drawnNearer: true }, ['45 m away, drawn nearer']],
    [{ kind: 'away', metres: 6.6, drawnNearer: false }, ['7 m away']],
    [{ kind: 'compass', accuracyDegrees: 8 }, []],
    [{ kind: 'compass', accuracyDegrees: 24.6 }, ['Direction exact to ± 25°']],
    [{ kind: 'compass', accuracyDegrees: undefined }, ['Direction without guarantee']],
    [{ kind: 'finding-position', accuracyMetres: 30 }, ['Position so far ± 30 m']],
    [{ kind: 'size', scale: 1.01 }, ['Life size']],
    [{ kind: 'size', scale: 0.2 }, ['1 : 5']],
    [{ kind: 'size', scale: 0.75 }, ['1 : 1.3']],
    [{ kind: 'size', scale: 2 }, ['2 : 1']],
  ])('%o is told as %o', (note, facts) => {
    expect(said(note).facts).toEqual(facts);
  });

  it('asks for the most pressing thing only', () => {
    expect(said({ kind: 'turn', degrees: 90 }, { kind: 'aim', landmark: 'Church' }).todo).toContain('Church');
  });

  it('draws no arrow to what is nearly in the middle', () => {
    expect(said({ kind: 'turn', degrees: -7 }).turn).toBeUndefined();
    expect(said({ kind: 'turn', degrees: -12 }).turn).toBe(-12);
  });

  it('says the arrow in tens of degrees', () => {
    expect(turnInWords(words, -43)).toBe('The scene is 40 degrees to the left.');
    expect(turnInWords(words, 4)).toBe('The scene is 10 degrees to the right.');
  });

  it('writes numbers as the visitor does', () => {
    expect(saidBy(de, [{ kind: 'size', scale: 0.4 }], 'de').facts).toEqual(['1 : 2,5']);
  });
});
