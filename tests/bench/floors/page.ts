/** The floor of P1 and of P4: the same questions, and what was answered, as pages written by hand, without styles and script. */
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { ask, type Wording } from '../../../schema/instrument/wording.ts';
import english from '../../../schema/instrument/words/en.json' with { type: 'json' };

const wording = english as Wording;

const questions = questionsOf('core').map((question) => ask(question, wording));

/** Says that it was sent, and what was counted (E4.1). It is as long for all answers, as it must be (privacy.md R4.3a). */
export function floorSent(answers: URLSearchParams): string {
  let missing = 0;
  const said = questions.map((asked) => {
    if (asked.kind !== 'rating') return '';
    const labels = [...asked.labels, wording.scales.preferNotToSay, NOTHING];
    const answer = answers.get(asked.id) ?? '';
    const label = answer === 'n' ? wording.scales.preferNotToSay : (asked.labels[Number(answer) - 1] ?? NOTHING);
    missing += Math.max(...labels.map((each) => each.length)) - label.length;
    return `<dt>${asked.text}</dt><dd>${label}</dd>`;
  });
  return `<h1>Sent. Thank you.</h1><dl>${said.join('')}</dl>${' '.repeat(missing)}`;
}

const NOTHING = '-';

export function floorPage(key: string): string {
  const fieldsets = questions.map((asked) => {
    const choices =
      asked.kind === 'rating'
        ? [...asked.labels.map((label, i) => [String(i + 1), label]), ['n', wording.scales.preferNotToSay]]
        : [];
    const text = asked.kind === 'rating' ? asked.text : '';
    return `<fieldset><legend>${text}</legend>${choices.map(([value, label]) => `<label><input type=radio name=${asked.id} value=${value}>${label}</label>`).join('')}</fieldset>`;
  });
  return `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width"><title>Pulse</title><h1>Pulse</h1><form method=post><input type=hidden name=key value=${key}>${fieldsets.join('')}<button>Send</button></form>`;
}
