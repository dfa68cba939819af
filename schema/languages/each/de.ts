/** German: everything that students and their class read in it. */
import wording from '../../instrument/words/de.json' with { type: 'json' };
import hall from '../hall/de.json' with { type: 'json' };
import { languageOf } from '../language.ts';
import results from '../results/de.json' with { type: 'json' };
import words from '../words/de.json' with { type: 'json' };

export const language = languageOf('de', { words, results, hall, wording });
