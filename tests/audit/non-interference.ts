/** Checks G3: if a story is told twice and the answers change hands, only what is told about items may differ. */
import type { Told } from './one-world.ts';
import type { Reading } from './reader.ts';

/** @returns the places in which the two differ, each once */
export function differences(once: Told, again: Told): readonly string[] {
  const found = new Set<string>();
  if (once.readings.length !== again.readings.length) found.add('the number of replies');
  once.readings.forEach((reading, at) => {
    const other = again.readings[at];
    if (other !== undefined && visible(reading) !== visible(other)) found.add(`${reading.route} for ${reading.who}`);
  });
  once.heardByStudents.forEach((heard, at) => {
    if (heard !== again.heardByStudents[at])
      found.add(`what a student hears: ${heard} or ${again.heardByStudents[at]}`);
  });
  return [...found];
}

/** Everything in a reply that must not depend on answers. */
function visible({ who, path, route, reply }: Reading): string {
  const type = reply.headers['content-type'] ?? '';
  const frame = `${who} ${path} ${reply.status} ${type}`;
  if (type.includes('json'))
    return `${frame} ${JSON.stringify(JSON.parse(reply.body), (_, value: unknown) => withoutContents(value))}`;
  // Sentences about items depend on answers, but a table always has the same number of lines.
  if (RESULTS.test(route) || (OF_COURSE.test(route) && reply.body.includes('<h1>Results</h1>'))) return frame;
  if (type.includes('csv')) return `${frame} ${reply.body.split('\n').length}`;
  return `${frame} ${reply.body}`;
}

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
