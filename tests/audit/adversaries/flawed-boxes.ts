/** Boxes without one of their rules. Each stands in front of the real boxes and changes what one call does. */
import type { BoxOffice, CastReply, Fields } from '../../../schema/contract/box-office.ts';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import type { Code } from '../../../schema/contract/ids.ts';
import { SLOT_MS } from './slots.ts';

type FlawedBoxes = (inner: BoxOffice, now: () => number) => BoxOffice;

const valueOf = (fields: Fields, name: string): string => fields.find(([each]) => each === name)?.[1] ?? '';

/** Counts answers that ever came, with edges that everybody knows (R2.9). */
export function countingExactly(): FlawedBoxes {
  const counts = new Map<Code, { slot: number; atStart: number; received: number }>();
  return (inner, now) => {
    const tick = (code: Code) => {
      const slot = Math.floor(now() / SLOT_MS);
      const count = counts.get(code) ?? { slot, atStart: 0, received: 0 };
      counts.set(code, count);
      if (slot > count.slot) Object.assign(count, { slot, atStart: count.received });
      return count;
    };
    return {
      ...inner,
      cast: async (code, fields) => {
        const reply = await inner.cast(code, fields);
        if (reply.kind === 'counted') tick(code).received += 1;
        return reply;
      },
      band: async (code) => {
        const reply = await inner.band(code);
        const { atStart } = tick(code);
        const label = Math.max(7, atStart - (atStart % 5));
        return reply.at === 'live' ? { ...reply, band: atStart < 7 ? null : `${label}+` } : reply;
      },
    };
  };
}

/** Lets everybody use a code that was taken back, as if they had the page that did so (R4.3). */
export function freeingCodes(): FlawedBoxes {
  const keys = new Map<string, string>();
  return (inner) => ({
    ...inner,
    withdraw: async (code, fields) => {
      const reply = await inner.withdraw(code, fields);
      if (reply.kind === 'taken-back' && 'key' in reply) keys.set(valueOf(fields, 'code'), String(reply.key));
      return reply;
    },
    cast: async (code, fields) => {
      const reply = await inner.cast(code, fields);
      const key = keys.get(valueOf(fields, 'code'));
      if (reply.kind !== 'used-code' || key === undefined) return reply;
      return inner.cast(code, [...fields.filter(([name]) => name !== 'key'), ['key', key]]);
    },
  });
}

/** Looks at the code before it says that it is busy (R4.6). */
export function tellingUsedCodesWhenBusy(): FlawedBoxes {
  const used = new Set<string>();
  return (inner) => ({
    ...inner,
    cast: async (code, fields) => {
      const reply = await inner.cast(code, fields);
      const slip = valueOf(fields, 'code');
      if (reply.kind === 'counted') used.add(slip);
      return reply.kind === 'busy' && used.has(slip) ? { kind: 'used-code' } : reply;
    },
  });
}

/** Says "counted" where an answer was refused. */
export const acknowledging =
  (refused: 'used-code' | 'closed'): FlawedBoxes =>
  (inner) => {
    const replies = new Map<Code, Extract<CastReply, { kind: 'counted' }>>();
    return {
      ...inner,
      arm: (definition, schedule) => {
        const receipt = itemsOf(definition).map(({ id }) => ({ item: id, code: 0 }));
        replies.set(definition.code, { kind: 'counted', receipt, schedule });
        return inner.arm(definition, schedule);
      },
      cast: async (code, fields) => {
        const reply = await inner.cast(code, fields);
        return (reply.kind === refused ? replies.get(code) : undefined) ?? reply;
      },
    };
  };

/** Compares answers with those of a key however often somebody was wrong (R4.3a). */
export function comparingAlways(): FlawedBoxes {
  const sheets = new Map<string, { readonly sheet: string; readonly reply: CastReply }>();
  return (inner) => {
    const sheetOf = (fields: Fields): string => JSON.stringify(Object.fromEntries(fields));
    return {
      ...inner,
      cast: async (code, fields) => {
        const reply = await inner.cast(code, fields);
        const key = valueOf(fields, 'key');
        const known = sheets.get(key);
        if (reply.kind === 'counted') sheets.set(key, { sheet: sheetOf(fields), reply });
        return reply.kind === 'conflict' && known?.sheet === sheetOf(fields) ? known.reply : reply;
      },
    };
  };
}
