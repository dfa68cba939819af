/** Turns entries of the audit log into sentences, with names in place of ids where a name is known. Pure. */
import type { AuditLog } from '../../../schema/contract/audit-log.ts';
import { auditWords as words } from './audit-log-words.ts';
import { fill } from '../../../schema/languages/fill.ts';

export type NameById = ReadonlyMap<string, string>;

export const namesIn = (names: AuditLog['names']): NameById => new Map(names.map(({ id, name }) => [id, name]));

/** The operator works at the machine's console and has no account. */
export function whoDid({ by }: Pick<Entry, 'by'>, nameById: NameById, me: string | null): string {
  if (by === null) return words.operator;
  const name = nameById.get(by) ?? by;
  return by === me ? fill(words.you, { name }) : name;
}

type Entry = AuditLog['entries'][number];

const isKnown = (action: string): action is keyof typeof words.actions => Object.hasOwn(words.actions, action);

/** A newer version may have recorded an action that this one does not know. It is shown under its own name. */
export const whatWasDone = ({ action }: Pick<Entry, 'action'>): string =>
  isKnown(action) ? words.actions[action] : action;

const isId = (subject: string): boolean => /^[0-9a-f]{32}$/.test(subject);

/**
 * @returns the thing it was done to: a name, or the code of a pulse; null if that would add nothing, as an id without a
 * name
 */
export function toWhat({ by, subject }: Pick<Entry, 'by' | 'subject'>, nameById: NameById): string | null {
  if (subject === '' || subject === by) return null;
  return nameById.get(subject) ?? (isId(subject) ? null : subject);
}
