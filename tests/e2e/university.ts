/** Describes a university that takes the product up: its file of courses and people, and the twenty who sign in. */
import { weeksOf } from '../../client/staff/ui/term-weeks.ts';
import type { Tag } from '../../schema/languages/tags.ts';
import { csvOf } from '../worker/directory/imports/a-file.ts';

export const ZONE = 'Europe/Stockholm';
export const TERM = { name: 'Autumn', fromDay: '2040-09-03', toDay: '2040-12-14', exams: null };
/** The Monday before the term. It lies ahead of the machine's clock, by which alarms ring at the edge. */
export const BEFORE_TERM_MS = Date.UTC(2040, 7, 27, 9);
/** The weeks that the pages offer: 3, 6 and 10. */
export const PRESETS = weeksOf(TERM).map(({ opensAt, closesAt }) => ({ opensAt, closesAt }));

export const COURSES = 3000;
export const PEOPLE = 300;
/** Each of the first people leads one course of the programme. */
export const IN_PROGRAMME = 30;

/** A word for each number, because no digit may stand in a name: the mails are searched for digits. */
const word = (n: number): string =>
  [...n.toString(26).padStart(3, '0')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
export const nameOf = (n: number): string => `Quill ${word(n)}`;
export const loginOf = (n: number): string => `quill.${word(n)}`;
export const addressOf = (n: number): string => `${loginOf(n)}@fen.example`;
export const courseOf = (n: number): string => `Study of ${word(n)}`;

/** Its courses and who leads them, as CSV. */
export const FILE = csvOf(
  Array.from({ length: COURSES }, (_, n) => ({
    external_id: `BIO-${n}`,
    name: courseOf(n),
    size: '40',
    zone: ZONE,
    lead_email: addressOf(n % PEOPLE),
    lead_name: nameOf(n % PEOPLE),
    ...(n < IN_PROGRAMME && { programme: 'Biology', term: TERM.name }),
  })),
);

interface Person {
  readonly n: number;
  readonly way: 'mail' | 'passkey' | 'provider';
  readonly language: Tag;
}
const KINDS = [
  { way: 'mail', language: 'en' },
  { way: 'passkey', language: 'de' },
  { way: 'provider', language: 'sv' },
] as const;
/** Who signs in, how, and in which language they then read. */
export const TWENTY: readonly Person[] = Array.from({ length: 20 }, (_, n) => ({ n, ...KINDS[(n % 3) as 0 | 1 | 2] }));
/** How many of them sign in this way. */
export const many = (way: Person['way']): number => TWENTY.filter((each) => each.way === way).length;

/** Four of the twenty answer the dates of the programme: Ann and Cai accept them, Bea moves them, and Dan declines. */
export const [ANN, BEA, CAI, DAN] = [0, 1, 2, 5] as const;
/** How many students answer the first pulse of each: none of it is a date or another number of the story. */
export const STUDENTS: ReadonlyMap<number, number> = new Map([
  [ANN, 23],
  [BEA, 29],
  [CAI, 4],
]);
