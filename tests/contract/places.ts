/**
 * Stands in for the jurisdictions of Cloudflare, which workerd does not have (institution.md H6.7): the directory of each has a
 * name of its own, as there it would be another object. A box keeps its name, because that is its code; it is noted where it was
 * asked for.
 */
import type { EdgeBindings } from '../../worker/engines/edge-bindings.ts';

/** Codes of boxes with the jurisdiction in which they were asked for, such as `eu/K7QF2M`. */
export const boxesAsked = new Set<string>();

export const nameIn = (jurisdiction: string, name: string): string => `${jurisdiction}/${name}`;

export const withPlaces = (env: EdgeBindings): EdgeBindings => ({
  ...env,
  ASSETS: env.ASSETS,
  BOXES: placed(env.BOXES, (name, jurisdiction) => {
    boxesAsked.add(nameIn(jurisdiction, name));
    return name;
  }),
  DIRECTORIES: placed(env.DIRECTORIES, (name, jurisdiction) => nameIn(jurisdiction, name)),
});

function placed<T extends Rpc.DurableObjectBranded | undefined>(
  namespace: DurableObjectNamespace<T>,
  naming: (name: string, jurisdiction: string) => string,
): DurableObjectNamespace<T> {
  const stand = {
    getByName: (name: string) => namespace.getByName(name),
    jurisdiction: (jurisdiction: string) => ({
      getByName: (name: string) => namespace.getByName(naming(name, jurisdiction)),
    }),
  };
  return stand as unknown as DurableObjectNamespace<T>;
}
