/** French: everything that students and their class read in it. */
import wording from '../../instrument/words/fr.json' with { type: 'json' };
import hall from '../hall/fr.json' with { type: 'json' };
import { languageOf } from '../language.ts';
import results from '../results/fr.json' with { type: 'json' };
import words from '../words/fr.json' with { type: 'json' };

export const language = languageOf('fr', { words, results, hall, wording });
