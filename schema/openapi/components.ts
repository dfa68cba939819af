/** Writes the schemas of the contract as JSON Schema, each under one name, so that operations can refer to them. */
import { z } from 'zod';
import { linkSchema, meSchema } from '../contract/account.ts';
import { api, type Route, type RouteName } from '../contract/api.ts';
import { courseListSchema, coursePageSchema, courseSchema, courseSettingsSchema } from '../contract/courses.ts';
import { grantSchema } from '../contract/grants.ts';
import { institutionSchema } from '../contract/institution.ts';
import {
  keptDraftSchema,
  plannedActSchema,
  toldDraftSchema,
  toldPageSchema,
  toldRevisionSchema,
} from '../contract/loop.ts';
import { signalsSchema } from '../contract/planning.ts';
import { problemSchema } from '../contract/problem.ts';
import { programmeSchema, termSchema } from '../contract/programmes.ts';
import { newCustomItemSchema, newPulseSchema } from '../contract/pulse-plan.ts';
import { pulsePageSchema, sheetSchema } from '../contract/pulse-page.ts';
import { definitionSchema, itemSchema, policySchema, scheduleSchema } from '../contract/pulse.ts';
import { publishedSchema, releaseSchema } from '../contract/release.ts';
import { pulseSummarySchema } from '../contract/stage.ts';
import { peopleSchema, strandedSchema, teamSchema } from '../contract/team.ts';
import { warningSchema } from '../contract/warning.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Things that are part of several replies, or that are a reply. Any other reply is named after its route. */
const NAMED_REPLIES: Readonly<Record<string, z.core.$ZodType>> = {
  Problem: problemSchema,
  Warning: warningSchema,
  Me: meSchema,
  Grant: grantSchema,
  Link: linkSchema,
  Course: courseSchema,
  CourseSettings: courseSettingsSchema,
  CourseList: courseListSchema,
  CoursePage: coursePageSchema,
  Team: teamSchema,
  People: peopleSchema,
  StrandedCourses: strandedSchema,
  Signals: signalsSchema,
  Schedule: scheduleSchema,
  Policy: policySchema,
  Item: itemSchema,
  Definition: definitionSchema,
  PulseSummary: pulseSummarySchema,
  PulsePage: pulsePageSchema,
  CodeSheet: sheetSchema,
  Published: publishedSchema,
  Release: releaseSchema,
  Act: plannedActSchema,
  Told: toldRevisionSchema,
  ToldText: toldDraftSchema,
  ToldDraft: keptDraftSchema,
  ToldPage: toldPageSchema,
  Institution: institutionSchema,
  Programme: programmeSchema,
  Term: termSchema,
};

const NAMED_BODIES: Readonly<Record<string, z.core.$ZodType>> = {
  NewPulse: newPulseSchema,
  NewCustomItem: newCustomItemSchema,
  ToldDraftBody: keptDraftSchema,
};

const PLACE = '#/components/schemas/';

/** An empty body and a file have no schema of their own; the operation describes them. */
const isNamed = (schema: z.core.$ZodType, { as }: Route): boolean => !(schema instanceof z.ZodNull) && as === undefined;

/**
 * Names each schema. What the server takes and what it gives have different schemas, because a value that may be left
 * out of a request is always in the reply.
 */
function namesOf(side: 'takes' | 'gives', named: Readonly<Record<string, z.core.$ZodType>>, ending: string) {
  const names = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) names.add(schema, { id });
  for (const [name, route] of Object.entries(api) as [RouteName, Route][]) {
    const schema = route[side];
    // A GET, and a POST of a file, take their query, which the operation describes.
    if (side === 'takes' && (route.method === 'GET' || route.file !== undefined)) continue;
    if (isNamed(schema, route) && !names.has(schema))
      names.add(schema, { id: name.charAt(0).toUpperCase() + name.slice(1) + ending });
  }
  return names;
}

const bodies = namesOf('takes', NAMED_BODIES, 'Body');
const replies = namesOf('gives', NAMED_REPLIES, 'Reply');

/** @returns where the description has what this route takes; null if it takes nothing */
export const bodyOf = ({ takes }: Route): JsonSchema | null => referTo(bodies, takes);
/** @returns where the description has what this route gives; null if it gives nothing or a file */
export const replyOf = ({ gives }: Route): JsonSchema | null => referTo(replies, gives);

function referTo(names: z.core.$ZodRegistry<{ id: string }>, schema: z.core.$ZodType): JsonSchema | null {
  const id = names.get(schema)?.id;
  return id === undefined ? null : { $ref: PLACE + id };
}

/** What the query may hold, of a GET or beside a file, as parameters of OpenAPI. */
export function queryOf({ method, takes, file }: Route): readonly JsonSchema[] {
  if ((method === 'POST' && file === undefined) || takes instanceof z.ZodNull) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(takes, { target: 'draft-2020-12', io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

/** @throws if a schema has no form in JSON Schema */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const uri = (id: string): string => PLACE + id;
  const options = { target: 'draft-2020-12', uri, override: shorten } as const;
  const converted = {
    ...z.toJSONSchema(replies, { ...options, io: 'output' }).schemas,
    ...z.toJSONSchema(bodies, { ...options, io: 'input' }).schemas,
  };
  return Object.fromEntries(
    Object.entries(converted)
      .map(([id, { $schema: _dialect, $id: _id, ...schema }]): [string, JsonSchema] => [id, schema])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Leaves out what tells a reader nothing: how large whole numbers can be in JavaScript, and which days a year has. */
function shorten({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format === 'date') delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
