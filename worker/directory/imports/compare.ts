/**
 * Compares the rows of an import with the directory: what each would change, and why some are refused (institution.md H3.1,
 * docs/decisions/0092). It writes nothing; the same rows over the same directory always give the same.
 */
import type { ImportedCourse } from '../../../schema/contract/import.ts';
import type { Code, CourseId, ProgrammeId, StaffId, TermId } from '../../../schema/contract/ids.ts';
import type { ImportColumn, ImportRow, NamedPerson, RowFault } from '../../../schema/import/row.ts';
import type { Facts } from '../../../schema/languages/facts.ts';
import type { Tag } from '../../../schema/languages/tags.ts';
import { placeOf, type Known, type KnownCourse } from './known.ts';

export interface Judges {
  /** The administrator who answers for the import. */
  readonly importer: StaffId;
  readonly usualZone: string | null;
  readonly runningIn: (course: CourseId) => Code | null;
  /** Whether somebody may join a team now (R2.1a). */
  readonly mayJoin: (person: StaffId, course: CourseId, also: readonly CourseId[]) => boolean;
}

/** Everything that a course is to hold. */
export interface CourseValues {
  readonly name: string;
  readonly classSize: number;
  readonly enrolled: number | null;
  readonly zone: string;
  readonly language: Tag;
  readonly archived: boolean;
}

interface GivenRole {
  readonly address: string;
  readonly role: 'course-lead' | 'co-teacher';
}

/** What one row changes. */
export interface Step {
  /** Null for a new course. */
  readonly course: CourseId | null;
  readonly externalId: string;
  readonly values: CourseValues;
  /** Whether the row of the course changes. */
  readonly writes: boolean;
  readonly roles: readonly GivenRole[];
  readonly place: {
    readonly programme: string;
    readonly programmeId: ProgrammeId | null;
    readonly termId: TermId;
  } | null;
  readonly shown: ImportedCourse;
}

export interface Comparison {
  readonly steps: readonly Step[];
  readonly people: readonly { readonly name: string; readonly address: string }[];
  readonly programmes: readonly string[];
  readonly faults: readonly RowFault[];
  readonly unchanged: number;
}

type Say = (column: ImportColumn | null, rule: RowFault['rule'], facts?: Facts) => null;
type Field = ImportedCourse['fields'][number];

export function compare(rows: readonly ImportRow[], known: Known, judges: Judges): Comparison {
  const named = namesIn(rows);
  const taught = known.everTaught(judges.importer);
  const joins = new Map<StaffId, CourseId[]>();
  const taughtByPerson = new Map<StaffId, ReadonlySet<string>>();
  const newPeople = new Map<string, string>();
  const newProgrammes = new Set<string>();
  const faults: RowFault[] = [];
  const steps: Step[] = [];
  let unchanged = 0;

  const everTaught = (person: StaffId): ReadonlySet<string> => {
    const found = taughtByPerson.get(person) ?? known.everTaught(person);
    taughtByPerson.set(person, found);
    return found;
  };

  /** The name of whoever gets the role; null if they cannot get it. */
  const receiver = (
    address: string,
    before: KnownCourse | undefined,
    say: Say,
    column: ImportColumn,
  ): string | null => {
    const person = known.people.get(address);
    if (person === undefined) {
      const name = named.get(address);
      if (name === undefined) return say(column, 'personUnknown', { address });
      newPeople.set(address, name);
      return name;
    }
    if (before === undefined) return person.name;
    // Administrators see no results, so a file of theirs must not open those of a course that exists (E6.4).
    if (known.overseers.has(person.id) && !everTaught(person.id).has(before.id))
      return say(column, 'overseer', { name: person.name });
    const also = joins.get(person.id) ?? [];
    if (!judges.mayJoin(person.id, before.id, also)) return say(column, 'tooClose', { name: person.name });
    joins.set(person.id, [...also, before.id]);
    return person.name;
  };

  const rolesOf = (row: ImportRow, before: KnownCourse | undefined, say: Say) => {
    const team = before === undefined ? [] : (known.teams.get(before.id) ?? []);
    const heldBy = (address: string): readonly string[] => {
      const id = known.people.get(address)?.id;
      return id === undefined ? [] : team.filter(({ staffId }) => staffId === id).map(({ role }) => role);
    };
    const wanted = [
      ...(row.lead === null
        ? []
        : [{ address: row.lead.address, role: 'course-lead' as const, column: 'lead_email' as const }]),
      ...[...new Set(row.coTeachers.map(({ address }) => address))]
        .filter((address) => address !== row.lead?.address)
        .map((address) => ({ address, role: 'co-teacher' as const, column: 'co_teachers' as const })),
    ];
    return wanted.flatMap(({ address, role, column }) => {
      const held = heldBy(address);
      // Whoever leads a course may do all that a co-teacher may.
      if (held.includes(role) || held.includes('course-lead')) return [];
      const name = receiver(address, before, say, column);
      if (name === null) return [];
      const leads = role === 'course-lead' ? team.filter((each) => each.role === 'course-lead') : [];
      return [{ name, address, role, beside: leads.map((each) => each.name) }];
    });
  };

  for (const row of rows) {
    const at = faults.length;
    const say: Say = (column, rule, facts = {}) => {
      faults.push({ row: row.row, column, rule, facts });
      return null;
    };
    const before = known.courses.get(row.id);
    const roles = rolesOf(row, before, say);
    const joinsIt = roles.some(({ address }) => known.people.get(address)?.id === judges.importer);
    const values = valuesOf(row, before, taught, joinsIt, judges, say);
    const place = placeIn(row, before, known, say);
    if (faults.length > at || values === null || place === undefined) continue;
    if (place !== null && place.programmeId === null) newProgrammes.add(place.programme);
    const fields = changes(before, values);
    if (before !== undefined && fields.length === 0 && roles.length === 0 && place === null) {
      unchanged += 1;
      continue;
    }
    steps.push({
      course: before?.id ?? null,
      externalId: row.id,
      values,
      writes: fields.length > 0,
      roles: roles.map(({ address, role }) => ({ address, role })),
      place,
      shown: {
        row: row.row,
        externalId: row.id,
        name: values.name,
        kind: kindOf(before, values),
        fields,
        roles,
        place: place === null ? null : row.place,
      },
    });
  }
  return {
    steps,
    people: [...newPeople].map(([address, name]) => ({ name, address })),
    programmes: [...newProgrammes],
    faults,
    unchanged,
  };
}

/** The first name that the file gives to each address. */
function namesIn(rows: readonly ImportRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const note = ({ address, name }: NamedPerson): void => {
    if (name !== null && !names.has(address)) names.set(address, name);
  };
  for (const { lead, coTeachers } of rows) {
    if (lead !== null) note(lead);
    for (const person of coTeachers) note(person);
  }
  return names;
}

function valuesOf(
  row: ImportRow,
  before: KnownCourse | undefined,
  taught: ReadonlySet<string>,
  joinsIt: boolean,
  { usualZone, runningIn }: Judges,
  say: Say,
): CourseValues | null {
  if (before === undefined) {
    const name = row.name ?? say('name', 'nameNeeded');
    const classSize = row.size ?? say('size', 'sizeNeeded');
    const zone = row.zone ?? usualZone ?? say('zone', 'zoneNeeded');
    if (name === null || classSize === null || zone === null) return null;
    const { language, archived } = row;
    const enrolled = joinsIt ? null : classSize;
    return { name, classSize, enrolled, zone, language: language ?? 'en', archived: archived ?? false };
  }
  const code = row.archived === true && !before.archived ? runningIn(before.id) : null;
  if (code !== null) return say('archived', 'running', { code });
  // Whoever has taught the course cannot vouch for how many students it has, by a file either (R2.6).
  const vouches = row.size !== null && !taught.has(before.id);
  return {
    name: row.name ?? before.name,
    classSize: row.size ?? before.classSize,
    enrolled: vouches ? row.size : before.enrolled,
    zone: row.zone ?? before.zone,
    language: row.language ?? before.language,
    archived: row.archived ?? before.archived,
  };
}

/** @returns null if the course is not put anywhere, or is there already; undefined if it cannot be put there */
function placeIn(row: ImportRow, before: KnownCourse | undefined, known: Known, say: Say): Step['place'] | undefined {
  if (row.place === null) return null;
  const [termId, otherTerm] = known.terms.get(row.place.term) ?? [];
  const [programmeId = null, otherProgramme] = known.programmes.get(row.place.programme) ?? [];
  if (termId === undefined) say('term', 'termUnknown');
  if (otherTerm !== undefined) say('term', 'nameTwice');
  if (otherProgramme !== undefined) say('programme', 'nameTwice');
  if (termId === undefined || otherTerm !== undefined || otherProgramme !== undefined) return undefined;
  const isThere =
    before !== undefined && programmeId !== null && known.places.has(placeOf(programmeId, termId, before.id));
  return isThere ? null : { programme: row.place.programme, programmeId, termId };
}

function changes(before: KnownCourse | undefined, now: CourseValues): Field[] {
  const was = before ?? null;
  const all: readonly Field[] = [
    { field: 'name', was: was && was.name, now: now.name },
    { field: 'size', was: was && was.classSize, now: now.classSize },
    { field: 'enrolled', was: was && was.enrolled, now: now.enrolled },
    { field: 'zone', was: was && was.zone, now: now.zone },
    { field: 'language', was: was && was.language, now: now.language },
    { field: 'archived', was: was && was.archived, now: now.archived },
  ];
  return all.filter((each) => each.was !== each.now);
}

function kindOf(before: KnownCourse | undefined, now: CourseValues): ImportedCourse['kind'] {
  if (before === undefined) return 'new';
  if (before.archived === now.archived) return 'changed';
  return now.archived ? 'archived' : 'restored';
}
