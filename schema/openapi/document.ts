/**
 * Makes the description of the API for other programs (OpenAPI 3.1) from the route table; `npm run openapi` writes it
 * to openapi.json.
 */
import { z } from 'zod';
import { api, type Route, type RouteName } from '../contract/api.ts';
import { programSchema } from '../contract/program.ts';
import { VERSION } from '../version.ts';
import { actIdSchema, codeSchema, courseIdSchema, programmeIdSchema, termIdSchema } from '../contract/ids.ts';
import { componentSchemas, type JsonSchema } from './components.ts';
import { operationOf } from './operation.ts';
import { problemReplies } from './problems.ts';

const DESCRIPTION = `Everything that the staff app can do, for scripts and other programs.

A request that changes something is a POST with the header \`Content-Type: application/json\`, and \`text/csv\` where a file is sent. Browsers are served on the pages of this server only; a script that sends a session's cookie also sends \`Origin\` with this server's address.

A program shows a token, as \`Authorization: Bearer mp_…\`: one that reads opens seven routes, and one that imports opens one. Everything else needs the session of a person.

Every failure is answered with a problem (RFC 9457): its \`type\` is one word of a closed list, and its \`detail\` says what to do. Numbers about answers are given only as far as the pulse has published them.`;

export function openapiDocument(): JsonSchema {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Mattering Pulse',
      version: VERSION,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths: { ...pathItems(), '/version': ABOUT_THE_PROGRAM },
    components: {
      schemas: componentSchemas(),
      responses: problemReplies(),
      parameters: PARAMETERS,
      headers: HEADERS,
      securitySchemes: SECURITY,
    },
  };
}

function pathItems(): Readonly<Record<string, JsonSchema>> {
  const items: Record<string, Record<string, unknown>> = {};
  for (const [name, { method, path }] of Object.entries(api) as [RouteName, Route][]) {
    const item = (items[path.replaceAll(/:(\w+)/g, '{$1}')] ??= {});
    item[method.toLowerCase()] = operationOf(name);
  }
  return items;
}

const inPath = (name: string, id: z.core.$ZodType, description: string) => {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(id, { target: 'draft-2020-12' });
  return { name, in: 'path', required: true, description, schema };
};

const { $schema: _dialect, ...program } = z.toJSONSchema(programSchema, { target: 'draft-2020-12' });

/** It lies outside the contract of the staff app, because operators and students use it (E5.1, H6.10). */
const ABOUT_THE_PROGRAM: JsonSchema = {
  get: {
    operationId: 'program',
    tags: ['program'],
    summary: 'Says which version, commit and build the server runs.',
    description:
      'For everyone. Compare `build` with the hash of a release to see that the server runs what was published.',
    'x-needs': 'anyone',
    security: [],
    responses: { '200': { description: 'The program.', content: { 'application/json': { schema: program } } } },
  },
};

const PARAMETERS: Readonly<Record<string, JsonSchema>> = {
  course: inPath('course', courseIdSchema, 'The id of a course.'),
  code: inPath('code', codeSchema, 'The code of a pulse, six characters in upper case.'),
  act: inPath('act', actIdSchema, 'The id of something that was planned.'),
  programme: inPath('programme', programmeIdSchema, 'The id of a programme.'),
  term: inPath('term', termIdSchema, 'The id of a term.'),
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'A random name for this change. If the answer was lost, send the same request again with the same name: the change is made only once, and the answer is the first one.',
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$' },
  },
};

const HEADERS: Readonly<Record<string, JsonSchema>> = {
  retryAfter: { description: 'Seconds to wait before the next attempt.', schema: { type: 'integer', minimum: 1 } },
};

const SECURITY: Readonly<Record<string, JsonSchema>> = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: '__Secure-staff',
    description: 'Set by signing in; each use makes it last longer.',
  },
  sessionOnHttp: {
    type: 'apiKey',
    in: 'cookie',
    name: 'staff',
    description: 'The same on a server without https, for example on your own machine.',
  },
  token: {
    type: 'http',
    scheme: 'bearer',
    description:
      'A token that begins with `mp_`. With scope `read` it reads what its maker may read of published results, dates and loops; any member of staff makes one on the page “My account”. With scope `import` it imports courses; an administrator makes one on the page “Import courses”. Each may ask sixty times at once, and then once a second.',
  },
  operator: { type: 'http', scheme: 'bearer', description: 'The secret that the server keeps beside its keys.' },
};
