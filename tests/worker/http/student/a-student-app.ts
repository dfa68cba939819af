/**
 * Runs the students' routes over a box that replies as a test wants, and a directory that counts how often it is asked.
 */
import type {
  BandReply,
  BoxOffice,
  CastReply,
  Fields,
  Look,
  WithdrawReply,
} from '../../../../schema/contract/box-office.ts';
import { courseKeySchema, submissionKeySchema, type Code, type CourseKey } from '../../../../schema/contract/ids.ts';
import { itemsOf, type Phase } from '../../../../schema/contract/pulse.ts';
import type { Tag } from '../../../../schema/languages/tags.ts';
import type { PublicPulse } from '../../../../worker/directory/pulses/pulses.ts';
import type { ReasonAcross } from '../../../../schema/contract/warning.ts';
import type { CourseBehindLink } from '../../../../worker/directory/loop/behind-link.ts';
import type { ToldToStudents } from '../../../../worker/directory/loop/told.ts';
import type { Engine } from '../../../../worker/engines/engine.ts';
import { gzipAround } from '../../../../worker/engines/node-gzip-around.ts';
import type { Stratum } from '../../../../worker/gate/atoms.ts';
import { Released } from '../../../../worker/gate/released.ts';
import type { DrawingLimits } from '../../../../worker/http/student/drawing.ts';
import { studentRoutes } from '../../../../worker/http/student/routes.ts';
import { StudentMemory } from '../../../../worker/http/student/student-memory.ts';
import { aDefinition, KEY, NOON, SCHEDULE, SCRIPT, TOKEN_SCRIPT, WALL_SCRIPT } from '../../pages/a-pulse.ts';
import { publishable } from '../../gate/definitions.ts';

export const definition = aDefinition();
export const CODE = definition.code;
/** The key of the link of its course (lms.md L2.5). */
export const COURSE_KEY = courseKeySchema.parse('M4TTER1N');

function behindLink(kept: PublicPulse): CourseBehindLink {
  const { course, institution, contacts } = definition;
  const hasEnded = kept.entries.length > 0;
  return {
    name: course.name,
    zone: course.zone,
    archived: false,
    institution: institution.name,
    contacts,
    running: hasEnded ? null : kept,
    last: hasEnded ? { pulse: kept, told: null } : null,
    ended: hasEnded ? [{ code: CODE, closesAtMs: kept.schedule.closesAtMs }] : [],
  };
}

/** The receipt of a form in which all items were answered with 4. */
export const RECEIPT = itemsOf(definition).map(({ id }) => ({ item: id, code: 4 }));
export const counted = { kind: 'counted', receipt: RECEIPT, schedule: SCHEDULE } as const satisfies CastReply;
export const FORM = new URLSearchParams({
  key: KEY,
  ...Object.fromEntries(RECEIPT.map(({ item, code }) => [item, String(code)])),
});

/** 26 answers, all of them “Often” or “Never”, which are published as exact counts. */
const answered: Stratum = { respondents: 26, items: itemsOf(definition).map(() => [0, 12, 0, 0, 14, 0]) };
const nobody: Stratum = { respondents: 0, items: itemsOf(definition).map(() => [0, 0, 0, 0, 0, 0]) };

export const closedPulse = (outcome: 'published' | 'too-few' = 'published'): PublicPulse => {
  const stratum = outcome === 'published' ? answered : nobody;
  return {
    definition,
    schedule: SCHEDULE,
    entries: [Released.atClose(publishable(definition), [stratum], 0).entry],
    resultsDeleted: false,
    resultsLost: false,
    armed: true,
  };
};

interface Wishes {
  readonly phase?: Phase;
  readonly look?: Look;
  /** The public key of a roster. */
  readonly tokenKey?: Uint8Array;
  readonly cast?: CastReply;
  readonly withdraw?: WithdrawReply;
  readonly band?: BandReply;
  readonly kept?: PublicPulse | 'discarded' | null;
  readonly gzip?: boolean;
  /** The language in which the course's staff write to students. */
  readonly courseLanguage?: string;
  readonly secondLanguage?: Tag;
  readonly warmsAt?: Engine['warmsAt'];
  /** The sites that the institution allows. It throws while the directory cannot be reached. */
  readonly embedOrigins?: () => string;
  /** Why students of another course are asked too (R2.1a). */
  readonly reasons?: readonly ReasonAcross[];
  /** What staff told. It throws while the directory cannot be reached. */
  readonly told?: () => ToldToStudents | null;
  /** How often pages are drawn. */
  readonly drawing?: DrawingLimits;
  /** The key of the course's link. */
  readonly courseKey?: () => CourseKey;
}

/** The key of the fresh form after a take-back. */
export const FRESH_KEY = submissionKeySchema.parse('fe'.repeat(16));
export const takenBack = { kind: 'taken-back', key: FRESH_KEY, codeIsFinished: false } satisfies WithdrawReply;

export function aStudentApp(wishes: Wishes = {}) {
  const {
    phase = 'open',
    cast = counted,
    withdraw = takenBack,
    kept = null,
    embedOrigins = () => 'https:',
    told = () => null,
    reasons = [],
  } = wishes;
  const asked = {
    reasons: 0,
    directory: 0,
    embedOrigins: 0,
    told: 0,
    looks: 0,
    lists: 0,
    bands: 0,
    sent: [] as Fields[],
  };
  const clock = { nowMs: NOON - 30_000 };
  const here = (code: Code): Look =>
    code === CODE ? { at: 'live', definition, schedule: SCHEDULE, phase } : { at: 'nowhere' };
  const boxes: Pick<BoxOffice, 'look' | 'cast' | 'withdraw' | 'band' | 'tokenKey'> = {
    look: async (code) => {
      asked.looks += 1;
      return wishes.look ?? here(code);
    },
    cast: async (code, fields) => {
      asked.sent.push(fields);
      return code === CODE ? cast : { kind: 'nowhere' };
    },
    withdraw: async (code) => (code === CODE ? withdraw : { kind: 'nowhere' }),
    tokenKey: async (code) => (code === CODE && wishes.tokenKey) || null,
    band: async (code) => {
      asked.bands += 1;
      return wishes.band ?? (code === CODE ? { at: 'live', band: '10+' } : { at: 'nowhere' });
    },
  };
  const askTold = async () => {
    asked.told += 1;
    return told();
  };
  const directory = {
    pulses: {
      publicView: async (code: Code) => {
        asked.directory += 1;
        return code === CODE ? kept : null;
      },
      latestCodes: async () => {
        asked.lists += 1;
        return kept === null ? [] : [CODE];
      },
      reasonsAcross: async () => {
        asked.reasons += 1;
        return reasons;
      },
    },
    courses: {
      latestKeys: async () => [COURSE_KEY],
      classLanguagesOf: async () => ({
        language: (wishes.courseLanguage ?? 'en') as Tag,
        secondLanguage: wishes.secondLanguage ?? null,
      }),
      embedOrigins: async () => {
        asked.embedOrigins += 1;
        return embedOrigins();
      },
    },
    // The institution has no learning platform.
    lms: { platformOrigins: async () => [] },
    loop: {
      toldAfter: askTold,
      besidePulse: async () => ({ told: await askTold(), key: (wishes.courseKey ?? (() => COURSE_KEY))() }),
      behindLink: async (key: string) => {
        asked.directory += 1;
        return key === COURSE_KEY && kept !== null && kept !== 'discarded' ? behindLink(kept) : null;
      },
    },
  };
  let drawn = 0;
  const engine = {
    now: () => clock.nowMs,
    randomBytes: (length: number) => new Uint8Array(length).fill((drawn += 1)),
    boxes,
    directory,
    assets: {
      studentScript: SCRIPT,
      wallScript: WALL_SCRIPT,
      tokenScript: TOKEN_SCRIPT,
      lmsScript: '/assets/lms.js',
      get: async () => null,
    },
    settings: { publicUrl: 'https://pulse.example', version: '1a2b3c4', operatorSecret: null, securityContact: null },
    troubles: async () => [],
    warmsAt: wishes.warmsAt ?? 'start',
    ...(wishes.gzip && { gzipAround }),
  } as unknown as Engine;
  const memory = new StudentMemory(engine, wishes.drawing);
  const app = studentRoutes(engine, memory);
  const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  const post = async (path: string, body: string | URLSearchParams = FORM, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      body: String(body),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
    });
  return { app, engine, get, post, asked, clock, memory };
}
