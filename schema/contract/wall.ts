/** Describes what a wall shows of a pulse: what its students may know too, and nothing else of the course (E7.8). */
import { z } from 'zod';
import { classLanguagesSchema } from './courses.ts';
import { codeSchema, wallCodeSchema, wallIdSchema } from './ids.ts';
import { instantSchema } from './instant.ts';
import { openSchema } from './pulse-plan.ts';
import { scheduleSchema } from './pulse.ts';
import { shownKeySchema } from './shown-key.ts';
import { outcomeSchema, stageSchema } from './stage.ts';
import { warningSchema } from './warning.ts';

export const wallPageSchema = z.object({
  course: z.object({ name: z.string(), zone: z.string() }).extend(classLanguagesSchema.shape),
  definition: z.object({
    code: codeSchema,
    eligibility: z.enum(['open', 'codes', 'roster']),
    eligible: z.int().nullable(),
    reserve: z.int().optional(),
    mode: z.enum(['at-close', 'waves']),
    policy: z.object({ k: z.int() }),
    graceSeconds: z.int(),
    resultsForStudents: z.boolean(),
    /** The pulse is only rehearsed (E7.7). */
    rehearsal: z.literal(true).optional(),
  }),
  schedule: scheduleSchema,
  stage: stageSchema,
  /** Null until the pulse has ended; a hall's computer is told only what students may know too (E7.8). */
  outcome: z.nullable(outcomeSchema),
  /** The counter's label, such as `7+`; null says nothing (privacy.md R2.9). */
  band: z.string().nullable(),
  studentUrl: z.string(),
  /** True if students' phones cannot reach that address. */
  urlIsLocal: z.boolean(),
  /** Only a pulse with a roster has one, until it ends (privacy.md R5.5). */
  tokenKey: shownKeySchema.optional(),
});
export type WallPage = z.infer<typeof wallPageSchema>;

/** What speaks against opening a pulse now: it is asked before the wall is shown, and never on it (E7.8, E8.5). */
export const openingSchema = z.object({ warnings: z.array(warningSchema) });

/** The reason goes with an opening from the hall, where none can be written. */
export const makeWallCodeSchema = openSchema;
/** The code is in this reply and never again. */
export const madeWallCodeSchema = z.object({ code: wallCodeSchema, untilMs: instantSchema });

export const ownWallsSchema = z.object({
  walls: z.array(
    z.object({
      id: wallIdSchema,
      code: codeSchema,
      course: z.string(),
      /** Nobody has typed the code yet; a computer has, and asks; it shows the pulse. */
      state: z.enum(['waits', 'asks', 'shows']),
      /** A number that computer and phone both show, so that nobody allows somebody else's computer. */
      mark: z.string(),
      untilMs: instantSchema,
    }),
  ),
});
export type OwnWalls = z.infer<typeof ownWallsSchema>;
export const changeWallSchema = z.object({ wall: wallIdSchema, act: z.enum(['allow', 'end']) });

/** The computer makes its own token of 256 random bits, so that it may send the code again if the answer was lost. */
export const pairWallSchema = z.object({ code: z.string().max(40), token: z.string().regex(/^[0-9a-f]{64}$/) });
export const pairedSchema = z.object({ mark: z.string() });
/** What a computer in the hall is shown: it still asks, or it shows the pulse, or it has left. */
export const hallSchema = z.discriminatedUnion('at', [
  z.object({ at: z.literal('asks'), mark: z.string() }),
  z.object({ at: z.literal('shows'), page: wallPageSchema }),
  z.object({ at: z.literal('left') }),
]);
export type Hall = z.infer<typeof hallSchema>;
export const actInHallSchema = z.object({ act: z.enum(['open', 'close', 'end-grace', 'leave']) });
