/**
 * Describes several pulses of one course that are planned at once, and dates that somebody proposes for the courses of a
 * programme (E7.13, E7.14).
 */
import { z } from 'zod';
import { codeSchema, courseIdSchema, proposalIdSchema } from './ids.ts';
import { daySchema, instantSchema, zoneSchema } from './instant.ts';
import { text } from './line.ts';
import { problemSchema } from './problem.ts';
import { planOfTermSchema } from './pulse-plan.ts';
import { scheduleSchema } from './pulse.ts';
import { warningSchema } from './warning.ts';

/** A term has fewer pulses than this, and none needs more (I2.14). */
export const MOST_AT_ONCE = 6;

const datesSchema = z
  .array(z.object({ opensAtMs: instantSchema, closesAtMs: instantSchema }))
  .min(1)
  .max(MOST_AT_ONCE);

/** The same questions on several dates. All of them are made, or none. */
export const planTermSchema = planOfTermSchema.extend({
  dates: datesSchema,
  /** The proposal that this answers, or null. */
  proposal: z.nullable(proposalIdSchema).default(null),
});
/** The same, before a reason is written: it is only judged. */
export const checkTermSchema = planOfTermSchema.omit({ reason: true }).extend({ dates: datesSchema });
export const plannedTermSchema = z.object({
  pulses: z.array(z.object({ code: codeSchema, schedule: scheduleSchema })),
});
export const checkedTermSchema = z.object({
  /** One for each date, in the order in which they were sent. */
  dates: z.array(
    z.object({
      /** Why a pulse cannot be planned then; null if it can. */
      problem: problemSchema.nullable(),
      warnings: z.array(warningSchema),
    }),
  ),
});

/** A moment on the clock of whichever course it is for. */
const LOCAL = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/;
const localSchema = z
  .string()
  .regex(LOCAL, 'give a moment such as 2026-10-12T09:00')
  .refine((moment) => daySchema.safeParse(moment.slice(0, 10)).success, 'give a day that exists');

export const proposedDatesSchema = z
  .array(z.object({ opensAt: localSchema, closesAt: localSchema }))
  .min(1)
  .max(MOST_AT_ONCE)
  // Such moments can be compared as text.
  .refine((dates) => dates.every(({ opensAt, closesAt }) => opensAt < closesAt), 'a pulse closes after it opens')
  .refine(
    (dates) => dates.every(({ opensAt }, n) => n === 0 || (dates[n - 1]?.closesAt ?? '') < opensAt),
    'each opens after the one before has closed',
  );
export type ProposedDates = z.infer<typeof proposedDatesSchema>;

export const newProposalSchema = z.object({ dates: proposedDatesSchema });

/** `open`: nobody has answered yet. `over`: nobody has, and all of its dates have passed. */
export const answerSchema = z.enum(['open', 'accepted', 'moved', 'declined', 'over']);
export type Answer = z.infer<typeof answerSchema>;

/** What who proposed sees: how each course has answered, and nothing else of it. */
export const proposalSchema = z.object({
  id: proposalIdSchema,
  dates: proposedDatesSchema,
  counts: z.object({ open: z.int(), accepted: z.int(), moved: z.int(), declined: z.int(), over: z.int() }),
});
export type Proposal = z.infer<typeof proposalSchema>;
export const proposalsQuerySchema = z.object({
  /** The proposal whose courses are asked for. */
  of: z.optional(proposalIdSchema),
  page: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional(),
});
export const proposalsSchema = z.object({
  /** How many courses would be asked now. */
  courses: z.int(),
  proposals: z.array(proposalSchema),
  /** A page of the courses of the proposal that was asked for. */
  rows: z.array(z.object({ name: z.string(), answer: answerSchema, word: z.string() })),
  pages: z.int(),
});
export type Proposals = z.infer<typeof proposalsSchema>;
export const oneProposalSchema = z.object({ proposal: proposalIdSchema });

/** Dates that somebody proposes to a course. */
export const proposedSchema = z.object({
  id: proposalIdSchema,
  course: z.object({ id: courseIdSchema, name: z.string(), zone: zoneSchema }),
  programme: z.string(),
  term: z.string(),
  dates: proposedDatesSchema,
});
export type Proposed = z.infer<typeof proposedSchema>;
export const ownProposalsSchema = z.object({ proposals: z.array(proposedSchema) });
const LONGEST_WORD = 280;
export const declineSchema = oneProposalSchema.extend({ word: text(LONGEST_WORD).default('') });
