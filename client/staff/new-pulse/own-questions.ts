/**
 * Holds the course's own questions on the page "New pulse": up to three places in the form, and what the rules say
 * about each. Pure.
 */
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

/** A pulse may have this many (I6.1). */
export const PLACES = ['1', '2', '3'] as const;
export type Place = (typeof PLACES)[number];
const PARTS = ['Text', 'Doer', 'Lang', 'Points'] as const;
type Part = (typeof PARTS)[number];
export type OwnField = `own${Place}${Part}`;

/** `own` says how many places are filled in. `Points` holds ids with spaces between them. */
export type OwnValues = Readonly<Record<'own' | OwnField, string>>;

export const fieldOf = (place: Place, part: Part): OwnField => `own${place}${part}`;
export const OWN_FIELDS: readonly OwnField[] = PLACES.flatMap((place) => PARTS.map((part) => fieldOf(place, part)));

export function noOwnQuestions(lang: Tag): OwnValues {
  const empty = Object.fromEntries(OWN_FIELDS.map((field) => [field, field.endsWith('Lang') ? lang : '']));
  return { own: '0', ...empty } as OwnValues;
}

/** Only these places are in use, in the order of the form. */
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

/** @returns what changes when a question is taken out: the questions after it move up, and none loses its text */
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

/** Ticks or unticks a point that only the author can judge. */
export function toggledPoint(values: OwnValues, place: Place, rule: string): string {
  const { confirmed } = draftAt(values, place);
  return (confirmed.includes(rule) ? confirmed.filter((id) => id !== rule) : [...confirmed, rule]).join(' ');
}

/** @returns what the rules say while somebody types; an empty text is not wrong yet */
export function findingsAt(values: OwnValues, place: Place, { others, people }: Among): readonly Finding[] {
  const draft = draftAt(values, place);
  if (draft.text === '') return [];
  const before = placesOf(values)
    .filter((other) => other < place)
    .map((other) => draftAt(values, other).text);
  return checkCustomItem(draft, { others: [...others, ...before], people });
}

/** Each part of a question that may have to change has a field in the form. */
const FORM_PARTS: Readonly<Record<CustomPart, Part>> = { text: 'Text', doer: 'Doer', confirmed: 'Points' };

/**
 * @returns what stops these questions, at the field that has to change; a missing text is a fault of the plan and not
 * reported here
 */
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

/** This one warning applies to every sentence of a language. */
const LANGUAGE_RULE = 'CR25';

/** True if the sentence itself has to change. The doer and the language have fields of their own. */
export const isOfSentence = ({ rule }: Finding): boolean => partOf(rule) === 'text' && rule !== LANGUAGE_RULE;
export const isOfLanguage = ({ rule }: Finding): boolean => rule === LANGUAGE_RULE;

export const ownQuestions = (values: OwnValues): NewCustomItem[] =>
  placesOf(values).map((place) => ({ ...draftAt(values, place), confirmed: [...draftAt(values, place).confirmed] }));

/** @returns the field that a refusal of the server is about: `custom.1` is the second question */
export function ownFieldOf(name: string): OwnField | 'own' | null {
  if (name === 'custom') return 'own';
  const place = PLACES[Number(/^custom\.(\d)/.exec(name)?.[1] ?? Number.NaN)];
  return place === undefined ? null : fieldOf(place, 'Text');
}
