/** Arabic: everything that students and their class read in it. */
import wording from '../../instrument/words/ar.json' with { type: 'json' };
import hall from '../hall/ar.json' with { type: 'json' };
import { languageOf } from '../language.ts';
import results from '../results/ar.json' with { type: 'json' };
import words from '../words/ar.json' with { type: 'json' };

// Arabic uses the digits 0 to 9, because codes, addresses and telephone numbers on the same page have them
// (docs/translations.md).
export const language = languageOf('ar', { words, results, hall, wording }, { dir: 'rtl', locale: 'ar-u-nu-latn' });
