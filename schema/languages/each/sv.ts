/** Swedish: everything that students and their class read in it. */
import wording from '../../instrument/words/sv.json' with { type: 'json' };
import hall from '../hall/sv.json' with { type: 'json' };
import { languageOf } from '../language.ts';
import results from '../results/sv.json' with { type: 'json' };
import words from '../words/sv.json' with { type: 'json' };

export const language = languageOf('sv', { words, results, hall, wording });
