import { describe, expect, it, vi } from 'vitest';
import { closureFor, standInFor, withoutEval } from './engine-without-eval';
import { newerGlue } from './newer-glue';

/** As embind writes it (Emscripten 3.1), shortened by nothing. */
const NAMED = 'return function Vector$push() {\n    "use strict";    return body.apply(this, arguments);\n};\n';
const METHOD = `return function AR$setup(arg0, arg1) {
if (arguments.length !== 2) {
throwBindingError('function AR.setup called with ' + arguments.length + ' arguments, expected 2 args!');
}
var thisWired = classParam.toWireType(null, this);
var arg0Wired = argType0.toWireType(null, arg0); // int
var arg1Wired = argType1.toWireType(null, arg1); // std::string
var rv = invoker(fn, thisWired, arg0Wired, arg1Wired);
arg1Wired_dtor(arg1Wired); // std::string
var ret = retType.fromWireType(rv);
return ret;
}
`;
const NAMES = ['throwBindingError', 'invoker', 'fn', 'runDestructors', 'retType', 'classParam', 'argType0', 'argType1'];

/** A type that marks what passes it, so that the way of every value can be read. */
const type = (mark: string) => ({
  toWireType: (_: unknown, value: unknown) => `${mark}<${String(value)}`,
  fromWireType: (value: unknown) => `${mark}>${String(value)}`,
});

function run(
  names: readonly string[],
  body: string,
  values: readonly unknown[],
  self: unknown,
  handed: unknown[],
): unknown {
  const make = closureFor([...names, body]);
  return (make?.(...values) as (...handed: unknown[]) => unknown).apply(self, handed);
}

describe('engine without eval', () => {
  it('names a function and keeps its this, its arguments and its use with new', () => {
    const make = closureFor(['body', NAMED]);
    const named = make?.(function (this: { n: number }, add: number) {
      return this.n + add;
    }) as (add: number) => number;
    expect(named.name).toBe('Vector$push');
    expect(named.call({ n: 2 }, 3)).toBe(5);
    expect(new (named as unknown as new (n: number) => object)(1)).toBeTypeOf('object');
  });

  it('converts arguments, calls, cleans up what was lent, and converts the answer, in embind’s order', () => {
    const cleaned: unknown[] = [];
    const invoker = (...wired: unknown[]) => wired.join(' ');
    const values = [
      vi.fn(),
      invoker,
      'fn',
      vi.fn(),
      type('ret'),
      type('self'),
      type('int'),
      type('string'),
      (wired: unknown) => cleaned.push(wired),
    ];
    const answer = run([...NAMES, 'arg1Wired_dtor'], METHOD, values, 'me', [7, 'x']);
    expect(answer).toBe('ret>fn self<me int<7 string<x');
    expect(cleaned).toEqual(['string<x']);
  });

  it('runs collected destructors after the call', () => {
    const body = METHOD.replace('var thisWired', 'var destructors = [];\nvar thisWired').replace(
      /toWireType\(null/g,
      'toWireType(destructors',
    );
    const collecting = {
      toWireType: (list: unknown[] | null, value: unknown) => (list?.push(value), value),
      fromWireType: String,
    };
    const order: string[] = [];
    const values = [
      vi.fn(),
      () => order.push('call'),
      'fn',
      (list: unknown[]) => order.push(`clean ${list.join()}`),
      collecting,
      collecting,
      collecting,
      collecting,
    ];
    run(NAMES, body, values, 'me', [1, 2]);
    expect(order).toEqual(['call', 'clean me,1,2']);
  });

  it('complains about a wrong number of arguments as embind does', () => {
    const complain = vi.fn();
    const values = [complain, () => 0, 'fn', vi.fn(), type('r'), type('s'), type('i'), type('t')];
    run(NAMES, METHOD, values, 'me', [1]);
    expect(complain).toHaveBeenCalledOnce();
  });

  it('leaves any other text to the real Function, and so to the policy of the page', () => {
    const real = vi.fn(function () {
      throw new EvalError('refused by policy');
    });
    const Made = standInFor(real as unknown as FunctionConstructor);
    expect(() => new Made('return 1')).toThrow(EvalError);
    expect(() => Made('body', 'steal(body)')).toThrow(EvalError);
    expect(closureFor(['throwBindingError', 'return steal()'])).toBeUndefined();
  });

  it('gives the page its own Function back, also after a failure and when two start at once', async () => {
    const before = globalThis.Function;
    const both = [
      withoutEval(async () => globalThis.Function !== before),
      withoutEval(async () => {
        throw new Error('no');
      }),
    ];
    const [first, second] = await Promise.allSettled(both);
    expect(first).toMatchObject({ value: true });
    expect(second?.status).toBe('rejected');
    expect(globalThis.Function).toBe(before);
  });
});

describe('the glue of newer engines', () => {
  it('converts, calls and cleans up as its text says', () => {
    const cleaned: unknown[] = [];
    const names = [
      'humanName',
      'throwBindingError',
      'invoker',
      'fn',
      'runDestructors',
      'fromRetWire',
      'toClassParamWire',
    ];
    const body =
      'return function (arg0) {\nvar thisWired = toClassParamWire(null, this);\nvar arg0Wired = toArg0Wire(null, arg0);\n' +
      'var rv = invoker(fn, thisWired, arg0Wired);\narg0Wired_dtor(arg0Wired);\nvar ret = fromRetWire(rv);\nreturn ret;\n}\n';
    const values = [
      'setup',
      vi.fn(),
      (...wired: unknown[]) => wired.join(' '),
      'fn',
      vi.fn(),
      (raw: string) => `ret>${raw}`,
      (_: unknown, self: string) => `self<${self}`,
      (_: unknown, value: number) => `int<${value}`,
      (wired: unknown) => cleaned.push(wired),
    ];
    const made = newerGlue([[...names, 'toArg0Wire', 'arg0Wired_dtor'], body])?.(...values);
    expect((made as (value: number) => unknown).call('me', 3)).toBe('ret>fn self<me int<3');
    expect(cleaned).toEqual(['int<3']);
  });

  it('calls methods and constructors of the page, converting from where the engine put the values', () => {
    const head = 'return function (handle, methodName, destructorsRef, args) {\n  ';
    const call = (names: string[], expression: string, values: unknown[]) =>
      newerGlue([names, `${head}${expression}\n  }`])?.(...values) as (...handed: unknown[]) => unknown;
    const wrap = (_: unknown, destructors: unknown, value: unknown) => [destructors, value];
    const method = call(
      ['toValue', 'argFromPtr0', 'argFromPtr1', 'getStringOrSymbol', 'toReturnWire', 'emval_returnValue'],
      'return emval_returnValue(toReturnWire, destructorsRef, toValue(handle)[getStringOrSymbol(methodName)](argFromPtr0(args), argFromPtr1(args+8)))',
      [() => 'abcdef', (at: number) => at, (at: number) => at, () => 'slice', 'wire', wrap],
    );
    expect(method(1, 2, 'later', 0)).toEqual(['later', 'abcdef'.slice(0, 8)]);
    const construct = call(
      ['toValue', 'argFromPtr0', 'toReturnWire', 'emval_returnValue'],
      'return emval_returnValue(toReturnWire, destructorsRef, new (toValue(handle))(argFromPtr0(args)))',
      [() => Array, (at: number) => at, 'wire', wrap],
    );
    expect(construct(1, 0, 'later', 3)).toEqual(['later', new Array(3)]);
  });

  it('leaves every other text alone', () => {
    expect(newerGlue(['return this'])).toBeUndefined();
    expect(newerGlue([['a'], 'return a'])).toBeUndefined();
    expect(newerGlue([['toValue'], 'return toValue'])).toBeUndefined();
  });
});
