/**
 * Keeps messages until they have left (H4.1). A row goes in the transaction that notes it as sent, so a server that dies
 * meanwhile sends it again, and loses none. Whoever sends a message claims it first, so nobody else sends it too.
 */
import { and, asc, eq, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { outbox, staff } from '../../../schema/tables/directory/tables.ts';
import type { ActOnMail, HeldMail } from '../../../schema/contract/mail.ts';
import { heldMailSchema } from '../../../schema/contract/mail.ts';
import { randomId } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { messageSchema, subjectOf, whereTo, type Message } from './message.ts';

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

/** After the first, the second … failure the next try waits this long. After the last one the message is given up (H4.1). */
export const RETRY_MS: readonly number[] = [
  MINUTE_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
];

/** Nobody needs longer to send one message: the ports give up after half of it. */
export const CLAIM_MS = 2 * MINUTE_MS;

/** The most that an administrator is shown at once. */
const MOST_HELD = 50;

/** A message that somebody sends now. */
export interface Claimed {
  /** The same on each try, so that a mail server can throw a copy away. */
  readonly id: string;
  readonly message: Message;
  readonly askedAtMs: number;
}

/**
 * How a try ended. `later`: it may work another time. `never`: whoever was asked has refused the message for good.
 * `dropped`: there is nothing to send any more.
 */
export type Ending = 'sent' | 'later' | 'never' | 'dropped';

export function outboxIn({ db, host, rows, audited, stillActs }: Foundation) {
  const isFree = (nowMs: number) => or(isNull(outbox.claimedUntilMs), lte(outbox.claimedUntilMs, nowMs));
  const isDue = (nowMs: number) => and(lte(outbox.dueAtMs, nowMs), isFree(nowMs));
  const drop = (id: string): void => void db.delete(outbox).where(eq(outbox.id, id)).run();

  const claimOne = (): Claimed | 'unreadable' | null => {
    const nowMs = host.now();
    const row = db
      .select()
      .from(outbox)
      .where(isDue(nowMs))
      // Somebody waits for a link to sign in; everything else has time.
      .orderBy(sql`${outbox.kind} <> 'sign-in'`, asc(outbox.dueAtMs), outbox.id)
      .limit(1)
      .get();
    if (row === undefined) return null;
    const message = rows.read('outbox', messageSchema, row);
    if (message === null) {
      drop(row.id);
      return 'unreadable';
    }
    db.update(outbox)
      .set({ claimedUntilMs: nowMs + CLAIM_MS })
      .where(eq(outbox.id, row.id))
      .run();
    return { id: row.id, message, askedAtMs: row.askedAtMs };
  };

  const giveUp = (id: string): void => {
    // Nobody has anything to do about somebody who has left, so their address is kept no longer (docs/decisions/0108).
    db.delete(outbox)
      .where(and(eq(outbox.id, id), eq(outbox.kind, 'last-role-gone')))
      .run();
    db.update(outbox).set({ dueAtMs: null, claimedUntilMs: null }).where(eq(outbox.id, id)).run();
    host.report('mail-given-up');
  };

  const tryLater = (id: string): void => {
    const row = db.select({ tries: outbox.tries }).from(outbox).where(eq(outbox.id, id)).get();
    if (row === undefined) return;
    const tries = row.tries + 1;
    db.update(outbox).set({ tries }).where(eq(outbox.id, id)).run();
    const waitMs = RETRY_MS[row.tries];
    if (waitMs === undefined) {
      giveUp(id);
      return;
    }
    db.update(outbox)
      .set({ dueAtMs: host.now() + waitMs, claimedUntilMs: null })
      .where(eq(outbox.id, id))
      .run();
  };

  return {
    /** Keeps a message in the transaction of the change that it tells of. While mail is off, it does nothing. */
    queue(message: Message): void {
      if (host.sendsMail !== true) return;
      const askedAtMs = host.now();
      db.insert(outbox)
        .values({
          id: randomId(host),
          kind: message.kind,
          ...whereTo(message),
          subject: subjectOf(message),
          dueAtMs: askedAtMs,
          askedAtMs,
        })
        .run();
      host.mailWaits?.();
    },

    /** Takes the message that is due first: for two minutes nobody else gets it. @returns null if none is due */
    claim: (): Claimed | null =>
      db.transaction((): Claimed | null => {
        for (;;) {
          const claimed = claimOne();
          if (claimed !== 'unreadable') return claimed;
        }
      }),

    /** Notes how a try ended. */
    settle(id: string, ending: Ending): void {
      db.transaction(() => {
        switch (ending) {
          case 'sent':
          case 'dropped':
            return drop(id);
          case 'later':
            return tryLater(id);
          case 'never':
            return giveUp(id);
        }
      });
    },

    /** Frees what a server had in hand that has died. Call it at the start of a host that has the directory for itself (A12). */
    freeAll(): void {
      db.update(outbox).set({ claimedUntilMs: null }).where(isNotNull(outbox.claimedUntilMs)).run();
    },

    /** When the next message is due, in epoch milliseconds; null if none waits. */
    nextDueMs(): number | null {
      const at = sql<number>`max(${outbox.dueAtMs}, coalesce(${outbox.claimedUntilMs}, 0))`;
      return (
        db
          .select({ next: sql<number | null>`min(${at})` })
          .from(outbox)
          .where(isNotNull(outbox.dueAtMs))
          .get()?.next ?? null
      );
    },

    /** What was given up, for administrators. */
    heldMail(): HeldMail {
      const found = db
        .select({ id: outbox.id, kind: outbox.kind, address: outbox.address, name: staff.name })
        .from(outbox)
        .leftJoin(staff, eq(staff.id, outbox.staffId))
        .where(isNull(outbox.dueAtMs))
        .orderBy(asc(outbox.askedAtMs), outbox.id)
        .limit(MOST_HELD)
        .all();
      const shown = found.map(({ id, kind, address, name }) => ({ id, kind, to: address ?? name ?? '' }));
      return { messages: rows.readAll('outbox', heldMailSchema.shape.messages.element, shown) };
    },

    /** Tries a message again that was given up, from the beginning, or forgets it. Doing it twice changes nothing more. */
    actOnMail(by: StaffId, { id, act }: ActOnMail): void {
      const held = and(eq(outbox.id, id), isNull(outbox.dueAtMs));
      audited(
        () => {
          stillActs(by);
          if (act === 'forget') return db.delete(outbox).where(held).returning().all();
          const again = db.update(outbox).set({ dueAtMs: host.now(), tries: 0 }).where(held).returning().all();
          if (again.length > 0) host.mailWaits?.();
          return again;
        },
        // The log says of what kind it was, and not to whom.
        ([found]) =>
          found === undefined
            ? null
            : { by, action: act === 'forget' ? 'forget-mail' : 'retry-mail', subject: '', note: found.kind },
      );
    },
  };
}
