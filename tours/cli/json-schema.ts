import { toJSONSchema } from 'zod/mini';
import { tourSchema } from '../../shared/model/tour';

type Json = Record<string, unknown>;

/** Format 1 as JSON Schema draft 2020-12, derived from the schema in code. Unknown fields are allowed, as in the reader. */
export function tourJsonSchema(): Readonly<Json> {
  const schema = toJSONSchema(tourSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => excludeKnownKinds(jsonSchema as Json),
  }) as Json;
  return { title: 'Rundgang tour package, format 1', ...schema };
}

/**
 * "Any kind that this version does not know" is a refinement in code, which JSON Schema cannot be derived from. Without
 * it, a block of a known kind with a fault in it would pass as one of an unknown kind.
 */
function excludeKnownKinds(schema: Json): void {
  const [known, unknown] = branches(schema['anyOf']);
  const kinds = branches(known?.['oneOf'] ?? known?.['anyOf']).flatMap(kindsOf);
  const kind = property(unknown, 'kind');
  if (kinds.length > 0 && kind && !('const' in kind)) kind['not'] = { enum: [...new Set(kinds)] };
}

function kindsOf(schema: Json): readonly unknown[] {
  const kind = property(schema, 'kind');
  return kind && 'const' in kind ? [kind['const']] : branches(schema['oneOf'] ?? schema['anyOf']).flatMap(kindsOf);
}

function property(schema: Json | undefined, name: string): Json | undefined {
  return (schema?.['properties'] as Record<string, Json> | undefined)?.[name];
}

function branches(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}
