/** The floor of P1: the same questions as one page written by hand, without styles and script. */
import { questionsOf } from '../../../schema/instrument/forms.ts';
import { ask, type Wording } from '../../../schema/instrument/wording.ts';
import english from '../../../schema/instrument/words/en.json' with { type: 'json' };

const wording = english as Wording;

export function floorPage(key: string): string {
  const questions = questionsOf('core').map((question) => ask(question, wording));
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
