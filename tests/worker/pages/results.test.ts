/** Measures the page of results at its largest (P1): fourteen questions, two of them tick-lists, and a long "You said, we did". */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { itemsOf } from '../../../schema/contract/pulse.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { questionsOfModule } from '../../../schema/instrument/modules.ts';
import { LANGUAGES } from '../../../schema/languages/registry.ts';
import { LONGEST_TOLD } from '../../../schema/loop/limits.ts';
import { Released } from '../../../worker/gate/released.ts';
import { renderResults } from '../../../worker/pages/results.tsx';
import { publishable, stratumOf } from '../gate/definitions.ts';
import { aDefinition } from './a-pulse.ts';

const KB = 1000;
const definition = aDefinition({ questions: [...questionsOf('standard'), ...questionsOfModule('small-acts')] });
const items = itemsOf(definition);

test('fourteen questions are asked', () => expect(definition.questions).toHaveLength(14));

/** Every question has its own counts, and so its own figure, table and sentence. */
const releasesOf = (respondents: number) => {
  const sheets = Array.from({ length: respondents }, (_, i) =>
    items.map(({ scale }, at) => 1 + ((i * (at + 3) + at) % (scale === 'binary' ? 2 : 5))),
  );
  return [Released.atClose(publishable(definition), [stratumOf(items, sheets)], 0).release];
};

const words = 'What one can ask in the exercise groups, and who answers there. '.repeat(4);
const said = (key: 'good' | 'hard' | 'act' | 'cannot' | 'why' | 'passedTo' | 'again') =>
  words.slice(0, LONGEST_TOLD[key]);
const told = {
  language: 'en',
  revision: 2,
  day: '2026-04-02',
  agreed: true,
  body: {
    good: said('good'),
    hard: said('hard'),
    promises: [
      { act: said('act'), day: '2026-04-10', owner: 'teacher' },
      { act: said('act').toUpperCase(), day: '2026-04-12', owner: 'programme' },
    ],
    cannot: said('cannot'),
    why: said('why'),
    passedTo: said('passedTo'),
    again: said('again'),
  },
} as const;

describe.each([
  ['exact counts', 41],
  ['ranges', 13],
])('with %s of fourteen questions', (_, respondents) => {
  test.each(LANGUAGES)('the page has at most 14 kB compressed, with its style, in $name (P1)', (language) => {
    const html = renderResults({ language: { ...language, framed: false }, definition, told }, releasesOf(respondents));
    expect(html).toContain('<section class="whole"');
    expect(gzipSync(html).length).toBeLessThanOrEqual(14 * KB);
  });
});
