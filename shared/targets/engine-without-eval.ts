/**
 * The ARToolKit engine's glue (embind) writes JavaScript as text and makes functions of it, which our security policy
 * forbids for good reason. It writes only two kinds of text. While the engine starts, a stand-in for `Function`
 * recognises both and answers with closures that do the same; the engine itself stays as it was published.
 */
import { newerGlue } from './newer-glue';

interface WireType {
  toWireType(destructors: unknown[] | null, value: unknown): unknown;
  fromWireType(value: unknown): unknown;
}
type Call = (...values: unknown[]) => unknown;
/** What embind hands to a text of the second kind, by the names it writes into it. */
interface Invocation {
  readonly throwBindingError: (message: string) => void;
  readonly invoker: Call;
  readonly fn: unknown;
  readonly runDestructors: (destructors: unknown[]) => void;
  readonly retType: WireType;
  readonly classParam: WireType;
}

let users = 0;
let original: FunctionConstructor | undefined;

/** Runs a start-up with the stand-in in place, and gives the page its own `Function` back afterwards. */
export async function withoutEval<T>(start: () => Promise<T>): Promise<T> {
  if (users++ === 0) {
    original = globalThis.Function;
    globalThis.Function = standInFor(original);
  }
  try {
    return await start();
  } finally {
    if (--users === 0 && original) globalThis.Function = original;
  }
}

/** Like `Function`, but never reads embind's texts as code; anything else goes to the real one and its policy. */
export function standInFor(real: FunctionConstructor): FunctionConstructor {
  const make = (texts: string[]): object =>
    newerGlue(texts) ?? closureFor(texts) ?? (Reflect.construct(real, texts) as object);
  return new Proxy(real, {
    apply: (_target, _self, texts: string[]) => make(texts),
    construct: (_target, texts: string[]) => make(texts),
  });
}

/** The closure for a parameter list and body as embind writes them; undefined for any other text. */
export function closureFor(texts: readonly string[]): Call | undefined {
  const body = texts.at(-1) ?? '';
  const names = texts.slice(0, -1);
  const named =
    /^return function ([\w$]*)\(\) \{\s*"use strict";\s*return body\.apply\(this, arguments\);\s*\};\s*$/.exec(body);
  if (named && names.length === 1 && names[0] === 'body') return (call) => namedCall(named[1] ?? '', call as Call);
  if (
    names[0] === 'throwBindingError' &&
    /^return function [\w$]*\([\w, ]*\) \{\nif \(arguments\.length !== /.test(body)
  )
    return (...values) => invocation(names, values, body);
  return undefined;
}

/** First kind: a function that only has a name. It is also used with `new`. */
function namedCall(name: string, body: Call): Call {
  const call = function (this: unknown, ...values: unknown[]): unknown {
    return body.apply(this, values);
  };
  return Object.defineProperty(call, 'name', { value: name });
}

/** Second kind: converts what JavaScript hands over, calls into the engine, cleans up, converts what comes back. */
function invocation(names: readonly string[], values: readonly unknown[], body: string): Call {
  const given = Object.fromEntries(names.map((name, index) => [name, values[index]])) as unknown as Invocation;
  const valueOf = (name: string) => values[names.indexOf(name)];
  const types = names.filter((name) => /^argType\d+$/.test(name)).map((name) => valueOf(name) as WireType);
  const cleaners = names
    .filter((name) => name.endsWith('_dtor'))
    .map((name) => ({ name, clean: valueOf(name) as Call }));
  const isMethod = body.includes('var thisWired = ');
  const collects = body.includes('var destructors = ');
  const answers = body.includes('var rv = ');
  return function (this: unknown, ...handed: unknown[]): unknown {
    if (handed.length !== types.length)
      given.throwBindingError(`called with ${handed.length} arguments, expected ${types.length}`);
    const destructors: unknown[] | null = collects ? [] : null;
    const self = isMethod ? given.classParam.toWireType(destructors, this) : undefined;
    const wired = types.map((type, index) => type.toWireType(destructors, handed[index]));
    const raw = given.invoker(given.fn, ...(isMethod ? [self] : []), ...wired);
    if (destructors) given.runDestructors(destructors);
    else
      for (const { name, clean } of cleaners)
        clean(name === 'thisWired_dtor' ? self : wired[Number(/\d+/.exec(name)?.[0])]);
    return answers ? given.retType.fromWireType(raw) : undefined;
  };
}
