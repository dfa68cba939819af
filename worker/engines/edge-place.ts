/**
 * Says in which jurisdiction the objects of a deployment lie: the directory and the box of each pulse (institution.md H6.7). The
 * first request decides it, for good. The same name in another jurisdiction is another object, so a directory that was looked for
 * in the wrong one would be a second, empty one.
 */
import type { BoxObject } from './edge-box.ts';
import { INSTITUTION, type EdgeBindings } from './edge-bindings.ts';
import type { DirectoryObject } from './edge-directory.ts';
import { JURISDICTIONS, type Jurisdiction, type Placed } from './jurisdiction.ts';

export interface Place {
  readonly placed: Placed;
  /** A sentence if the setting asks for another place than the one that was decided; it is not followed. */
  readonly refused: string | null;
  readonly boxes: DurableObjectNamespace<BoxObject>;
  /** Returns a new stub for each call: a stub belongs to one request. */
  readonly directory: () => DurableObjectStub<DirectoryObject>;
}

/**
 * Is thrown while nobody can say where the objects lie: nothing is decided and the setting cannot be read, or the object that
 * decides is not reached. Nobody's data must begin in a place that nobody chose.
 */
export class NoPlace extends Error {
  /** As `/readyz` names it. */
  readonly trouble: 'jurisdiction' | 'storage';

  constructor(trouble: NoPlace['trouble'], message: string) {
    super(message);
    this.trouble = trouble;
  }
}

type Wanted = Pick<EdgeBindings, 'BOXES' | 'DIRECTORIES' | 'JURISDICTION'>;

/**
 * Asks the object that decides. It is the directory's namesake without a jurisdiction, because every request can find that one,
 * whatever the setting says now; a key-value store would answer twenty first requests in twenty ways.
 * @throws NoPlace
 */
export async function placeOf(env: Wanted): Promise<Place> {
  const { JURISDICTION: setting = '' } = env;
  const wanted = parseJurisdiction(setting);
  const placed = await env.DIRECTORIES.getByName(INSTITUTION)
    .place(setting === '' ? 'anywhere' : wanted)
    .catch(() => {
      throw new NoPlace(
        'storage',
        'The object that knows where everything lies is not reached. The next request asks again.',
      );
    });
  if (placed === null)
    throw new NoPlace('jurisdiction', `${unreadable(setting)} Until then, this deployment does not start.`);
  // Without the setting nothing is asked for, so what was decided stands.
  const isRefused = setting !== '' && wanted !== placed;
  return {
    placed,
    refused: isRefused ? refusal(setting, wanted, placed) : null,
    boxes: within(env.BOXES, placed),
    directory: () => within(env.DIRECTORIES, placed).getByName(INSTITUTION),
  };
}

/** @returns null if no jurisdiction has this name */
const parseJurisdiction = (text: string): Jurisdiction | null => JURISDICTIONS.find((known) => known === text) ?? null;

function within<T extends Rpc.DurableObjectBranded | undefined>(
  namespace: DurableObjectNamespace<T>,
  placed: Placed,
): DurableObjectNamespace<T> {
  return placed === 'anywhere' ? namespace : namespace.jurisdiction(placed);
}

const unreadable = (setting: string): string =>
  `JURISDICTION must be ${JURISDICTIONS.slice(0, -1).join(', ')} or ${JURISDICTIONS.at(-1) ?? ''}, or not be set, not "${setting}".`;

const refusal = (setting: string, wanted: Jurisdiction | null, placed: Placed): string =>
  `${wanted === null ? unreadable(setting) : `JURISDICTION is "${setting}" now, and is not followed.`} ` +
  `This deployment began ${placed === 'anywhere' ? 'without one' : `with "${placed}"`}, and everything stays there. ` +
  'Set the variable back. To move, export an archive, deploy under another name, and restore it there.';
