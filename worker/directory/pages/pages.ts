/**
 * The room of pages checks who asks and whether they may, by the line of the route table, and reads what a page of staff
 * shows, in one transaction. So a page is one call, and nothing is read by a right that has ended meanwhile (P17,
 * docs/decisions/0111).
 */
import type { Me } from '../../../schema/contract/account.ts';
import { api, type Route, type RouteName } from '../../../schema/contract/api.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Foundation } from '../record/foundation.ts';
import { guardIn, type Found, type Parameters, type Unallowed } from './guard.ts';
import { readingsIn, type ReadingName, type ReadingRooms, type Readings } from './readings.ts';
import { whoAsksIn, type Asker, type Unknown } from './who-asks.ts';

export type { Asker, Unknown } from './who-asks.ts';
export type { FoundBySubject, Parameters, Unallowed } from './guard.ts';
export type { ReadingName } from './readings.ts';

/** What a reading gives to the handler of its route. */
export type Reading<N extends ReadingName> = ReturnType<Readings[N]>;

export interface Admitted {
  readonly me: Me;
  readonly found: Found;
}

type Refused = Unknown | Unallowed;

export type Pages = ReturnType<typeof pagesIn>;

export function pagesIn({ db }: Pick<Foundation, 'db'>, rooms: ReadingRooms) {
  const whoAsks = whoAsksIn(rooms);
  const guard = guardIn(rooms);
  const readings: Partial<Record<RouteName, (asked: never) => unknown>> = readingsIn(rooms);

  const admit = (name: RouteName, asker: Asker, parameters: Parameters): Result<Admitted, Refused> => {
    const { needs, of, method, onlyAsks, forTokens }: Route = api[name];
    // These two are no people, and their routes ask for nobody.
    if (needs === 'anyone' || needs === 'operator') return fail({ kind: 'forbidden' });
    const me = whoAsks(asker, method === 'POST' && onlyAsks !== true, forTokens);
    if (!me.ok) return me;
    const found = guard(me.value, needs, of, parameters);
    return found.ok ? ok({ me: me.value, found: found.value }) : found;
  };

  return {
    /** Says who asks and what their request is about, if they may do this with it. */
    admit,

    /** Does the same for a page, and reads what it shows in the same transaction; a route that shows nothing has nothing to read. */
    read(
      name: RouteName,
      asker: Asker,
      parameters: Parameters,
      query: unknown,
    ): Result<Admitted & { readonly read: unknown }, Refused> {
      return db.transaction((): Result<Admitted & { readonly read: unknown }, Refused> => {
        const admitted = admit(name, asker, parameters);
        if (!admitted.ok) return admitted;
        const { me, found } = admitted.value;
        const session = asker.by === 'session' ? asker.hash : '';
        // What a reading takes and gives follows from its name, which the compiler cannot follow here.
        return ok({ me, found, read: readings[name]?.({ me, session, query, ...found } as never) });
      });
    },
  };
}
