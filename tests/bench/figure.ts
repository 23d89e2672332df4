/** One measured number with what is promised of it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Whom it is compared with, their number, and ours divided by theirs. */
  readonly peer?: string;
  readonly peerValue?: number;
  readonly ratio?: number;
  /** A comparison such as `<= 75`; it holds for the ratio where there is a peer and the promise says so. */
  readonly promise: string;
  readonly holds: boolean;
}

/** Judges a value by its promise: `<=`, `>=` or `=` and a number, or `ratio <= 0.4`. No promise at all is `any`. */
export function figure(
  name: string,
  value: number,
  unit: string,
  promise: string,
  peer?: { name: string; value: number },
): Figure {
  const ratio = peer && peer.value > 0 ? rounded(value / peer.value) : undefined;
  const judged = promise.startsWith('ratio') ? (ratio ?? Number.NaN) : value;
  return {
    name,
    value: rounded(value),
    unit,
    ...(peer && { peer: peer.name, peerValue: rounded(peer.value), ...(ratio !== undefined && { ratio }) }),
    promise,
    holds: judge(judged, promise.replace('ratio ', '')),
  };
}

/** The middle of several measurements. @throws Error if there are none */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return sorted.length % 2 === 1 ? middle : (middle + (sorted[sorted.length / 2 - 1] ?? middle)) / 2;
}

function judge(value: number, promise: string): boolean {
  if (promise === 'any') return true;
  const [, sign, text] = /^(<=|>=|=) (-?[\d.]+)$/.exec(promise) ?? [];
  const limit = Number(text);
  if (sign === '<=') return value <= limit;
  if (sign === '>=') return value >= limit;
  if (sign === '=') return value === limit;
  throw new Error(`not a promise: ${promise}`);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
