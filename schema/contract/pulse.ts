/**
 * Describes a pulse: one opening of a questionnaire in one course. Its definition is frozen when it is armed
 * (privacy.md R2.1).
 */
import * as z from 'zod/mini';
import {
  DEFAULT_FULL,
  DEFAULT_K,
  DEFAULT_M,
  LONGEST_CUSTOM_TEXT,
  LONGEST_GRACE_SECONDS,
  MAX_QUESTIONS,
} from './defaults.ts';
import { codeSchema, courseIdSchema, pulseIdSchema } from './ids.ts';
import { isRehearsalCode } from './rehearsal-code.ts';
import { answersEndAtMs } from '../pulse/answers-end.ts';
import { instantSchema, zoneSchema } from './instant.ts';
import { disallowedIn, leastGroupFor, reserveOf } from '../pulse/combinations.ts';

/** How an item's answers are grouped into the sides that the gate compares (privacy.md R2.4). */
export const scaleSchema = z.enum(['five', 'three', 'binary']);
export type Scale = z.infer<typeof scaleSchema>;

/** How many answer codes a scale has. Code 0 is always "no answer" and is not counted here (R2.5, I2.6). */
export const POINTS_BY_SCALE: Readonly<Record<Scale, number>> = { five: 5, three: 3, binary: 2 };

/** A question in the course's own words, frozen with everything else (I6.1, I6.4). */
export const customWordsSchema = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_CUSTOM_TEXT)),
  lang: z.string().check(z.minLength(2), z.maxLength(35)),
});

/**
 * Ids with this first letter belong to questions of a course; no id of the bank starts with it (a test checks that).
 */
export const CUSTOM_PREFIX = 'X';

/** One thing that is tallied and published by itself: a rating, or one option of a tick-list (R2.4b). */
export const itemSchema = z
  .object({
    id: z.string().check(z.regex(/^[A-Z]{1,2}[A-Z0-9]{0,6}$/)),
    scale: scaleSchema,
    /** The words of an item that the course wrote, because the instrument has none for it. */
    custom: z.optional(customWordsSchema),
    /** The item is withheld below max(k, minGroup) (I2.9). */
    minGroup: z.optional(z.int().check(z.minimum(1))),
    /** The item is about harm: all that is ever published is whether some reported it (I2.3). */
    indicator: z.optional(z.literal(true)),
  })
  .check(
    z.refine(({ id, custom }) => (custom !== undefined) === id.startsWith(CUSTOM_PREFIX), {
      message: `a question of the course, and no other, has its own words and an id with ${CUSTOM_PREFIX} (I6.1)`,
    }),
  )
  .check(
    z.refine(({ custom, indicator }) => custom === undefined || indicator === undefined, {
      message: 'a question of the course is told by R2.4d and is never an indicator of harm',
    }),
  );
export type Item = z.infer<typeof itemSchema>;

/** One question of the form: a rating is one item, and a tick-list has one binary item per option. */
export const questionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rating'), item: itemSchema }),
  z.object({
    kind: z.literal('ticklist'),
    id: z.string(),
    options: z.array(itemSchema).check(z.minLength(1), z.maxLength(20)),
  }),
]);
export type Question = z.infer<typeof questionSchema>;

/** The gate's parameters, which are frozen at opening and shown to students (privacy.md R2.0). */
export const policySchema = z
  .object({
    k: z.int().check(z.minimum(5)),
    m: z.int().check(z.minimum(1)),
    full: z.int(),
    grid: z.literal(3),
  })
  .check(z.refine((p) => p.k >= leastGroupFor(p.m), { message: 'k must be at least 2m + 3 (privacy.md R2.0)' }))
  .check(z.refine((p) => p.full >= 15, { message: 'full may only be raised above 15 (privacy.md R2.0)' }));
export type Policy = z.infer<typeof policySchema>;

export const DEFAULT_POLICY: Policy = { k: DEFAULT_K, m: DEFAULT_M, full: DEFAULT_FULL, grid: 3 };

/**
 * The one declared question that may split results (privacy.md R2.6). The last category is for those who do not answer
 * it.
 */
export const breakdownSchema = z.object({
  id: z.string(),
  categories: z.array(z.string()).check(z.minLength(2), z.maxLength(4)),
  minGroup: z.int().check(z.minimum(1)),
});
export type Breakdown = z.infer<typeof breakdownSchema>;

export const contactsSchema = z.object({ support: z.string(), report: z.string(), emergency: z.string() });
export type Contacts = z.infer<typeof contactsSchema>;

/**
 * Everything that a box needs to take answers and to publish, and that a page needs to ask. It is frozen at arming
 * (E7.3). Times are not part of it: they are in the schedule, which staff may still move (R2.1).
 */
export const definitionSchema = z
  .object({
    version: z.literal(1),
    id: pulseIdSchema,
    code: codeSchema,
    institution: z.object({ name: z.string() }),
    course: z.object({ id: courseIdSchema, name: z.string(), zone: zoneSchema }),
    eligibility: z.enum(['open', 'codes', 'roster']),
    mode: z.enum(['at-close', 'waves']),
    policy: policySchema,
    breakdown: z.nullable(breakdownSchema),
    questions: z.array(questionSchema).check(z.minLength(1), z.maxLength(MAX_QUESTIONS)),
    /**
     * How many students could answer: the length of the code sheet and the base of the response rate; null for `open`.
     */
    eligible: z.nullable(z.int().check(z.minimum(1))),
    /** How many codes are printed for members who cannot be given a token; only with a roster (privacy.md R5.9). */
    reserve: z.optional(z.int().check(z.minimum(1))),
    graceSeconds: z.int().check(z.minimum(0), z.maximum(LONGEST_GRACE_SECONDS)),
    resultsForStudents: z.boolean(),
    contacts: contactsSchema,
    /** Only a rehearsal has this. It is frozen like everything else, and the code says it too (E7.7). */
    rehearsal: z.optional(z.literal(true)),
  })
  .check(
    z.refine(({ code, rehearsal }) => isRehearsalCode(code) === (rehearsal === true), {
      message: 'a rehearsal, and no other pulse, has a code of rehearsals (E7.7)',
    }),
  )
  .check(
    z.refine((d) => disallowedIn(d) === null, {
      message: 'eligibility, mode and breakdown do not go together (privacy.md R2.2, R2.6, R5.1)',
    }),
  )
  .check(
    z.refine(
      ({ eligibility, eligible, reserve = 0 }) => reserve <= (eligibility === 'roster' ? reserveOf(eligible) : 0),
      {
        message: 'reserve codes belong to a roster, and are a tenth of it at most (privacy.md R5.9)',
      },
    ),
  )
  // Two counts of one item would reveal what one alone conceals.
  .check(
    z.refine(({ questions }) => new Set(namesOf(questions)).size === namesOf(questions).length, {
      message: 'every name is used once',
    }),
  );
export type Definition = z.infer<typeof definitionSchema>;

/** The definition of a pulse whose results may be published. The gate takes no other, so it never sees a rehearsal (E7.7). */
export type Publishable = Definition & { readonly rehearsal?: never };
export const isPublishable = (definition: Definition): definition is Publishable => definition.rehearsal !== true;

/** The planned times in epoch milliseconds. If `opensAtMs` is null, staff open the pulse by hand. */
export const scheduleSchema = z.object({ opensAtMs: z.nullable(instantSchema), closesAtMs: instantSchema });
export type Schedule = z.infer<typeof scheduleSchema>;

/** Lists the items in frozen order: the order of the tally, of fingerprints and of releases. */
export function itemsOf(definition: Pick<Definition, 'questions'>): readonly Item[] {
  return definition.questions.flatMap((q) => (q.kind === 'rating' ? [q.item] : q.options));
}

/** Lists the field names of the form: items, and tick-lists with their options. */
const namesOf = (questions: readonly Question[]): readonly string[] =>
  questions.flatMap((q) => (q.kind === 'rating' ? [q.item.id] : [q.id, ...q.options.map(({ id }) => id)]));

/** Lists everything that the form of a pulse sends. Other fields are not ours, and are left alone (privacy.md R4.2). */
export const fieldNames = ({
  questions,
  breakdown,
  eligibility,
}: Pick<Definition, 'questions' | 'breakdown' | 'eligibility'>): ReadonlySet<string> =>
  new Set([
    'key',
    ...namesOf(questions),
    ...(breakdown === null ? [] : [breakdown.id]),
    ...(eligibility === 'codes' ? ['code'] : []),
    ...(eligibility === 'roster' ? ['token', 'code'] : []),
  ]);

/**
 * What the directory says when a pulse opens: the definition that it opens with; `waits` if it must wait for staff; null if the
 * directory does not know the pulse, as after a restore, and then it opens as it was planned (E7.3, decision 0113).
 */
export type Opening = { readonly definition: Definition } | 'waits' | null;

/** The phase of a pulse that is not yet published, which the clock alone decides (R2.1). */
export type Phase = 'armed' | 'open' | 'grace' | 'closing';

/** A pulse that nobody opened ends at its closing time too. */
export function phaseAt(schedule: Schedule, graceSeconds: number, nowMs: number): Phase {
  if (nowMs >= answersEndAtMs(schedule, graceSeconds)) return 'closing';
  if (schedule.opensAtMs === null || nowMs < schedule.opensAtMs) return 'armed';
  return nowMs < schedule.closesAtMs ? 'open' : 'grace';
}

/**
 * The phase of a pulse as its box has it. A pulse whose time has come opens in the moment in which its box has asked the directory
 * with which definition, and not before. From then on it stays open until its end, also while a clock that was set back shows a time
 * before its opening (H6.8).
 * @param graceOver true once staff have ended the grace time
 */
export function phaseOf(
  { schedule, graceOver, begun }: { readonly schedule: Schedule; readonly graceOver: boolean; readonly begun: boolean },
  graceSeconds: number,
  nowMs: number,
): Phase {
  if (graceOver) return 'closing';
  const phase = phaseAt(schedule, graceSeconds, nowMs);
  if (phase === 'closing') return phase;
  if (!begun) return 'armed';
  return phase === 'armed' ? 'open' : phase;
}
