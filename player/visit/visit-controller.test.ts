import { describe, expect, it } from 'vitest';
import { aStation, aTour } from '../../shared/testing/builders';
import type { Visit } from './visit';
import { VisitController, type VisitStore } from './visit-controller';

const tour = aTour({ stations: [aStation({ id: 'a' }), aStation({ id: 'b', number: 2 })] });

/** Keeps visits in memory; as a browser would that can be told to refuse. */
class MemoryVisits implements VisitStore {
  readonly kept = new Map<string, Visit>();
  refuses = false;
  async load(id: string): Promise<Visit | undefined> {
    if (this.refuses) throw new Error('no storage');
    return this.kept.get(id);
  }
  async save(visit: Visit): Promise<void> {
    if (this.refuses) throw new Error('no storage');
    this.kept.set(visit.tourId, visit);
  }
}

describe('keeping a visit', () => {
  it('goes on after the page was killed right after a station was opened', async () => {
    const store = new MemoryVisits();
    const before = await VisitController.open(tour, store);
    await before.record({ kind: 'opened', station: 'a' });
    const later = await VisitController.open(tour, store);
    expect(later.visit.visited).toEqual(['a']);
  });

  it('writes the newest state last when much happens at once', async () => {
    const store = new MemoryVisits();
    const controller = await VisitController.open(tour, store);
    await Promise.all([
      controller.record({ kind: 'opened', station: 'a' }),
      controller.record({ kind: 'moved', metres: 5 }),
      controller.record({ kind: 'opened', station: 'b' }),
    ]);
    expect(store.kept.get(tour.id)).toEqual(controller.visit);
  });

  it('works from memory when the browser keeps nothing, and says so', async () => {
    const store = new MemoryVisits();
    store.refuses = true;
    const controller = await VisitController.open(tour, store);
    await controller.record({ kind: 'opened', station: 'a' });
    expect(controller.visit.visited).toEqual(['a']);
    expect(controller.kept).toBe(false);
  });

  it('tells of changes, and of nothing else', async () => {
    const controller = await VisitController.open(tour, new MemoryVisits());
    let told = 0;
    controller.addEventListener('change', () => told++);
    await controller.record({ kind: 'opened', station: 'a' });
    await controller.record({ kind: 'opened', station: 'a' });
    expect(told).toBe(1);
  });
});
