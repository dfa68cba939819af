/** Tests the page after Send. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../../schema/contract/box-office.ts';
import { codeSchema } from '../../../schema/contract/ids.ts';
import { itemsOf, type Definition } from '../../../schema/contract/pulse.ts';
import { contextBreakdown } from '../../../schema/instrument/modules.ts';
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { ask } from '../../../schema/instrument/wording.ts';
import { BallotReader, receiptOf } from '../../../worker/box/ballot.ts';
import { fillIn } from '../../../worker/pages/page-template.ts';
import { byteLength, receiptLines } from '../../../worker/pages/receipt.tsx';
import { resultsTime, sentSlots, sentTemplates } from '../../../worker/pages/sent.tsx';
import { aDefinition, IN_ENGLISH, KEY, SCHEDULE, SCRIPT, withTicks } from './a-pulse.ts';

/** What the box reads from a form, and the Sent page that the server makes of it. */
function sentPage(
  definition: Definition,
  answers: Readonly<Record<string, string>>,
  { hasClosed = false, isBrief = false } = {},
) {
  const fields = Object.entries({ key: KEY, ...answers });
  const read = new BallotReader(definition).read(fields);
  if (!read.ok) throw new Error(read.error.why);
  const ballot = read.value;
  const { codes } = ballot;
  const { whole, brief } = sentTemplates({ language: IN_ENGLISH, definition, script: SCRIPT, told: null });
  const around = {
    around: byteLength(fillIn(whole, [])),
    lines: receiptLines(IN_ENGLISH, definition),
    time: resultsTime(IN_ENGLISH, definition, SCHEDULE),
  };
  const slots = sentSlots(around, { hasClosed, fields, receipt: receiptOf(itemsOf(definition), codes), isBrief });
  return { ballot, html: fillIn(isBrief ? brief : whole, slots) };
}

const takeBackFields = (html: string): Fields =>
  [...html.matchAll(/<input type="hidden" name="(\w+)" value="(\w+)"\/>/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);

const answer = fc.constantFrom('1', '2', '3', '4', '5', 'n', '');
const formOf = (questions: Definition['questions'], answersTo: (name: string) => fc.Arbitrary<string>) => {
  const names = questions.flatMap((q) =>
    q.kind === 'rating' ? [q.item.id] : [q.id, ...q.options.map(({ id }) => id)],
  );
  return fc.record(Object.fromEntries(names.map((name) => [name, answersTo(name)]))).map(withoutBlanks);
};
const withoutBlanks = (form: Record<string, string>) =>
  Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''));
const tickAnswers = (name: string) =>
  name === 'TS' ? fc.constantFrom('none', '') : name.startsWith('TS') ? fc.constantFrom('1', '') : answer;

const standard = questionsOf('standard');

describe('the Sent page', () => {
  test('has a length of whole KiB, the same for all answers to a pulse (E4.1)', () => {
    const definition = aDefinition({ questions: standard });
    const length = byteLength(sentPage(definition, {}).html);
    expect(length % 1024).toBe(0);
    fc.assert(
      fc.property(
        formOf(standard, () => answer),
        (form) => byteLength(sentPage(definition, form).html) === length,
      ),
    );
  });

  test('has one length for all answers to a pulse for our own script too (E4.1, R4.3a)', () => {
    const lengthOf = (form: Record<string, string>) => byteLength(sentPage(withCode, form, { isBrief: true }).html);
    const length = lengthOf({});
    fc.assert(
      fc.property(
        formOf(standard, () => answer),
        spelling,
        (form, code) => lengthOf({ ...form, code }) === length,
      ),
    );
  });

  test('for our own script it says the same in its main, with language, direction and title, and has nothing else (E4.1)', () => {
    for (const rehearsal of [false, true]) {
      const definition = aDefinition(rehearsal ? { rehearsal, code: codeSchema.parse('R7QF2M') } : {});
      const [whole, brief] = [false, true].map((isBrief) => sentPage(definition, { M1: '4' }, { isBrief }).html);
      const partsOf = (html = '') => ({
        html: /<html[^>]*>/.exec(html)?.[0],
        title: /<title>[^<]*<\/title>/.exec(html)?.[0],
        // The two are filled up to different lengths.
        main: /<main.*<\/main>/s.exec(html)?.[0].replace(/<!--\.*-->/, ''),
      });
      expect(partsOf(brief)).toEqual(partsOf(whole));
      expect(partsOf(brief).title).toBe(
        rehearsal ? '<title>Rehearsal: Sent. Thank you.</title>' : '<title>Sent. Thank you.</title>',
      );
      expect(brief).toMatch(/^<!doctype html><html[^>]*><title>[^<]*<\/title><main .*<\/main>$/s);
    }
  });

  test.each([
    ['ratings', standard],
    ['tick-lists', withTicks],
  ])('takes back exactly what was counted: %s (E4.9, R4.3)', (_, questions) => {
    const definition = aDefinition({ questions });
    fc.assert(
      fc.property(formOf(questions, tickAnswers), (form) => {
        const { html, ballot } = sentPage(definition, form);
        const again = new BallotReader(definition).read(takeBackFields(html));
        expect(again).toEqual({ ok: true, value: ballot });
      }),
    );
  });

  const spelling = fc.constantFrom('K7QF2M0123AB', 'k7qf-2m01-23ab', ' k7qf 2mol 23ab ', 'K7QF2M0I23AB-');
  const withCode = aDefinition({
    questions: standard,
    eligibility: 'codes',
    eligible: 40,
    breakdown: contextBreakdown(),
  });

  test('takes back the printed code and the group as they were counted, with the same length for all of them (R4.3, R5.2, R2.6)', () => {
    const group = fc.constantFrom(...contextBreakdown().categories, '');
    const length = byteLength(sentPage(withCode, {}).html);
    fc.assert(
      fc.property(
        formOf(standard, () => answer),
        spelling,
        group,
        (form, code, said) => {
          const { html, ballot } = sentPage(withCode, { ...form, code, ...(said !== '' && { CX0: said }) });
          const again = new BallotReader(withCode).read(takeBackFields(html));
          expect(again).toEqual({ ok: true, value: ballot });
          expect(byteLength(html)).toBe(length);
        },
      ),
    );
  });

  test('has the receipt in a closed details element, line by line (E4.7)', () => {
    const definition = aDefinition();
    const { html } = sentPage(definition, { M1: '4', B1: 'n' });
    expect(html).toContain('<details class="receipt"><summary>Receipt: what we recorded</summary>');
    // The words of the question stand beside its number.
    const [first] = definition.questions;
    const words = first && ask(first, IN_ENGLISH.wording);
    expect(words?.kind).toBe('rating');
    expect(html).toContain(`Question 1: +1 for “Often”<bdi>${words?.kind === 'rating' ? words.text : ''}<`);
    expect(html).toContain('Question 2: no answer recorded');
    expect(html).toContain('fingerprint');
  });

  test('says of a tick-list what was added to: a tick, or none (E4.7)', () => {
    const { html } = sentPage(aDefinition({ questions: withTicks }), { TS12: '1' });
    expect(html).toMatch(/Question 2: \+1 for “not ticked” on “[^”]+”/);
    expect(html).toMatch(/Question 2: \+1 for “ticked” on “[^”]+”/);
  });

  test('says when and where results appear: after the grace, in the zone of the course (E4.6, E4.7)', () => {
    const { html } = sentPage(aDefinition(), {});
    expect(html).toContain(
      'Results will appear after Friday 27 March at 12:02 GMT, or as soon as your teacher closes this pulse, if there are at least 7 responses.',
    );
    expect(sentPage(aDefinition(), {}, { hasClosed: true }).html).toContain(
      'Results will appear after Friday 27 March at 12:02 GMT, if there are at least 7 responses.',
    );
    expect(sentPage(aDefinition({ resultsForStudents: false }), {}).html).not.toContain('Results will appear');
  });

  test('names no number that belongs to one person, and keeps answers out of every address (E4.1, E4.7)', () => {
    const { html } = sentPage(aDefinition(), { M1: '4' });
    const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(
      addresses.filter(
        (address) =>
          !/^(data:.*|#support|tel:999|[/\w.-]+(\?l=[\w-]+(&amp;sent=1)?)?)$/.test(address) || address.includes(KEY),
      ),
    ).toEqual([]);
  });
});
