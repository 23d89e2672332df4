/** What a door for foreign data answers: the value, or what is wrong with it. Apart, so that a small reader does not bring the large schema. */

/** One thing wrong with a manifest. `path` reads like `stations[2].story[0].body`. */
export interface Issue {
  readonly path: string;
  readonly kind: IssueKind;
  /** The plain reason in English, for logs and the command line; pages say it by `kind`. */
  readonly message: string;
}
export type IssueKind = 'json' | 'size' | 'depth' | 'format' | 'version' | 'key' | 'shape' | 'duplicate' | 'reference';
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/** One issue as a refusal. */
export function refused(path: string, kind: IssueKind, message: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ path, kind, message }] };
}
