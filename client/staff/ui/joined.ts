/** Puts names, lists and sentences together as the language of the page does (E3.9a). Pure. */
import { fill } from '../../../schema/languages/fill.ts';
import { joinWords as words } from './words.ts';

/** @returns "Ada, Grace" */
export const listed = (things: readonly string[]): string => things.join(words.between);

/** Lists things that may hold a comma, such as sources. */
export const listedApart = (things: readonly string[]): string => things.join(words.apart);

/** @returns "“Botany”", in the quotation marks of the language */
export const quoted = (name: string): string => fill(words.quoted, { name });

/** @returns "Remove: Ada" */
export const named = (name: string, value: string): string => `${name}${words.colon}${value}`;

/** @returns a phrase that has no full stop, as a sentence */
export const asSentence = (phrase: string): string => `${phrase}${words.stop}`;
