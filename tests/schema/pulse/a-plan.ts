/** Builds a valid plan, and what it is judged by. Tests change the defaults of both. */
import { DAY_MS } from '../../../schema/calendar.ts';
import { codeSchema } from '../../../schema/contract/ids.ts';
import type { Plan, PlanSetting } from '../../../schema/pulse/plan.ts';

export const HOUR = DAY_MS / 24;
export const NOW = Date.UTC(2026, 9, 5, 9);
export const LAST = codeSchema.parse('K7QF2M');

export const aPlan = (plan: Partial<Plan> = {}): Plan => ({
  opensAtMs: null,
  closesAtMs: NOW + DAY_MS,
  k: 7,
  m: 1,
  full: 15,
  graceSeconds: 120,
  form: 'core',
  modules: [],
  eligibility: 'open',
  mode: 'at-close',
  contextQuestion: false,
  custom: [],
  ...plan,
});

/** Makes this many questions of the course's own. */
export const own = (count: number) => Array.from({ length: count }, (_, i) => ({ text: `Staff did thing ${i}.` }));

export const aPlanSetting = (setting: Partial<PlanSetting> = {}): PlanSetting => ({
  classSize: 60,
  enrolled: 60,
  leastK: 5,
  fairnessRole: 'Head of equality',
  rest: null,
  planned: [],
  nowMs: NOW,
  ...setting,
});
