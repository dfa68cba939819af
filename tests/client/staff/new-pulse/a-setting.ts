/** Builds what a plan is judged by, with defaults that allow every plan. */
import type { Setting } from '../../../../client/staff/new-pulse/plan.ts';

export const aSetting = (setting: Partial<Setting> = {}): Setting => ({
  classSize: 60,
  enrolled: 60,
  zone: 'Europe/London',
  nowMs: Date.UTC(2026, 2, 2, 9, 7),
  leastK: 5,
  rest: null,
  planned: [],
  fairnessRole: 'Head of equality',
  language: 'en',
  isOnPlatform: false,
  people: ['Sam Moss'],
  ...setting,
});
