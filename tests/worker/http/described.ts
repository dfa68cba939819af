/** Compares replies and bodies with the description of the API, using a validator that we did not write. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';

type JsonSchema = Readonly<Record<string, unknown>>;
interface Content {
  readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>>;
}
interface Operation {
  readonly operationId: string;
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content | { readonly $ref: string }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Content>> };
}

/** The description as it is served. References inside it lead to the copy that the validator keeps under this name. */
const description = JSON.parse(
  readFileSync('schema/openapi/openapi.json', 'utf8').replaceAll('"#/', '"openapi#/'),
) as Description;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components']);
ajv.addSchema(description, 'openapi');

const compiled = new Map<JsonSchema, ValidateFunction>();
function validator(schema: JsonSchema): ValidateFunction {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const made = ajv.compile(schema);
  compiled.set(schema, made);
  return made;
}

const operations = Object.entries(description.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    method: method.toUpperCase(),
    // A parameter holds no slash, so `/api/pulses/{code}` does not match `/api/pulses/{code}/results.csv`.
    pattern: new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    operation,
  })),
);

/** The route of this request; undefined for requests outside the API, and if there is no such route. */
export const operationAt = (method: string, path: string): Operation | undefined =>
  operations.find((each) => each.method === method && each.pattern.test(path.replace(/\?.*$/, '')))?.operation;

/** @param reply stays readable, because this reads a copy */
export async function expectDescribed({ operationId, responses }: Operation, reply: Response): Promise<void> {
  const named = responses[String(reply.status)];
  if (named === undefined) throw new Error(`${operationId}: nothing is said about ${reply.status}`);
  const response =
    '$ref' in named ? description.components.responses[named.$ref.slice(named.$ref.lastIndexOf('/') + 1)] : named;
  // A browser that is sent on gets no body.
  if (response !== undefined && !('content' in response)) return expect(await reply.clone().text()).toBe('');
  const type = reply.headers.get('Content-Type')?.split(';', 1)[0] ?? '';
  const schema = response?.content[type]?.schema;
  if (schema === undefined) throw new Error(`${operationId}: nothing is said about ${type}`);
  const text = await reply.clone().text();
  expectValid(`${operationId} ${reply.status}`, schema, type.endsWith('json') ? JSON.parse(text) : text);
}

export function expectBodyDescribed({ operationId, requestBody }: Operation, body: unknown): void {
  const schema = requestBody?.content['application/json']?.schema;
  if (schema === undefined) throw new Error(`${operationId}: nothing is said about its body`);
  expectValid(`${operationId} body`, schema, body);
}

function expectValid(what: string, schema: JsonSchema, value: unknown): void {
  const check = validator(schema);
  const isValid = check(value);
  expect(isValid ? [] : check.errors, what).toEqual([]);
}
