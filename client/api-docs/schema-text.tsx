/** Writes a JSON Schema as a type that a programmer reads at a glance; a type with a name is a link to it. */
import type { ComponentChildren } from 'preact';
import { isReference, nameIn, type Schema } from './description.ts';

const STEP = '  ';

/** @param indent what stands before each further line */
export function SchemaText({ schema, indent = '' }: { readonly schema: Schema; readonly indent?: string }) {
  return <>{partsOf(schema, indent)}</>;
}

function partsOf(schema: Schema, indent: string): ComponentChildren {
  if (isReference(schema)) return <a href={`#${nameIn(schema)}`}>{nameIn(schema)}</a>;
  if ('const' in schema) return JSON.stringify(schema['const']);
  const { enum: values, anyOf, oneOf, allOf, items, prefixItems, properties } = schema as Composed;
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(' | ');
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return joined(choices, ' | ', indent);
  if (allOf !== undefined) return joined(allOf, ' & ', indent);
  if (prefixItems !== undefined) return ['[', joined(prefixItems, ', ', indent), ']'];
  if (items !== undefined) return [isChoice(items) ? ['(', partsOf(items, indent), ')'] : partsOf(items, indent), '[]'];
  if (properties !== undefined) return membersOf(schema, indent);
  const { additionalProperties } = schema as Composed;
  if (typeof additionalProperties === 'object')
    return ['{ [name]: ', partsOf(additionalProperties, indent + STEP), ' }'];
  return plain(schema);
}

interface Composed {
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
}

interface Plain {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

const isChoice = (schema: Schema): boolean => 'anyOf' in schema || 'oneOf' in schema || 'enum' in schema;

const joined = (schemas: readonly Schema[], between: string, indent: string): ComponentChildren =>
  schemas.map((schema, at) => [at > 0 && between, partsOf(schema, indent)]);

function membersOf({ properties = {}, required = [] }: Composed, indent: string): ComponentChildren {
  const names = Object.keys(properties);
  if (names.length === 0) return '{}';
  const inner = indent + STEP;
  const lines = names.map((name) => [
    `\n${inner}${name}${required.includes(name) ? '' : '?'}: `,
    partsOf(properties[name] ?? {}, inner),
  ]);
  return ['{', lines, `\n${indent}}`];
}

function plain({ type = 'anything', format, pattern, minimum, maximum, maxLength }: Plain): string {
  const rules = [
    format,
    format === undefined && pattern !== undefined ? `/${pattern}/` : undefined,
    minimum === undefined ? undefined : `from ${minimum}`,
    maximum === undefined ? undefined : `to ${maximum}`,
    maxLength === undefined ? undefined : `at most ${maxLength} characters`,
  ].filter((rule) => rule !== undefined);
  return rules.length === 0 ? type : `${type} (${rules.join(' ')})`;
}
