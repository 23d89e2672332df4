/** The one door through which foreign tour JSON enters. Never throws; names every culprit it finds. */
import { LIMITS } from './limits';
import { migrateTour } from './migrate-tour';
import { refused, type Issue, type Parsed } from './parsed';
import { tourSchema, type Tour } from './tour';

export { refused, type Issue, type IssueKind, type Parsed } from './parsed';

const MAX_ISSUES = 50;

/** Reads the bytes or text of a `tour.json`. */
export function parseTourText(text: string): Parsed<Tour> {
  if (utf8Bytes(text) > LIMITS.manifestBytes)
    return refused('', 'size', `the manifest is larger than ${LIMITS.manifestBytes / 1024 / 1024} MiB`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused('', 'json', `tour.json is not readable as JSON: ${reason}`);
  }
  return parseTour(data);
}

/** Bytes of a text in UTF-8; the model knows no TextEncoder. */
function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Half of a pair counts two here, so that the pair has its four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Checks any value against format 1, after lifting older versions. The value itself is handed on, unknown fields included. */
export function parseTour(data: unknown): Parsed<Tour> {
  const unsafe = findUnsafe(data, '', 0);
  if (unsafe) return { ok: false, issues: [unsafe] };
  const lifted = migrateTour(data);
  if (!lifted.ok) return lifted;
  const result = tourSchema.safeParse(lifted.value);
  if (!result.success) return { ok: false, issues: issuesOf(result.error.issues, []).slice(0, MAX_ISSUES) };
  const tour = lifted.value as Tour;
  const issues = findContradictions(tour);
  return issues.length > 0 ? { ok: false, issues: issues.slice(0, MAX_ISSUES) } : { ok: true, value: tour };
}

/** Depth bombs break structuredClone, `__proto__` breaks copies: both are refused before anything else looks. */
function findUnsafe(value: unknown, path: string, depth: number): Issue | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > LIMITS.nestingDepth)
    return { path: path.slice(0, 80), kind: 'depth', message: `nested deeper than ${LIMITS.nestingDepth} levels` };
  for (const [key, child] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    if (key === '__proto__' || key === 'constructor' || key === 'prototype')
      return { path: here, kind: 'key', message: `the name "${key}" is not allowed` };
    const found = findUnsafe(child, here, depth + 1);
    if (found) return found;
  }
  return undefined;
}

interface RawIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly errors?: readonly (readonly RawIssue[])[];
}

/** A union reports every branch; the author needs the branch that was meant: the one that is not wrong in its kind. */
function issuesOf(raw: readonly unknown[], prefix: readonly PropertyKey[]): Issue[] {
  return (raw as readonly RawIssue[]).flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    const branches = issue.errors?.filter((branch) => branch.length > 0) ?? [];
    if (issue.code === 'invalid_union' && branches.length > 0) {
      const meant =
        branches.find((branch) => !branch.some((one) => ['kind', 'mode'].includes(String(one.path.at(-1))))) ??
        branches[0];
      return issuesOf(meant ?? [], path);
    }
    return [{ path: pathText(path), kind: 'shape' as const, message: issue.message }];
  });
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)),
    '',
  );
}

/** What a schema cannot say: ids are unique, the route and the triggers speak of things that exist. */
function findContradictions(tour: Tour): Issue[] {
  const issues: Issue[] = [];
  const stations = new Set<string>();
  tour.stations.forEach((station, index) => {
    const path = `stations[${index}]`;
    if (stations.has(station.id))
      issues.push({ path: `${path}.id`, kind: 'duplicate', message: `two stations are called "${station.id}"` });
    stations.add(station.id);
    const blocks = new Set<string>();
    station.story.forEach((block, at) => {
      if (block.id === undefined) return;
      if (blocks.has(block.id))
        issues.push({
          path: `${path}.story[${at}].id`,
          kind: 'duplicate',
          message: `two blocks of station "${station.id}" are called "${block.id}"`,
        });
      blocks.add(block.id);
    });
  });
  tour.route.order.forEach((id, index) => {
    if (!stations.has(id))
      issues.push({ path: `route.order[${index}]`, kind: 'reference', message: `there is no station "${id}"` });
  });
  tour.route.legs.forEach((leg, index) => {
    for (const end of ['from', 'to'] as const)
      if (!stations.has(leg[end]))
        issues.push({
          path: `route.legs[${index}].${end}`,
          kind: 'reference',
          message: `there is no station "${leg[end]}"`,
        });
  });
  return issues;
}
