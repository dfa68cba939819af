/**
 * Runs one pulse of the made-up term over HTTP: staff plan and open it, students answer it, and it closes and
 * publishes.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { CourseId, Slip } from '../../schema/contract/ids.ts';
import type { Definition } from '../../schema/contract/pulse.ts';
import { pointsToConfirm } from '../../schema/instrument/custom-items.ts';
import { formsOf, type Crowd } from './crowd.ts';
import type { Person } from './person.ts';
import type { SamplePlan } from './sample.ts';
import type { Stage } from './stage.ts';

export interface Opened {
  readonly definition: Definition;
  readonly slips: readonly Slip[];
}

interface Times {
  readonly opensAtMs?: number;
  readonly closesAtMs: number;
}

/** Plans a pulse. Its author confirms every point that only an author can judge (I6.2). */
export function arm(
  teacher: Person,
  course: CourseId,
  times: Times,
  { custom = [], ...plan }: SamplePlan = {},
): Promise<Opened> {
  const confirmed = pointsToConfirm('en').map(({ rule }) => rule);
  return teacher.ask(
    'createPulse',
    { course },
    { ...times, ...plan, custom: custom.map((item) => ({ ...item, lang: 'en', confirmed })) },
  );
}

export async function open(teacher: Person, { definition: { code } }: Opened): Promise<void> {
  await teacher.ask('openPulse', { code }, null);
}

/** Sends all answers at once, so that they share commits. */
export async function answer(stage: Stage, { definition, slips }: Opened, crowds: readonly Crowd[]): Promise<void> {
  const forms = crowds.flatMap((crowd) => formsOf(crowd, definition));
  const slipOf = (student: number): string[][] => slips.slice(student, student + 1).map((slip) => ['code', slip]);
  await Promise.all(forms.map((form, student) => cast(stage, definition.code, [...form, ...slipOf(student)])));
}

export async function close(stage: Stage, teacher: Person, { definition: { code } }: Opened): Promise<void> {
  await teacher.ask('closePulse', { code }, null);
  while ((await teacher.ask('pulse', { code }, null)).stage !== 'closed') await stage.pause();
}

async function cast(
  { fetch, publicUrl, randomBytes }: Stage,
  code: string,
  fields: readonly (readonly string[])[],
): Promise<void> {
  const body = new URLSearchParams([
    ['key', bytesToHex(randomBytes(16))],
    ...fields.map(([name = '', value = '']) => [name, value]),
  ]);
  const reply = await fetch(new Request(`${publicUrl}/s/${code}`, { method: 'POST', body }));
  if (reply.status !== 200) throw new Error(`An answer was refused with ${reply.status}`);
}
