/** Builds a release and the items it is about, with defaults. */
import { codeSchema, pulseIdSchema } from '../../../schema/contract/ids.ts';
import { DEFAULT_POLICY } from '../../../schema/contract/pulse.ts';
import type { Published, Release } from '../../../schema/contract/release.ts';
import type { Asked } from '../../../schema/results/asked.ts';

export function aRelease(items: Readonly<Record<string, Published>>, respondents = 16): Release {
  return {
    version: 1,
    pulse: pulseIdSchema.parse('0'.repeat(32)),
    code: codeSchema.parse('K7QF2M'),
    seq: 0,
    final: true,
    policy: DEFAULT_POLICY,
    items: Object.keys(items).map((id) => ({ id, scale: 'five' })),
    outcome: { kind: 'published', atoms: [{ categories: [], respondents, items: { ...items } }] },
  };
}

export function anAsked(asked: Partial<Asked> = {}): Asked {
  return {
    id: 'M1',
    text: 'Staff in this course showed that it matters to them how I am doing.',
    scale: 'freq5',
    labels: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    construct: 'mattering',
    polarity: 'positive',
    ...asked,
  };
}
