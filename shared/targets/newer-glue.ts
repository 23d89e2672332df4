/**
 * The two kinds of text that embind writes since Emscripten 4 (natural-feature engine), as closures that do the same;
 * see `engine-without-eval.ts` for why.
 */
type Call = (...values: unknown[]) => unknown;

/** The closure for a parameter list and body as the newer embind writes them; undefined for any other text. */
export function newerGlue(texts: readonly unknown[]): Call | undefined {
  const [names, body] = texts;
  if (texts.length !== 2 || !Array.isArray(names) || typeof body !== 'string') return undefined;
  if (names[0] === 'humanName' && /^return function \([\w,]*\) \{\n/.test(body))
    return invocation(names as string[], body);
  if (names[0] === 'toValue' && body.startsWith('return function (handle, methodName, destructorsRef, args) {\n'))
    return methodCall(body);
  return undefined;
}

/** A function of the engine: converts what JavaScript hands over, calls, cleans up, converts what comes back. */
function invocation(names: readonly string[], body: string): Call {
  const handedCount = names.filter((name) => /^toArg\d+Wire$/.test(name)).length;
  const isMethod = body.includes('var thisWired = ');
  const collects = body.includes('var destructors = ');
  const answers = body.includes('var ret = ');
  return (...values) => {
    const given = (name: string) => values[names.indexOf(name)] as Call;
    const fn = values[names.indexOf('fn')];
    const cleaners = names.filter((name) => name.endsWith('_dtor'));
    return function (this: unknown, ...handed: unknown[]): unknown {
      const destructors: unknown[] | null = collects ? [] : null;
      const self = isMethod ? [given('toClassParamWire')(destructors, this)] : [];
      const wired = Array.from({ length: handedCount }, (_, at) => given(`toArg${at}Wire`)(destructors, handed[at]));
      const raw = given('invoker')(fn, ...self, ...wired);
      if (destructors) given('runDestructors')(destructors);
      else for (const name of cleaners) given(name)(name === 'thisWired_dtor' ? self[0] : wired[numberIn(name)]);
      return answers ? given('fromRetWire')(raw) : undefined;
    };
  };
}

function numberIn(name: string): number {
  return Number(/\d+/.exec(name)?.[0]);
}

/** The engine calls something of JavaScript: a function, a method, a constructor, or only converts a value. */
function methodCall(body: string): Call {
  const places = [...body.matchAll(/argFromPtr(\d+)\(args(?:\+(\d+))?\)/g)].map(([, name, offset]) => ({
    name: `argFromPtr${name}`,
    offset: Number(offset ?? 0),
  }));
  const kind = body.includes('new (toValue(handle))')
    ? 'construct'
    : body.includes('[getStringOrSymbol(methodName)]')
      ? 'method'
      : body.includes('toValue(handle)(')
        ? 'call'
        : 'cast';
  const answers = body.includes('emval_returnValue(');
  const names = namesOf(kind, places.length, answers);
  return (...values) => {
    const given = (name: string) => values[names.indexOf(name)] as Call;
    return (handle: unknown, method: unknown, destructors: unknown, args: unknown) => {
      const handed = places.map(({ name, offset }) => given(name)((args as number) + offset));
      const result = (): unknown => {
        if (kind === 'cast') return handed.at(-1);
        const value = given('toValue')(handle);
        if (kind === 'construct') return Reflect.construct(value as new () => unknown, handed);
        if (kind === 'call') return (value as Call)(...handed);
        return (value as Record<string, Call>)[given('getStringOrSymbol')(method) as string]!(...handed);
      };
      const got = result();
      return answers ? given('emval_returnValue')(given('toReturnWire'), destructors, got) : undefined;
    };
  };
}

/** In the order in which embind lists what it hands to the text. */
function namesOf(kind: string, count: number, answers: boolean): readonly string[] {
  return [
    'toValue',
    ...Array.from({ length: count }, (_, at) => `argFromPtr${at}`),
    ...(kind === 'method' ? ['getStringOrSymbol'] : []),
    ...(answers ? ['toReturnWire', 'emval_returnValue'] : []),
  ];
}
