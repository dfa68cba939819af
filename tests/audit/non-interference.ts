/** G3: a story told twice, with answers changed hands, differs in nothing but what items say. */
import type { Told } from './one-world.ts';
import type { Reading } from './reader.ts';

/** @returns where the two differ, each place once */
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

/** All that may not depend on answers. */
function visible({ who, path, route, reply }: Reading): string {
  const type = reply.headers['content-type'] ?? '';
  const frame = `${who} ${path} ${reply.status} ${type}`;
  if (type.includes('json'))
    return `${frame} ${JSON.stringify(JSON.parse(reply.body), (_, value: unknown) => withoutContents(value))}`;
  // Sentences about items are their contents; a table has as many lines, whatever they say.
  if (route.endsWith('/results')) return frame;
  if (type.includes('csv')) return `${frame} ${reply.body.split('\n').length}`;
  return `${frame} ${reply.body}`;
}

/** Of an item, how many answered it and whether that is told; not what they said. */
function withoutContents(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('form' in value)) return value;
  switch (value.form) {
    case 'A':
    case 'B':
    case 'C':
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
