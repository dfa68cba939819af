/** Tests when a class is shown results as slides. */
import { expect, test } from 'vitest';
import { mayShow } from '../../../../client/staff/results/may-show.ts';

const [shared, kept] = [{ resultsForStudents: true }, { resultsForStudents: false }];
const [published, tooFew] = [{ kind: 'published' }, { kind: 'too-few' }] as const;

test.each([
  ['results that were promised to staff alone', kept, published, true, 'kept'],
  ['the same, before anybody has read them', kept, published, false, 'kept'],
  ['a pulse that still runs', shared, null, true, 'none'],
  ['too few answers', shared, tooFew, true, 'none'],
  ['results that were not read in this browser', shared, published, false, 'unread'],
  ['results that were read', shared, published, true, 'slides'],
] as const)('E9.7: %s', (_, definition, result, isRead, showing) => {
  expect(mayShow(definition, result, isRead)).toBe(showing);
});
