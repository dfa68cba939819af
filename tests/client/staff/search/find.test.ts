/** Tests what the search finds, and in which order. */
import { expect, test } from 'vitest';
import { find, MOST_OF_A_GROUP, type Entry } from '../../../../client/staff/search/find.ts';

const entry = (group: Entry['group'], title: string, text = ''): Entry => ({ group, title, text, href: `/${title}` });

const ENTRIES: readonly Entry[] = [
  entry('pages', 'Your courses'),
  entry('acts', 'Learn the names of all students', 'Use name plates.'),
  entry('acts', 'Open with the subject', 'Name what made you curious about it.'),
  entry('courses', 'Émile Zola et son temps', 'K7QF2M'),
  entry('courses', 'Statistics 1'),
  entry('guides', 'Talking with students about the results', 'Thank, one strength.'),
];

test.each([
  ['nothing', '', []],
  ['spaces', '   ', []],
  ['a word that nothing holds', 'zebra', []],
  ['the beginning of a name', 'stat', ['Statistics 1']],
  ['a name without its accents', 'emile', ['Émile Zola et son temps']],
  ['the code of a pulse, in small letters', 'k7qf2m', ['Émile Zola et son temps']],
  // A word that begins in a title counts more than one in a text.
  ['a word of a title and of a text', 'name', ['Learn the names of all students', 'Open with the subject']],
  ['two words that stand apart', 'results talking', ['Talking with students about the results']],
  ['marks and more spaces', ' “results”,  talking ', ['Talking with students about the results']],
  ['two words of which one is nowhere', 'results zebra', []],
  [
    'a word in several groups, which keep their order',
    'students',
    ['Learn the names of all students', 'Talking with students about the results'],
  ],
])('finds what fits %s', (_, typed, titles) => {
  expect(find(ENTRIES, typed).flatMap(([, found]) => found.map(({ title }) => title))).toEqual(titles);
});

test('a group is named once, and shows no more than six', () => {
  const many = Array.from({ length: 9 }, (_, i) => entry('courses', `Course ${i}`));
  const found = find([...many, ...ENTRIES], 'course');
  expect(found.map(([group, list]) => [group, list.length])).toEqual([
    ['courses', MOST_OF_A_GROUP],
    ['pages', 1],
  ]);
});
