/** Checks G3: if a story is told twice and the answers change hands, only what is told about items may differ. */
import type { Told } from './one-world.ts';
import type { Reading } from './reader.ts';
import type { Truth } from './truth.ts';

/** @returns the places in which the two differ, each once */
export function differences(once: Told, again: Told): readonly string[] {
  const found = new Set<string>();
  if (once.readings.length !== again.readings.length) found.add('the number of replies');
  const [before, after] = [once.truth, again.truth].map(withoutKeys) as [Blanked, Blanked];
  once.readings.forEach((reading, at) => {
    const other = again.readings[at];
    if (other !== undefined && before(visible(reading)) !== after(visible(other)))
      found.add(`${reading.route} for ${reading.who}`);
  });
  once.heardByStudents.forEach((heard, at) => {
    if (heard !== again.heardByStudents[at])
      found.add(`what a student hears: ${heard} or ${again.heardByStudents[at]}`);
  });
  return [...found];
}

type Blanked = (text: string) => string;

/**
 * Takes out how the keys of rosters are written. Chance draws them anew in each telling, and before anybody answers. The
 * links in QR codes contain them.
 */
function withoutKeys({ pulses }: Truth): Blanked {
  const keys = [...pulses.values()].flatMap(({ key }) => (key === undefined ? [] : [key]));
  if (keys.length === 0) return (text) => text;
  const written = keys.flatMap(({ fragment, words }) => [fragment, words]);
  return (text) =>
    written.reduce((left, part) => left.replaceAll(part, 'KEY'), text).replaceAll(/(<path[^>]*? d=")[^"]*/g, '$1');
}

/** Everything in a reply that must not depend on answers. */
function visible({ who, path, route, reply }: Reading): string {
  const type = reply.headers['content-type'] ?? '';
  const frame = `${who} ${path} ${reply.status} ${type}`;
  // Our keys are drawn by chance too.
  if (OF_KEYS.test(route)) return frame;
  if (type.includes('json'))
    return `${frame} ${JSON.stringify(JSON.parse(reply.body), (_, value: unknown) => withoutContents(value))}`;
  // Sentences about items depend on answers, but a table always has the same number of lines.
  if (RESULTS.test(route) || (OF_COURSE.test(route) && reply.body.includes('<h1>Results</h1>'))) return frame;
  if (type.includes('csv')) return `${frame} ${reply.body.split('\n').length}`;
  return `${frame} ${reply.body}`;
}

const OF_KEYS = /^(?:\/lti\/jwks\/|\/s\/:code\/key)/i;

/** The page of results, in every spelling of its address. */
const RESULTS = /\/results(?:\/|\/:end\{.*)?$/i;

/** The link of a course, which shows the results of its last pulse (lms.md L2.6). */
const OF_COURSE = /^\/c\/:key/i;

/** Keeps how many people answered an item and whether it is published, and drops what they said. */
function withoutContents(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  // What staff may say to students follows from what is told about items (E8.3).
  if ('sentences' in value) return { ...value, sentences: [] };
  // A small trend says of each construct what follows from what is told about its items, if all of them were told (I3.3).
  if ('mattering' in value && 'code' in value)
    return Object.fromEntries(Object.entries(value).map(([key, told]) => [key, Array.isArray(told) ? 'told' : told]));
  if (!('form' in value)) return value;
  switch (value.form) {
    case 'A':
    case 'B':
    case 'C':
    case 'M':
    case 'S':
    case 'exact':
    case 'ranges': {
      const { n, courses } = value as { readonly n?: number; readonly courses?: number };
      return { form: 'told', n, courses };
    }
    case 'H':
      return { form: 'H' };
    default:
      return value;
  }
}
