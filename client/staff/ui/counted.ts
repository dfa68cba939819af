/** A text in the form that goes with its number: "1 slip", "40 slips". */
import { ENGLISH } from '../../../schema/languages/english.ts';
import type { Plural } from '../../../schema/languages/language.ts';
import { fill } from '../../../schema/results/words.ts';

const rules = new Intl.PluralRules(ENGLISH.locale);

export const counted = (forms: Plural, n: number): string => fill(forms[rules.select(n)] ?? forms.other, { n });
