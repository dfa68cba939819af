/** Checks G4: what was published once is returned in the same bytes for ever. */
import type { Reading } from './reader.ts';

/** Routes that tell about one pulse alone. Nothing in their replies may change once the pulse is closed. */
const OF_ONE_PULSE = [
  '/api/pulses/:code/results',
  '/api/pulses/:code/results.csv',
  '/s/:code/results',
  '/S/:code/results',
];

export class Frozen {
  readonly #bodies = new Map<string, string>();
  readonly #releases = new Map<string, readonly string[]>();

  /** @returns a description of what changed although it must not */
  check({ route, path, who, pulse, reply }: Reading): string | undefined {
    if (pulse === undefined || !OF_ONE_PULSE.includes(route)) return undefined;
    return (
      this.#waves(path, reply.body) ??
      (pulse.closed ? this.#closed(`${who} ${path}`, `${reply.status} ${withoutTold(reply.body)}`, route) : undefined)
    );
  }

  #closed(key: string, told: string, route: string): string | undefined {
    const before = this.#bodies.get(key);
    this.#bodies.set(key, told);
    return before === undefined || before === told ? undefined : `${route} of a closed pulse changed between two reads`;
  }

  /** Checks that releases are only ever appended. */
  #waves(path: string, body: string): string | undefined {
    const releases = releasesIn(body);
    if (releases === undefined) return undefined;
    const before = this.#releases.get(path) ?? [];
    this.#releases.set(path, releases);
    return before.every((release, seq) => releases[seq] === release)
      ? undefined
      : 'a release changed after it was published';
  }
}

/** Removes what staff told students. That text comes later and may be corrected (E8.3). */
const withoutTold = (body: string): string => body.replace(/<section class="told">.*?<\/section>/s, '');

function releasesIn(body: string): readonly string[] | undefined {
  if (!body.startsWith('{')) return undefined;
  const { releases } = JSON.parse(body) as { releases?: unknown[] };
  return releases?.map((release) => JSON.stringify(release));
}
