/** English: everything that students and their class read in it, and the reference for the other languages. */
import wording from '../../instrument/words/en.json' with { type: 'json' };
import { hallWords as hall } from '../hall/en.ts';
import { languageOf } from '../language.ts';
import { resultWords as results } from '../results/en.ts';
import { en as words } from '../words/en.ts';

export const language = languageOf('en', { words, results, hall, wording }, { locale: 'en-GB' });
