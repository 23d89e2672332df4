/** Dragging one row of a list to another place, with the pointer. Keyboard and buttons do the same elsewhere. */
export interface DragOrder {
  /** The rows in their order, as they stand now. */
  rows(): readonly HTMLElement[];
  /** Called while dragging with the place the row would take, counted from 0; undefined when it is put back. */
  over(place: number | undefined): void;
  /** Called once when it is let go at another place. */
  dropped(place: number): void;
}

/** Begins a drag of the row at `from`; Escape puts it back. */
export function dragOrder(event: PointerEvent, from: number, order: DragOrder): void {
  const grip = event.currentTarget as HTMLElement;
  const life = new AbortController();
  let place = from;
  grip.setPointerCapture(event.pointerId);
  order.over(from);
  const end = (to: number) => {
    life.abort();
    order.over(undefined);
    if (to !== from) order.dropped(to);
  };
  const { signal } = life;
  grip.addEventListener(
    'pointermove',
    (move) => {
      const next = placeAt(order.rows(), from, move.clientY);
      if (next !== place) order.over((place = next));
    },
    { signal },
  );
  grip.addEventListener('pointerup', () => end(place), { signal });
  grip.addEventListener('pointercancel', () => end(from), { signal });
  addEventListener(
    'keydown',
    (key) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      end(from);
    },
    { signal, capture: true },
  );
}

/** How many other rows have their middle above the pointer: that is the place the row takes. */
function placeAt(rows: readonly HTMLElement[], from: number, y: number): number {
  return rows.filter((row, index) => {
    if (index === from) return false;
    const { top, height } = row.getBoundingClientRect();
    return top + Math.min(height, 48) / 2 < y;
  }).length;
}
