/** Chinese in simplified characters: everything that students and their class read in it. */
import wording from '../../instrument/words/zh-Hans.json' with { type: 'json' };
import hall from '../hall/zh-Hans.json' with { type: 'json' };
import { languageOf } from '../language.ts';
import results from '../results/zh-Hans.json' with { type: 'json' };
import words from '../words/zh-Hans.json' with { type: 'json' };

export const language = languageOf('zh-Hans', { words, results, hall, wording });
