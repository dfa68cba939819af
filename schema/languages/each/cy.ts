/** Welsh: everything that students and their class read in it. */
import wording from '../../instrument/words/cy.json' with { type: 'json' };
import dates from '../dates/cy.json' with { type: 'json' };
import hall from '../hall/cy.json' with { type: 'json' };
import { languageOf } from '../language.ts';
import results from '../results/cy.json' with { type: 'json' };
import words from '../words/cy.json' with { type: 'json' };

// workerd has no Welsh dates (E3.9).
export const language = languageOf('cy', { words, results, hall, wording }, { dates });
