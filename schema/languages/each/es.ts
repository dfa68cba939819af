/** Spanish: everything that students and their class read in it. */
import wording from '../../instrument/words/es.json' with { type: 'json' };
import hall from '../hall/es.json' with { type: 'json' };
import { languageOf } from '../language.ts';
import results from '../results/es.json' with { type: 'json' };
import words from '../words/es.json' with { type: 'json' };

export const language = languageOf('es', { words, results, hall, wording });
