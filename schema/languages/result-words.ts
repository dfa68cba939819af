/**
 * The words of results for staff: English, in whose place each build of the staff app puts its own language. They are apart
 * from the other students' words, because the first page needs no others (P15).
 */
export { resultWords } from './results/en.ts';
