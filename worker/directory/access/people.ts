/** Lists the staff for administrators: found by name, address and role, and page by page, all in the database (H2.1). */
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import type { Role } from '../../../schema/contract/grants.ts';
import { staffIdSchema } from '../../../schema/contract/ids.ts';
import { daySchema } from '../../../schema/contract/instant.ts';
import type { People, PeopleQuery } from '../../../schema/contract/team.ts';
import { course, grants, programme, staff } from '../../../schema/tables/directory/tables.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { folded } from '../record/names.ts';
import { waysIn, type ComingIn } from './ways-in.ts';

const PEOPLE_PER_PAGE = 50;
/** An id ends each cursor, after the folded name and a space. */
const ID_LENGTH = 32;

interface Held {
  readonly role: Role;
  readonly scope: string;
}

const personSchema = z.object({
  id: staffIdSchema,
  name: z.string(),
  folded: z.string(),
  address: z.string().nullable(),
  usedDay: z.nullable(daySchema),
});

export function peopleIn({ db, host, rows }: Foundation) {
  /** One more than a page, so that we see whether there are others. The order does not change between two pages. */
  const found = ({ search, role, after }: PeopleQuery) => {
    const asked = and(
      isNull(staff.formerNumber),
      search === '' ? undefined : isFoundBy(search),
      role === '' ? undefined : holds(role),
      after === '' ? undefined : comesAfter(after),
    );
    const { id, name, address, usedDay } = staff;
    return db
      .select({ id, name, folded: staff.folded, address, usedDay })
      .from(staff)
      .where(asked)
      .orderBy(staff.folded, staff.id)
      .limit(PEOPLE_PER_PAGE + 1)
      .all();
  };

  const placesOf = (held: readonly Held[]): ReadonlyMap<string, string> => {
    const scopes = held.map(({ scope }) => scope);
    const named = [course, programme].flatMap((place) =>
      db.select({ id: place.id, name: place.name }).from(place).where(isAmong(place.id, scopes)).all(),
    );
    return new Map(named.map(({ id, name }) => [id, name]));
  };

  /** How many people lead each of these courses. */
  const leadsOf = (held: readonly Held[]): ReadonlyMap<string, number> => {
    const scopes = held.filter(({ role }) => role === 'course-lead').map(({ scope }) => scope);
    const leads = db
      .select({ scope: grants.scope })
      .from(grants)
      .where(and(eq(grants.role, 'course-lead'), isAmong(grants.scope, scopes)))
      .all();
    return new Map([...Map.groupBy(leads, ({ scope }) => scope)].map(([scope, all]) => [scope, all.length]));
  };

  return {
    /** Everyone on the staff, without those who were removed. */
    people(query: PeopleQuery): People {
      const raw = found(query);
      const shown = rows.readAll('staff', personSchema, raw.slice(0, PEOPLE_PER_PAGE));
      const last = raw[PEOPLE_PER_PAGE - 1];
      const ids = shown.map(({ id }) => id);
      const held = db
        .select()
        .from(grants)
        .where(isAmong(grants.staffId, ids))
        .orderBy(grants.scope, grants.role)
        .all();
      const heldBy = Map.groupBy(held, ({ staffId }) => staffId);
      const [ways, places, leads] = [waysIn(db, host, ids), placesOf(held), leadsOf(held)];
      return {
        people: shown.map(({ id, name, address, usedDay }) => {
          const own = heldBy.get(id) ?? [];
          const isAlone = ({ role, scope }: Held): boolean => role === 'course-lead' && leads.get(scope) === 1;
          return {
            id,
            name,
            address,
            usedDay,
            access: accessOf(ways, id),
            roles: own.map(({ role, scope }) => ({ role, of: scope === '' ? null : (places.get(scope) ?? scope) })),
            leadsAlone: own.filter(isAlone).map(({ scope }) => places.get(scope) ?? scope),
          };
        }),
        next: last !== undefined && raw.length > PEOPLE_PER_PAGE ? `${last.folded} ${last.id}` : null,
      };
    },
  };
}

/** "asa" finds "Åsa", and a part of an address finds its owner. */
const isFoundBy = (search: string): SQL =>
  sql`(instr(${staff.folded}, ${folded(search)}) > 0 OR instr(${staff.address}, ${search.toLowerCase()}) > 0)`;

const holds = (role: Role): SQL =>
  sql`EXISTS (SELECT 1 FROM ${grants} WHERE ${grants.staffId} = ${staff.id} AND ${grants.role} = ${role})`;

const comesAfter = (cursor: string): SQL =>
  sql`(${staff.folded}, ${staff.id}) > (${cursor.slice(0, -ID_LENGTH - 1)}, ${cursor.slice(-ID_LENGTH)})`;

function accessOf(
  { sessions, passkeys, addresses, identities, links }: ComingIn,
  id: string,
): People['people'][number]['access'] {
  if (sessions.has(id)) return 'signed-in';
  if (identities.has(id)) return 'provider';
  if (passkeys.has(id)) return 'passkey';
  if (addresses.has(id)) return 'mail';
  return links.has(id) ? 'link' : 'out';
}
