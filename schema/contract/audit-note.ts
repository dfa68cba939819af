/** Notes of the audit log that tell of roles: written with ids, since no entry can be changed and names can; read with names. */
import type { Grant } from './grants.ts';

/** "co-teacher 0123…": which role, and of which course or programme. */
export const noteOfGrant = ({ role, scope }: Grant): string => (scope === null ? role : `${role} ${scope}`);

export const readNote = (note: string, nameById: ReadonlyMap<string, string>): string =>
  note.replace(/\b[0-9a-f]{32}\b/g, (id) => nameById.get(id) ?? id);
