/** Tests the description of the API against the contract and the OpenAPI standard. */
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { api, type Route } from '../../../schema/contract/api.ts';
import { roleSchema, type Role } from '../../../schema/contract/grants.ts';
import { problemKindSchema, STATUS_BY_KIND } from '../../../schema/contract/problem.ts';
import { openapiDocument } from '../../../schema/openapi/document.ts';
import { WHO_MAY } from '../../../schema/openapi/words.ts';
import { ACTIONS_BY_ROLE } from '../../../worker/directory/access/grants.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref?: string }[];
  readonly security: readonly object[];
  readonly responses: Readonly<Record<string, unknown>>;
  readonly 'x-needs': string;
}
const document = openapiDocument() as {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
);

test('the file is up to date with the contract; after a change of the contract, run `npm run openapi`', () => {
  expect(JSON.parse(readFileSync('schema/openapi/openapi.json', 'utf8'))).toEqual(document);
});

test('exactly the routes of the contract are described, with name, path and what they need', () => {
  const described = operations.map(({ path, method, operationId, 'x-needs': needs }) => [
    operationId,
    `${method.toUpperCase()} ${path}`,
    needs,
  ]);
  const routes = Object.entries(api).map(([name, { method, path, needs }]) => [
    name,
    `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`,
    needs,
  ]);
  routes.push(['program', 'GET /version', 'anyone']);
  expect(new Set(described.map((line) => line.join(' ')))).toEqual(new Set(routes.map((line) => line.join(' '))));
  expect(described).toHaveLength(routes.length);
});

test('it is valid OpenAPI 3.1 by the schema of the authors of OpenAPI', async () => {
  const validator = new Validator();
  // The validator changes what it is given, so it gets a copy.
  const { valid, errors } = await validator.validate(structuredClone(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe('3.1');
});

test('the validator refuses what is not OpenAPI', async () => {
  const broken = { ...structuredClone(document), paths: { '/api/me': { get: { parameters: 'none' } } } };
  expect((await new Validator().validate(broken as never)).valid).toBe(false);
});

test('every reference leads to something', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(([, path = '']) => path);
  expect(references.length).toBeGreaterThan(100);
  for (const reference of references) {
    const found = reference
      .split('/')
      .slice(1)
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document);
    expect(found, reference).toBeTypeOf('object');
  }
});

test('its version is that of the product', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(document.info.version).toBe(version);
});

describe('who may call a route', () => {
  const wordsByRole: Readonly<Partial<Record<Role, string>>> = {
    'course-lead': 'course lead',
    'co-teacher': 'co-teacher',
  };

  test.each(ACTIONS_BY_ROLE['course-lead'])('%s: the sentence names exactly the roles that may', (action) => {
    for (const role of roleSchema.options) {
      const word = wordsByRole[role];
      if (word === undefined) expect(ACTIONS_BY_ROLE[role], role).not.toContain(action);
      else expect(WHO_MAY[action].includes(word), role).toBe(ACTIONS_BY_ROLE[role].includes(action));
    }
  });

  test('a route that needs no session is the only kind that asks for none', () => {
    for (const { operationId, security, 'x-needs': needs } of operations)
      expect(JSON.stringify(security).includes('session'), operationId).toBe(!['anyone', 'operator'].includes(needs));
  });
});

test('exactly the repeatable changes have a parameter for their key', () => {
  const withKey = operations.filter(({ parameters = [] }) =>
    parameters.some(({ $ref }) => $ref?.endsWith('/idempotencyKey')),
  );
  const repeatable = (Object.entries(api) as [string, Route][]).filter(([, route]) => route.repeatable === true);
  expect(withKey.map(({ operationId }) => operationId).toSorted()).toEqual(repeatable.map(([name]) => name).toSorted());
});

test('every kind of problem that a route can answer with stands under its status', () => {
  const text = JSON.stringify(document);
  // Only the pages of students limit how many answers come at once.
  for (const kind of problemKindSchema.options.filter((each) => each !== 'busy')) expect(text).toContain(`\`${kind}\``);
  for (const { operationId, responses } of operations)
    for (const [status, response] of Object.entries(responses).filter(([each]) => !['200', '303'].includes(each))) {
      const { $ref } = response as { readonly $ref: string };
      const kinds = $ref.slice($ref.lastIndexOf('/') + 1).split('.');
      for (const kind of kinds) expect(String(STATUS_BY_KIND[problemKindSchema.parse(kind)]), operationId).toBe(status);
    }
});

describe('every schema of the contract', () => {
  const modules: Record<string, Record<string, unknown>> = import.meta.glob('../../../schema/contract/*.ts', {
    eager: true,
  });
  const schemas = Object.values(modules).flatMap((each) =>
    Object.entries(each).filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType),
  );

  test('can be written as JSON Schema, for requests and for replies', () => {
    expect(schemas.length).toBeGreaterThan(60);
    for (const [name, schema] of schemas)
      for (const io of ['input', 'output'] as const)
        expect(() => z.toJSONSchema(schema, { io, unrepresentable: 'throw' }), `${name} ${io}`).not.toThrow();
  });
});
