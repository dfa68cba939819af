/** Lists the staff for administrators, by name and page by page (E6.4, E10.1). */
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { staffIdSchema } from '../../../schema/contract/ids.ts';
import type { Role } from '../../../schema/contract/grants.ts';
import type { People, PeopleQuery } from '../../../schema/contract/team.ts';
import { course, grants, programme, staff } from '../../../schema/tables/directory/tables.ts';
import { isAmong } from '../record/database.ts';
import type { Foundation } from '../record/foundation.ts';
import { folded, type Named } from '../record/names.ts';
import { waysIn, type ComingIn } from './ways-in.ts';

const PEOPLE_PER_PAGE = 50;

interface Held {
  readonly role: Role;
  readonly scope: string;
}

const personSchema = z.object({ id: staffIdSchema, name: z.string() });

export function peopleIn({ db, host, rows }: Foundation) {
  /** Those whose names match, in an order that does not change between two pages. */
  const matching = (search: string): readonly z.infer<typeof personSchema>[] => {
    const present = db.select({ id: staff.id, name: staff.name }).from(staff).where(isNull(staff.formerNumber)).all();
    return rows
      .readAll('staff', personSchema, present)
      .filter(({ name }) => folded(name).includes(folded(search)))
      .toSorted((a, b) => compare(cursorOf(a), cursorOf(b)));
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
    people({ search, after }: PeopleQuery): People {
      const rest = matching(search).filter((person) => compare(cursorOf(person), after) > 0);
      const shown = rest.slice(0, PEOPLE_PER_PAGE);
      const last = shown.at(-1);
      const ids = shown.map(({ id }) => id);
      const held = db
        .select()
        .from(grants)
        .where(isAmong(grants.staffId, ids))
        .orderBy(grants.scope, grants.role)
        .all();
      const [ways, places, leads] = [waysIn(db, host), placesOf(held), leadsOf(held)];
      return {
        people: shown.map(({ id, name }) => {
          const own = held.filter(({ staffId }) => staffId === id);
          const isAlone = ({ role, scope }: Held): boolean => role === 'course-lead' && leads.get(scope) === 1;
          return {
            id,
            name,
            access: accessOf(ways, id),
            roles: own.map(({ role, scope }) => ({ role, of: scope === '' ? null : (places.get(scope) ?? scope) })),
            leadsAlone: own.filter(isAlone).map(({ scope }) => places.get(scope) ?? scope),
          };
        }),
        next: last !== undefined && rest.length > shown.length ? cursorOf(last) : null,
      };
    },
  };
}

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

/** Names first, and the id for people of the same name. */
const cursorOf = ({ id, name }: Named): string => `${folded(name)} ${id}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
