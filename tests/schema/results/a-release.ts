/** Builds a release and the items that it is about, with defaults. */
import { codeSchema, pulseIdSchema } from '../../../schema/contract/ids.ts';
import { DEFAULT_POLICY, type Scale } from '../../../schema/contract/pulse.ts';
import type { Published, Release } from '../../../schema/contract/release.ts';
import type { AskedItem } from '../../../schema/results/asked.ts';
import { addUp, type ItemResult } from '../../../schema/results/item-result.ts';

export function aRelease(items: Readonly<Record<string, Published>>, respondents = 16): Release {
  return {
    version: 1,
    pulse: pulseIdSchema.parse('0'.repeat(32)),
    code: codeSchema.parse('K7QF2M'),
    seq: 0,
    final: true,
    takenBack: 0,
    policy: DEFAULT_POLICY,
    items: Object.keys(items).map((id) => ({ id, scale: 'five' })),
    outcome: { kind: 'published', atoms: [{ categories: [], respondents, items: { ...items } }] },
  };
}

export function anAsked(asked: Partial<AskedItem> = {}): AskedItem {
  return {
    id: 'M1',
    text: 'Staff in this course showed that it matters to them how I am doing.',
    scale: 'freq5',
    labels: ['Never', 'Rarely', 'Sometimes', 'Often', 'Always'],
    construct: 'mattering',
    polarity: 'positive',
    lang: null,
    ...asked,
  };
}

/** The result of one item that was published in these atoms. Everybody answered it, unless `blank` says otherwise. */
export function aResult(published: Published | readonly Published[], scale: Scale = 'five', blank = 0): ItemResult {
  const parts = [published].flat().map((p) => ({ published: p, respondents: ('n' in p ? p.n : 9) + blank }));
  return addUp(parts, scale);
}
