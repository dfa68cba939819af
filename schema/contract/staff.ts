/** What the staff app and scripts say to `/api` and hear back. */
import { z } from 'zod';
import { DOERS } from '../instrument/custom-items.ts';
import {
  DEFAULT_GRACE_SECONDS,
  DEFAULT_K,
  LARGEST_K,
  LONGEST_CUSTOM_TEXT,
  LONGEST_GRACE_SECONDS,
  LONGEST_REASON,
  MAX_MODULES,
  MAX_QUESTIONS,
} from './defaults.ts';
import { TAGS } from '../languages/tags.ts';
import { examsSchema } from './institution.ts';
import { codeSchema, courseIdSchema, programmeIdSchema, slipSchema, staffIdSchema, termIdSchema } from './ids.ts';
import { definitionSchema, scheduleSchema } from './pulse.ts';
import { releaseSchema } from './release.ts';
import { rolledItemSchema } from './rollup.ts';

const line = (max: number) => z.string().trim().min(1).max(max);

/** Who may read what (E6.4). Roles add up; `scope` is a course or programme id, or null for the whole institution. */
export const roleSchema = z.enum(['institution-admin', 'programme-lead', 'course-lead', 'co-teacher']);
export type Role = z.infer<typeof roleSchema>;
export const grantSchema = z.object({ role: roleSchema, scope: z.string().nullable() });
export type Grant = z.infer<typeof grantSchema>;

/** 256 random bits in hex; it travels in the fragment of a link and in this body only (E6.1). */
export const setupTokenSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const setupCheckSchema = z.object({ token: setupTokenSchema });
/** First page of the first run (E2.2). The report route is the support contact until it is changed. */
export const setupSchema = z.object({
  token: setupTokenSchema,
  name: line(120),
  institution: line(120),
  support: line(300),
  emergency: line(120),
});
export type Setup = z.infer<typeof setupSchema>;

export const meSchema = z.object({
  id: staffIdSchema,
  name: z.string(),
  institution: z.string(),
  grants: z.array(grantSchema),
});
export type Me = z.infer<typeof meSchema>;

export const newCourseSchema = z.object({
  name: line(120),
  /** How many students could answer. Below k + 3 no pulse can promise anything (E2.4). */
  classSize: z.int().min(1).max(100_000),
  /** IANA zone, the browser's at creation, then fixed. */
  zone: z.string().refine(isTimeZone, 'not an IANA time zone'),
});
export type NewCourse = z.infer<typeof newCourseSchema>;

/** Where a pulse stands, for staff: the box's phase while it lives, then what the ledger holds. */
export const stageSchema = z.enum(['draft', 'armed', 'open', 'grace', 'closing', 'closed']);
export type Stage = z.infer<typeof stageSchema>;

export const courseSchema = z.object({ id: courseIdSchema, name: z.string(), classSize: z.int(), zone: z.string() });
export type Course = z.infer<typeof courseSchema>;

export const pulseSummarySchema = z.object({
  code: codeSchema,
  stage: stageSchema,
  schedule: scheduleSchema,
});
export type PulseSummary = z.infer<typeof pulseSummarySchema>;

/** Whether students have heard what came of the last pulse (E8.3): nothing to tell yet, told, still to tell, or late. */
export const loopStateSchema = z.enum(['none', 'told', 'open', 'overdue']);
export type LoopState = z.infer<typeof loopStateSchema>;

/** What its lead may change of a course; pulses keep what they were made with (E7.3). The zone stays. */
export const courseSettingsSchema = newCourseSchema.pick({ name: true, classSize: true }).extend({
  /** In which its staff write to students. */
  language: z.enum(TAGS),
  /** Out of the list, without new pulses; everything published stays. */
  archived: z.boolean(),
  /** Raised with each change (E7.0). */
  version: z.int(),
});
export type CourseSettings = z.infer<typeof courseSettingsSchema>;

export const courseListSchema = z.object({
  courses: z.array(
    courseSchema.extend({ archived: z.boolean(), loop: loopStateSchema, pulses: z.array(pulseSummarySchema) }),
  ),
});
export type CourseList = z.infer<typeof courseListSchema>;
export const coursePageSchema = z.object({
  course: courseSchema,
  settings: courseSettingsSchema,
  pulses: z.array(pulseSummarySchema),
});
export type CoursePage = z.infer<typeof coursePageSchema>;

/** A question in the course's own words (instrument.md section 6). */
export const newCustomItemSchema = z.object({
  text: line(LONGEST_CUSTOM_TEXT),
  /** One of the languages of the forms. */
  lang: z.enum(TAGS),
  doer: z.enum(DOERS).nullable(),
  /** Rules that its author has confirmed, since no list can tell. */
  confirmed: z.array(z.string().max(8)).max(40),
});
export type NewCustomItem = z.input<typeof newCustomItemSchema>;

/** A pulse to arm. `opensAtMs` null: opened by hand from the projector page. */
export const newPulseSchema = z.object({
  opensAtMs: z.int().nullable().default(null),
  closesAtMs: z.int(),
  /** Upward only (R2.0). */
  k: z.int().min(5).max(LARGEST_K).default(DEFAULT_K),
  graceSeconds: z.int().min(0).max(LONGEST_GRACE_SECONDS).default(DEFAULT_GRACE_SECONDS),
  resultsForStudents: z.boolean().default(true),
  form: z.enum(['core', 'standard']).default('core'),
  /** Ids of modules, at most two (I2.9). */
  modules: z.array(z.string()).max(MAX_MODULES).default([]),
  /** `roster` comes with learning platforms. */
  eligibility: z.enum(['open', 'codes']).default('open'),
  mode: z.enum(['at-close', 'waves']).default('at-close'),
  /** The one question that may split results (I2.13); only with codes. */
  contextQuestion: z.boolean().default(false),
  /** Questions of the course, after all others but the context question; how many and how worded is checked when the pulse is made (I6.2). */
  custom: z.array(newCustomItemSchema).max(MAX_QUESTIONS).default([]),
  /** Why students are asked although something speaks against it; kept in the audit log (E8.4, E8.5). */
  reason: z.string().trim().max(LONGEST_REASON).default(''),
});
export type NewPulse = z.input<typeof newPulseSchema>;
/** Opening by hand; a reason is needed where it comes before its planned day and something speaks against that (E8.5). */
export const openSchema = newPulseSchema.pick({ reason: true }).nullable();

export const pulsePageSchema = z.object({
  course: courseSchema,
  definition: definitionSchema,
  schedule: scheduleSchema,
  stage: stageSchema,
  /** Counter band, null between wake-up and the next tick (privacy.md R2.9). */
  band: z.string().nullable(),
  /** The address on the wall; its upper-case form is what the QR code holds (E7.1). */
  studentUrl: z.string(),
  /** True while students' phones cannot reach that address. */
  urlIsLocal: z.boolean(),
});
export type PulsePage = z.infer<typeof pulsePageSchema>;

/** Closing later; a reason is needed where the pulse then reaches into exam weeks (E8.5). */
export const extendSchema = z.object({ closesAtMs: z.int(), reason: newPulseSchema.shape.reason });

/** A pulse just made. Its code sheet is told here and never again; empty where no codes are printed (privacy.md R5.2). */
export const newPulsePageSchema = pulsePageSchema.extend({ slips: z.array(slipSchema) });
export const sheetSchema = z.object({ slips: z.array(slipSchema) });

/** What one pulse has published so far: one release at its close, or one per wave and the last (R2.2). */
export const resultsSchema = z.object({
  course: courseSchema,
  schedule: scheduleSchema,
  closed: z.boolean(),
  releases: z.array(releaseSchema).min(1),
  /** After so many years they are deleted (R3.9). */
  keptYears: z.int(),
});
export type Results = z.infer<typeof resultsSchema>;

/** Closed pulses of a course that have published, oldest first (R2.8). */
export const trendSchema = z.object({
  course: courseSchema,
  pulses: z.array(
    z.object({
      code: codeSchema,
      closesAtMs: z.int(),
      /** How many could answer once each; null with an open link (R2.7). */
      eligible: z.int().nullable(),
      releases: z.array(releaseSchema),
    }),
  ),
  /** What staff did meanwhile, the earliest first; no proof that it caused a change (E9.4, I4.4). */
  marks: z.array(z.object({ day: z.iso.date(), title: z.string() })),
  keptYears: z.int(),
});

/** Somebody new, or somebody with one more role: admins name programme leads and admins, course leads their co-teachers (E6.4). */
export const inviteSchema = z.object({ name: line(120), role: roleSchema, scope: z.string().nullable() });
export type Invite = z.infer<typeof inviteSchema>;
export const linkSchema = z.object({ link: z.string() });
export const signInSchema = z.object({ token: setupTokenSchema });

const day = z.iso.date();
export const newTermSchema = z
  .object({ name: line(120), fromDay: day, toDay: day, exams: examsSchema.default(null) })
  .refine((t) => t.fromDay <= t.toDay, {
    path: ['toDay'],
    message: 'a term ends after it begins',
  });
export const termSchema = z.object({
  id: termIdSchema,
  name: z.string(),
  fromDay: day,
  toDay: day,
  exams: examsSchema,
});
export type Term = z.infer<typeof termSchema>;
export const newProgrammeSchema = z.object({ name: line(120) });
export const programmeSchema = z.object({ id: programmeIdSchema, name: z.string() });
export type Programme = z.infer<typeof programmeSchema>;
export const programmeListSchema = z.object({
  programmes: z.array(programmeSchema),
  terms: z.array(termSchema),
  /** All courses, and where each is counted: for administrators, who arrange them; empty for everyone else. */
  courses: z.array(courseSchema.pick({ id: true, name: true })),
  assigned: z.array(z.object({ programme: programmeIdSchema, term: termIdSchema, courses: z.array(courseIdSchema) })),
});
export type ProgrammeList = z.infer<typeof programmeListSchema>;
/** Courses are set per term, never chosen with a request (R2.7). */
/** As many as fit into the longest body. */
export const assignmentSchema = z.object({ courses: z.array(courseIdSchema).max(400) });
export const rollUpSchema = z.object({
  programme: programmeSchema,
  term: termSchema,
  items: z.array(rolledItemSchema),
  /** What staff did about it, all courses together; null with fewer than three, as for the sums (R2.7). */
  loops: z
    .object({
      /** Pulses that have published. */
      pulses: z.int(),
      /** Of these, after which students were told what came of it. */
      told: z.int(),
      /** Acts that were passed on, since they are not in the power of a course (I1.46). */
      passedOn: z.int(),
    })
    .nullable(),
});
export type RollUp = z.infer<typeof rollUpSchema>;

export const auditLogSchema = z.object({
  /** Who the ids in the entries are. */
  people: z.array(z.object({ id: staffIdSchema, name: z.string() })),
  entries: z.array(
    z.object({
      atMs: z.int(),
      by: staffIdSchema.nullable(),
      action: z.string(),
      subject: z.string(),
      note: z.string().nullable(),
    }),
  ),
});
export type AuditLog = z.infer<typeof auditLogSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
