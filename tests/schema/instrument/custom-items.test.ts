/** Tests the rules for questions that a course writes itself. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkCustomItem,
  hasPhrases,
  pointsToConfirm,
  sameWords,
  unconfirmed,
  type CustomItemDraft,
} from '../../../schema/instrument/custom-items.ts';
import { customItemsFileSchema } from '../../../schema/instrument/shapes-guides.ts';
import { wordingSchema } from '../../../schema/instrument/shapes.ts';

const FOLDER = `${import.meta.dirname}/../../../schema/instrument`;
const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
const file = customItemsFileSchema.parse(read('custom-items.json'));
const itemsIn = (lang: string) => wordingSchema.parse(read(`words/${lang}.json`)).items;

const PEOPLE = ['Ann Müller', 'Grace O’Neill', '王芳'];
const aDraft = (draft: Partial<CustomItemDraft>): CustomItemDraft => ({
  text: 'Staff gave us time to think.',
  lang: 'en',
  doer: 'staff',
  confirmed: [],
  ...draft,
});
const broken = (
  draft: Partial<CustomItemDraft>,
  level: 'block' | 'warn',
  others: readonly string[] = [],
): readonly string[] =>
  checkCustomItem(aDraft(draft), { others, people: PEOPLE })
    .filter((finding) => finding.level === level)
    .map(({ rule }) => rule);

test('rules and phrases have the shape that the check expects, and every list of phrases belongs to a rule', () => {
  const ids = file.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [lang, { byRule }] of Object.entries(file.phrases))
    expect(
      Object.keys(byRule).filter((id) => !ids.includes(id)),
      lang,
    ).toEqual([]);
  const needLists = file.rules
    .filter(({ check }) => check.kind === 'phrases' || check.kind === 'names')
    .map(({ id }) => id);
  for (const [lang, { byRule }] of Object.entries(file.phrases))
    expect(
      needLists.filter((id) => !(id in byRule)),
      lang,
    ).toEqual([]);
});

describe('I6.2: questions that the form refuses', () => {
  test.each([
    // CR1 follows from I2.4: no question about the student's own effort.
    ['CR1', 'en', 'I try to speak in seminars.'],
    ['CR1', 'en', 'I made an effort to be on time.'],
    ['CR1', 'en', 'I’m good at asking questions.'],
    ['CR1', 'sv', 'I den här kursen försöker jag delta.'],
    ['CR1', 'de', 'In diesem Kurs habe ich mich bemüht.'],
    ['CR1', 'fr', 'J’essaie de participer au cours.'],
    ['CR1', 'es', 'Me esforcé en participar.'],
    ['CR1', 'zh-Hans', '在这门课上我努力参与讨论。'],
    // CR2 follows from I1.3: students do not have to fit in.
    ['CR2', 'en', 'I fit in here.'],
    ['CR2', 'fr', 'On m’a demandé de m’intégrer.'],
    ['CR2', 'de', 'Ich musste mich anpassen.'],
    // CR3: nobody was chosen who could change it.
    ['CR3', 'en', 'Staff gave us time to think.', { doer: null }],
    // CR5: more than 22 words, counted by a dictionary in languages that write no spaces.
    ['CR5', 'en', `${'one '.repeat(21)}more.`],
    [
      'CR5',
      'zh-Hans',
      '老师给了我们足够的时间思考问题也给了我们足够的时间准备报告并且耐心回答了大家提出的各种不同的问题。',
    ],
    // CR8: names of people.
    ['CR8', 'en', 'Dr Smith greeted us.'],
    ['CR8', 'en', 'Grace explained the tasks.'],
    ['CR8', 'en', 'Ms. Jones gave us time.'],
    ['CR8', 'de', 'Frau Schmidt hat uns begrüßt.'],
    ['CR8', 'de', 'Müller hat uns begrüßt.'],
    ['CR8', 'zh-Hans', '王芳 听取了我们的意见。'],
    ['CR8', 'es', 'La Sra. García nos escuchó.'],
    // CR9, CR10, CR24 and CR12: origin, faith, health and grades.
    ['CR9', 'en', 'Staff respected my religious beliefs.'],
    ['CR9', 'sv', 'Lärarna respekterade min religion.'],
    ['CR9', 'fr', 'L’équipe a parlé de l’origine des étudiants.'],
    ['CR9', 'zh-Hans', '老师尊重我的宗教信仰。'],
    ['CR10', 'en', 'Staff asked about my health.'],
    ['CR10', 'de', 'Die Lehrenden fragten nach meiner Gesundheit.'],
    ['CR10', 'es', 'El equipo docente preguntó por mi ansiedad.'],
    ['CR24', 'en', 'Staff were fair with grades.'],
    ['CR24', 'sv', 'Lärarna förklarade betygen.'],
    ['CR24', 'zh-Hans', '老师解释了成绩。'],
    ['CR12', 'en', 'Staff talked about my attendance.'],
    // CR21: two negatives, with a typographic or a straight apostrophe.
    ['CR21', 'en', 'Staff did not say that nobody had asked.'],
    ['CR21', 'en', 'Staff didn’t leave without saying why.'],
    ['CR21', 'sv', 'Ingen sade att det inte var bra.'],
    ['CR21', 'fr', 'Personne n’a jamais répondu sans attendre.'],
    // CR22: and/or, with any spaces.
    ['CR22', 'en', 'Staff greeted and/or thanked us.'],
    ['CR22', 'en', 'Staff greeted and / or thanked us.'],
    ['CR22', 'de', 'Die Lehrenden grüßten und/oder dankten uns.'],
    ['CR22', 'fr', 'L’équipe a salué et/ou remercié le groupe.'],
    ['CR22', 'es', 'El equipo saludó y/o dio las gracias.'],
    ['CR22', 'sv', 'Lärarna hälsade och/eller tackade.'],
    ['CR22', 'zh-Hans', '老师问候和/或感谢了我们。'],
    // CR11, CR13 and CR14.
    ['CR11', 'en', 'I am proud of this university.'],
    ['CR13', 'en', 'Staff gave excellent answers.'],
    ['CR13', 'en', 'Of course, staff listened.'],
    ['CR14', 'en', 'Did staff listen?'],
    ['CR14', 'ar', 'هل استمع إلينا أحد؟'],
  ] as readonly [rule: string, lang: string, text: string, draft?: Partial<CustomItemDraft>][])(
    'rule %s in %s refuses: %s',
    (rule, lang, text, draft = {}) => {
      expect(broken({ text, lang, ...draft }, 'block')).toContain(rule);
    },
  );

  test.each([
    ['en', 'Staff gave us time to think.'],
    ['en', `${'one '.repeat(20)}end.`],
    ['en', 'The start of course work was explained to us.'],
    ['en', 'The teacher was not in a hurry.'],
    ['sv', 'Lärarna hälsade på oss.'],
    ['de', 'Die Lehrenden haben uns Zeit zum Nachdenken gegeben.'],
    // "ne … pas" is one negation, not two.
    ['fr', 'L’équipe ne nous a pas interrompus.'],
    ['es', 'El equipo docente nos dio tiempo para pensar.'],
    ['zh-Hans', '老师给了我们思考的时间。'],
    ['cy', 'Rhoddodd y staff amser i ni feddwl.'],
    ['ar', 'أعطانا أعضاء هيئة التدريس وقتًا للتفكير.'],
  ])('in %s, this is not refused: %s', (lang, text) => {
    expect(broken({ text, lang }, 'block')).toEqual([]);
  });

  // The bank itself contains a long translation and "without fear … not understand". A teacher's question must be
  // simpler.
  const OWN_WAY: Readonly<Record<string, readonly string[]>> = { T2: ['CR21'] };
  test.each(Object.keys(file.phrases))('the lists of %s refuse no question of the bank itself', (lang) => {
    const refused = Object.entries(itemsIn(lang))
      .filter(([id]) => !/^(OP|CX)/.test(id))
      .flatMap(([id, text]) =>
        broken({ text, lang }, 'block')
          .filter((rule) => rule !== 'CR5' && OWN_WAY[id]?.includes(rule) !== true)
          .map((rule) => `${id} ${rule}: ${text}`),
      );
    expect(refused).toEqual([]);
  });
});

describe('duplicates', () => {
  test.each([
    ['the same', 'Staff listened to me.', true],
    ['other case, no full stop, two spaces', 'staff  Listened to me', true],
    ['another word', 'Staff listened to us.', false],
  ])('%s', (_how, other, isDuplicate) => {
    expect(broken({ text: 'Staff listened to me.' }, 'block', [other]).includes('CR23')).toBe(isDuplicate);
  });

  test('case, spaces and punctuation never make a different sentence (I2.17)', () => {
    const sign = fc.constantFrom(' ', '  ', '. ', ', ', ' – ', '! ');
    const word = fc.constantFrom('Staff', 'gave', 'Ärlig', 'tid', '老师', 'وقتًا', '3');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, sign, sign), { minLength: 1 }), (parts) => {
        const one = parts.map(([text, a]) => text + a).join('');
        const other = parts.map(([text, , b]) => text.toUpperCase() + b).join('');
        expect(sameWords(one, other)).toBe(true);
      }),
    );
  });
});

describe('I6.3: questions that the form warns about', () => {
  test.each([
    ['CR7', 'en', 'Staff always greeted us.'],
    ['CR6', 'en', 'Staff never interrupted us.'],
    ['CR7', 'de', 'Die Lehrenden haben uns immer begrüßt.'],
    ['CR6', 'fr', 'L’équipe n’a jamais interrompu.'],
    ['CR7', 'zh-Hans', '老师总是问候我们。'],
    ['CR4', 'en', 'Staff greeted and thanked us.'],
    ['CR4', 'sv', 'Lärarna hälsade och tackade.'],
    ['CR15', 'en', 'Staff listened on Monday.'],
    ['CR15', 'en', 'Staff listened on 12/10.'],
    ['CR25', 'en', 'Staff gave us time to think.'],
  ])('rule %s in %s warns about: %s', (rule, lang, text) => {
    expect(broken({ text, lang }, 'warn')).toContain(rule);
    expect(broken({ text, lang }, 'block')).toEqual([]);
  });
});

describe('what the author of a question confirms', () => {
  test('R2.4b: the author always confirms that the question follows from no other, that somebody has read it, and that one could act on it', () => {
    expect(pointsToConfirm('en').map(({ rule }) => rule)).toEqual(['CR17', 'CR19', 'CR20']);
  });

  test('I6.2: in a language without phrase lists, the author confirms each rule that would need one', () => {
    expect(hasPhrases('cy')).toBe(false);
    const points = pointsToConfirm('cy').map(({ rule }) => rule);
    for (const rule of ['CR1', 'CR8', 'CR9', 'CR10', 'CR21', 'CR22', 'CR24', 'CR19']) expect(points).toContain(rule);
  });

  test('the author has to confirm every point', () => {
    expect(unconfirmed(aDraft({ confirmed: ['CR17', 'CR20'] })).map(({ rule }) => rule)).toEqual(['CR19']);
    expect(unconfirmed(aDraft({ confirmed: ['CR17', 'CR19', 'CR20'] }))).toEqual([]);
  });
});

test('every refusal says what to do', () => {
  for (const { message } of file.rules) expect(message).toMatch(/^[A-Z].{15,}\.$/);
});
