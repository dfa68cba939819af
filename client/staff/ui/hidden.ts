/** Remembers in this browser which parts of pages a person has put away for good. */
import { keptList } from './kept-list.ts';

const MOST_PARTS = 20;

const hidden = keptList('hidden', MOST_PARTS);

export const isHidden = hidden.has;
export const hide = hidden.add;
