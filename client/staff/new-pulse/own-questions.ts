/** The course's own questions on the page "New pulse": up to three places in the form, and what the rules say of each. Pure. */
import type { NewCustomItem } from '../../../schema/contract/pulse-plan.ts';
import {
  checkCustomItems,
  partOf,
  type CustomPart,
  type CustomSetting,
} from '../../../schema/instrument/check-custom-items.ts';
import {
  checkCustomItem,
  DOERS,
  type Among,
  type CustomItemDraft,
  type Finding,
} from '../../../schema/instrument/custom-items.ts';
import { TAGS, type Tag } from '../../../schema/languages/tags.ts';

/** As many as a pulse may have (I6.1). */
export const PLACES = ['1', '2', '3'] as const;
export type Place = (typeof PLACES)[number];
const PARTS = ['Text', 'Doer', 'Lang', 'Points'] as const;
type Part = (typeof PARTS)[number];
export type OwnField = `own${Place}${Part}`;

/** `own` says how many places are filled in; `Points` are ids with spaces between. */
export type OwnValues = Readonly<Record<'own' | OwnField, string>>;

export const fieldOf = (place: Place, part: Part): OwnField => `own${place}${part}`;
export const OWN_FIELDS: readonly OwnField[] = PLACES.flatMap((place) => PARTS.map((part) => fieldOf(place, part)));

export function noOwnQuestions(lang: Tag): OwnValues {
  const empty = Object.fromEntries(OWN_FIELDS.map((field) => [field, field.endsWith('Lang') ? lang : '']));
  return { own: '0', ...empty } as OwnValues;
}

/** Places in use, in form order. */
export const placesOf = ({ own }: Pick<OwnValues, 'own'>): readonly Place[] => PLACES.slice(0, Number(own));

export function draftAt(values: OwnValues, place: Place): CustomItemDraft & { readonly lang: Tag } {
  const value = (part: Part): string => values[fieldOf(place, part)];
  return {
    text: value('Text').trim(),
    doer: DOERS.find((doer) => doer === value('Doer')) ?? null,
    lang: TAGS.find((tag) => tag === value('Lang')) ?? 'en',
    confirmed: value('Points')
      .split(' ')
      .filter((id) => id !== ''),
  };
}

/** @returns what changes when a question is taken out: those after it move up, and none loses its text */
export function without(values: OwnValues, gone: Place): Partial<OwnValues> {
  const from = PLACES.indexOf(gone);
  const lang = values[fieldOf(gone, 'Lang')];
  const moved = PLACES.slice(from).flatMap((place, i) => {
    const next = PLACES[from + i + 1];
    return PARTS.map(
      (part) =>
        [
          fieldOf(place, part),
          next === undefined ? (part === 'Lang' ? lang : '') : values[fieldOf(next, part)],
        ] as const,
    );
  });
  return { own: String(placesOf(values).length - 1), ...Object.fromEntries(moved) };
}

/** Ticks a point that only the author can judge, or unticks it. */
export function toggledPoint(values: OwnValues, place: Place, rule: string): string {
  const { confirmed } = draftAt(values, place);
  return (confirmed.includes(rule) ? confirmed.filter((id) => id !== rule) : [...confirmed, rule]).join(' ');
}

/** What the rules say while somebody types; an empty text is not yet wrong. */
export function findingsAt(values: OwnValues, place: Place, { others, people }: Among): readonly Finding[] {
  const draft = draftAt(values, place);
  if (draft.text === '') return [];
  const before = placesOf(values)
    .filter((other) => other < place)
    .map((other) => draftAt(values, other).text);
  return checkCustomItem(draft, { others: [...others, ...before], people });
}

/** The field of the form for each part of a question that may have to change. */
const FORM_PARTS: Readonly<Record<CustomPart, Part>> = { text: 'Text', doer: 'Doer', confirmed: 'Points' };

/** What stands in the way of asking them, at the field that has to change. A text that is missing is the plan's fault. */
export function ownErrors(
  values: OwnValues,
  setting: CustomSetting,
  says: { readonly confirm: string },
): Partial<Record<OwnField, string>> {
  const errors: Partial<Record<OwnField, string>> = {};
  for (const { at, part, message } of checkCustomItems(ownQuestions(values), setting)) {
    const place = PLACES[at];
    if (place !== undefined) errors[fieldOf(place, FORM_PARTS[part])] ??= part === 'confirmed' ? says.confirm : message;
  }
  return errors;
}

/** The one warning that holds for every sentence of a language. */
const LANGUAGE_RULE = 'CR25';

/** What is to be mended in the sentence itself; the doer and the language have fields of their own. */
export const isOfSentence = ({ rule }: Finding): boolean => partOf(rule) === 'text' && rule !== LANGUAGE_RULE;
export const isOfLanguage = ({ rule }: Finding): boolean => rule === LANGUAGE_RULE;

export const ownQuestions = (values: OwnValues): NewCustomItem[] =>
  placesOf(values).map((place) => ({ ...draftAt(values, place), confirmed: [...draftAt(values, place).confirmed] }));

/** The field that a refusal of the server is about: `custom.1` is the second question. */
export function ownFieldOf(name: string): OwnField | 'own' | null {
  if (name === 'custom') return 'own';
  const place = PLACES[Number(/^custom\.(\d)/.exec(name)?.[1] ?? Number.NaN)];
  return place === undefined ? null : fieldOf(place, 'Text');
}
