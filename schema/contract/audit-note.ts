/**
 * Writes and reads notes of the audit log about roles. A note is written with ids, because entries never change and
 * names do; it is read with names.
 */
import type { Grant } from './grants.ts';

/** Says which role, and of which course or programme: "co-teacher 0123…". */
export const noteOfGrant = ({ role, scope }: Grant): string => (scope === null ? role : `${role} ${scope}`);

export const readNote = (note: string, nameById: ReadonlyMap<string, string>): string =>
  note.replace(/\b[0-9a-f]{32}\b/g, (id) => nameById.get(id) ?? id);
