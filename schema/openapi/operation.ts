/**
 * Describes one route as an operation of OpenAPI: its parameters, what it takes and gives, how it can fail and who may
 * use it.
 */
import { api, type Route, type RouteName } from '../contract/api.ts';
import { PARAMETERS_BY_SUBJECT } from '../contract/needs.ts';
import { bodyOf, queryOf, replyOf, type JsonSchema } from './components.ts';
import { problemsByStatus } from './problems.ts';
import { SUMMARIES, WHICH_TOKEN, WHO_MAY } from './words.ts';

const NULL: JsonSchema = { type: 'null' };

export function operationOf(name: RouteName): JsonSchema {
  const route: Route = api[name];
  return {
    operationId: name,
    tags: [route.path.replace(/^\/api\/([^/.]+).*$/, '$1')],
    summary: SUMMARIES[name],
    description: [WHO_MAY[route.needs], ...(route.forTokens === undefined ? [] : [WHICH_TOKEN[route.forTokens]])].join(
      ' ',
    ),
    'x-needs': route.needs,
    security: securityOf(route),
    ...parametersOf(route),
    ...(route.method === 'POST' && { requestBody: requestBodyOf(route) }),
    responses: { [route.as === 'redirect' ? '303' : '200']: successOf(route), ...problemsByStatus(route) },
  };
}

/**
 * Either cookie carries the session; a server without https uses the second one (document.ts). Beside a token stands its scope,
 * as OpenAPI 3.1 allows for what is no OAuth.
 */
function securityOf({ needs, forTokens }: Route): readonly JsonSchema[] {
  if (needs === 'anyone') return [];
  if (needs === 'operator') return [{ operator: [] }];
  return [{ session: [] }, { sessionOnHttp: [] }, ...(forTokens === undefined ? [] : [{ token: [forTokens] }])];
}

function parametersOf(route: Route): { readonly parameters?: readonly JsonSchema[] } {
  const { of, repeatable } = route;
  const names: readonly string[] = of === undefined ? [] : PARAMETERS_BY_SUBJECT[of];
  const all = repeatable === true ? [...names, 'idempotencyKey'] : names;
  const parameters = [...all.map((each) => ({ $ref: `#/components/parameters/${each}` })), ...queryOf(route)];
  return parameters.length === 0 ? {} : { parameters };
}

/** The content type is needed even if the body is empty, because it keeps out forms of other sites. */
function requestBodyOf(route: Route): JsonSchema {
  if (route.file !== undefined)
    return {
      description: 'A table in UTF-8 with a row of headings, with commas or semicolons between the cells.',
      required: true,
      content: { [route.file]: { schema: { type: 'string' } } },
    };
  const schema = bodyOf(route);
  if (schema === null)
    return {
      description: 'Nothing, or null; the header `Content-Type: application/json` is needed anyway.',
      required: false,
      content: { 'application/json': { schema: NULL } },
    };
  return { required: !route.takes.safeParse(null).success, content: { 'application/json': { schema } } };
}

function successOf(route: Route): JsonSchema {
  if (route.as === 'text/csv')
    return {
      description: 'A table in UTF-8 with a header line, as a file.',
      content: { 'text/csv': { schema: { type: 'string' } } },
    };
  if (route.as === 'redirect') return { description: 'The browser goes to a page of the staff app.' };
  if (route.as === 'application/json')
    return { description: 'This description.', content: { 'application/json': { schema: { type: 'object' } } } };
  const schema = replyOf(route);
  return {
    description: schema === null ? 'It is done.' : 'It worked: this is what was asked for, or the thing as it is now.',
    content: { 'application/json': { schema: schema ?? NULL } },
  };
}
