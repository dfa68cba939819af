/** Keeps which mails a person does not want (H4.2). */
import { and, eq, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import type { StaffId } from '../../../schema/contract/ids.ts';
import type { MailChoices } from '../../../schema/contract/mail.ts';
import { MAIL_CHOICES, type MailChoice } from '../../../schema/contract/mail-choices.ts';
import { mailOptOut, outbox, staff } from '../../../schema/tables/directory/tables.ts';
import { meSchema, type Me } from '../../../schema/contract/account.ts';
import type { Foundation } from '../record/foundation.ts';

const rowSchema = z.object({ kind: z.enum(MAIL_CHOICES) });
const stoppedSchema = meSchema.pick({ language: true });

export function optOutsIn({ db, rows, stillActs }: Foundation) {
  const off = (person: StaffId): MailChoice[] =>
    rows
      .readAll('mail_opt_out', rowSchema, db.select().from(mailOptOut).where(eq(mailOptOut.staffId, person)).all())
      .map(({ kind }) => kind)
      .toSorted((a, b) => MAIL_CHOICES.indexOf(a) - MAIL_CHOICES.indexOf(b));

  const put = (person: StaffId, kind: MailChoice): void =>
    void db.insert(mailOptOut).values({ staffId: person, kind }).onConflictDoNothing().run();

  const addressOf = (person: StaffId): string | null =>
    db.select({ address: staff.address }).from(staff).where(eq(staff.id, person)).get()?.address ?? null;

  const choicesOf = (person: StaffId): MailChoices => {
    const givenUp = and(eq(outbox.staffId, person), isNull(outbox.dueAtMs));
    const undelivered = db.select({ id: outbox.id }).from(outbox).where(givenUp).get() !== undefined;
    return { address: addressOf(person), undelivered, off: off(person) };
  };

  return {
    /** Whether a person wants mails of this kind. */
    wants: (person: StaffId, kind: MailChoice): boolean =>
      db
        .select()
        .from(mailOptOut)
        .where(and(eq(mailOptOut.staffId, person), eq(mailOptOut.kind, kind)))
        .get() === undefined,

    mailChoices: (person: StaffId): MailChoices => choicesOf(person),

    /** It concerns nobody else, so the audit log leaves it out. */
    saveMailChoices(by: StaffId, wanted: readonly MailChoice[]): MailChoices {
      return db.transaction((): MailChoices => {
        stillActs(by);
        db.delete(mailOptOut).where(eq(mailOptOut.staffId, by)).run();
        for (const kind of wanted) put(by, kind);
        return choicesOf(by);
      });
    },

    /**
     * Stops one kind of mail for a person who comes by the link of such a mail (RFC 8058). Whoever has the link can do
     * nothing else with it.
     */
    stopMail: (person: StaffId, kind: MailChoice): void =>
      db.transaction(() => {
        const isThere = and(eq(staff.id, person), isNull(staff.formerNumber));
        if (db.select({ id: staff.id }).from(staff).where(isThere).get() !== undefined) put(person, kind);
      }),

    /** The language of the page behind such a link; null if there is no such person (any more). */
    languageOf: (person: StaffId): Pick<Me, 'language'> | null =>
      rows.read(
        'staff',
        stoppedSchema,
        db.select({ language: staff.language }).from(staff).where(eq(staff.id, person)).get(),
      ),

    /** Forgets all that mail knows of a person who is erased (H2.2). Call it in that transaction, while their address is still kept. */
    forgetPerson(person: StaffId): void {
      db.delete(mailOptOut).where(eq(mailOptOut.staffId, person)).run();
      const address = addressOf(person);
      db.delete(outbox)
        .where(or(eq(outbox.staffId, person), address === null ? undefined : eq(outbox.address, address)))
        .run();
    },
  };
}
