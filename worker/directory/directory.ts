/**
 * The directory of one institution: staff, courses, pulses and what was published; nothing that a student did.
 * Every method is synchronous, stands on the prototype, and takes and gives plain data, for a host may call it over a
 * wire (worker/engines/engine.ts, `Remote`).
 */
import { noteOfGrant } from '../../schema/contract/audit-note.ts';
import { codeSchema, type ActId, type Code, type CourseId, type ProgrammeId, type PulseId, type StaffId, type TermId } from '../../schema/contract/ids.ts';
import type { Institution, Settings } from '../../schema/contract/institution.ts';
import type { KeptDraft, LoopPage, PlannedAct, SharedActs, Told, ToldDraft, ToldPage } from '../../schema/contract/loop.ts';
import type { NextPulse, Signals } from '../../schema/contract/planning.ts';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import type { Course, CourseSettings, Grant, Invite, LoopState, Me, NewCourse, Programme, ProgrammeList, Term } from '../../schema/contract/staff.ts';
import type { Offices, Sessions, Team } from '../../schema/contract/team.ts';
import { FAIRNESS } from '../../schema/instrument/modules.ts';
import type { CheckedAct } from '../../schema/loop/check-act.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import { actsIn, type ActInCourse } from './acts.ts';
import { auditLog, type Act, type Recorded } from './audit.ts';
import { coursesIn } from './courses.ts';
import type { CustomRefusal } from './custom-questions.ts';
import type { Database, Host } from './database.ts';
import { institutionIn, type SettingsRefusal } from './institution.ts';
import { invitationsIn } from './invitations.ts';
import { ledgerOf, type Appended } from './ledger.ts';
import { loopOf, loopsIn, type LoopsIn } from './loop.ts';
import type { DraftRefusal, RestRefusal } from './opening.ts';
import { programmesIn, type ExamsChange, type NewTerm, type RollUpSource } from './programmes.ts';
import { pulsesIn, type KeptPulse, type PulseDraft, type PulseRequest } from './pulses.ts';
import { rhythmIn } from './rhythm.ts';
import { sessionsIn, type SignedIn } from './sessions.ts';
import { setupIn, type Newcomer } from './setup.ts';
import { signalsIn } from './signals.ts';
import { teamsIn, type DropRefusal } from './team.ts';
import { toldIn, type Tidings } from './told.ts';
import type { Changed } from './version.ts';
import type { Doubt, ReasonNeeded } from './warnings.ts';

export interface PublicPulse {
  readonly definition: Definition;
  readonly schedule: Schedule;
  /** All that it has published, once it has closed; empty until then. */
  readonly entries: readonly LedgerEntry[];
}

export interface Outlook extends Omit<NextPulse, 'warnings'> {
  readonly doubts: readonly Doubt[];
}

export interface CourseWithPulses {
  readonly course: Course;
  readonly settings: CourseSettings;
  readonly pulses: readonly KeptPulse[];
}

export interface PulseInCourse extends KeptPulse {
  readonly course: Course;
}

export class Directory {
  readonly #db: Database;
  readonly #setup: ReturnType<typeof setupIn>;
  readonly #sessions: ReturnType<typeof sessionsIn>;
  readonly #courses: ReturnType<typeof coursesIn>;
  readonly #pulses: ReturnType<typeof pulsesIn>;
  readonly #ledger: ReturnType<typeof ledgerOf>;
  readonly #audit: ReturnType<typeof auditLog>;
  readonly #institution: ReturnType<typeof institutionIn>;
  readonly #teams: ReturnType<typeof teamsIn>;
  readonly #invitations: ReturnType<typeof invitationsIn>;
  readonly #programmes: ReturnType<typeof programmesIn>;
  readonly #rhythm: ReturnType<typeof rhythmIn>;
  readonly #acts: ReturnType<typeof actsIn>;
  readonly #signals: ReturnType<typeof signalsIn>;
  readonly #told: ReturnType<typeof toldIn>;
  readonly #loop: ReturnType<typeof loopOf>;

  constructor(db: Database, host: Host) {
    this.#db = db;
    this.#setup = setupIn(db, host);
    this.#sessions = sessionsIn(db, host);
    this.#courses = coursesIn(db, host);
    this.#pulses = pulsesIn(db, host);
    this.#ledger = ledgerOf(db, host);
    this.#audit = auditLog(db, host);
    this.#institution = institutionIn(db, host);
    this.#teams = teamsIn(db);
    this.#invitations = invitationsIn(db, host);
    this.#programmes = programmesIn(db, host);
    this.#rhythm = rhythmIn(db, host, { pulses: this.#pulses, ledger: this.#ledger });
    this.#acts = actsIn(db, host);
    this.#signals = signalsIn(db);
    this.#told = toldIn(db, host);
    this.#loop = loopOf(host, { courses: this.#courses, pulses: this.#pulses, ledger: this.#ledger, acts: this.#acts, told: this.#told });
  }

  // The first way in (E6.1).

  hasAdmin(): boolean {
    return this.#setup.hasAdmin();
  }

  /** Voids every older link. */
  putSetupLink(tokenHash: string): void {
    this.#db.transaction(() => {
      this.#setup.put(tokenHash);
      this.#audit.record({ by: null, action: 'print-setup-link', subject: '' });
    });
  }

  setupLinkExists(tokenHash: string): boolean {
    return this.#setup.exists(tokenHash);
  }

  /** Spends a link, makes an administrator (and the institution, the first time) and signs them in. A second claim loses. */
  claimSetupLink(tokenHash: string, newcomer: Newcomer, sessionHash: string): Result<SignedIn, 'setup-link-spent'> {
    return this.#db.transaction(() => {
      const claimed = this.#setup.claim(tokenHash, newcomer);
      if (!claimed.ok) return claimed;
      this.#sessions.start(claimed.value, sessionHash);
      this.#audit.record({ by: claimed.value, action: 'claim-setup-link', subject: claimed.value });
      const signedIn = this.#sessions.find(sessionHash);
      if (signedIn === null) throw new Error('A session that was just made is gone');
      return ok(signedIn);
    });
  }

  // The institution (E10.1).

  /** Who may put students' pages in a frame (lms.md L9.4). */
  embedOrigins(): string {
    return this.#institution.embedOrigins();
  }

  institution(): Institution {
    return this.#institution.read();
  }

  /** Saves over the version that the editor had on screen, or tells them what stands there now (E7.0). */
  saveInstitution(by: StaffId, settings: Settings, version: number): Result<Institution, SettingsRefusal> {
    return this.#db.transaction(() => {
      const saved = this.#institution.save(settings, version);
      if (!saved.ok) return saved;
      const { institution, note } = saved.value;
      if (note !== '') this.#audit.record({ by, action: 'change-settings', subject: '', note });
      return ok(institution);
    });
  }

  markContactsChecked(by: StaffId): Institution {
    return this.#db.transaction(() => {
      this.#audit.record({ by, action: 'check-contacts', subject: '' });
      return this.#institution.markContactsChecked();
    });
  }

  setExams(by: StaffId, term: TermId, change: ExamsChange): Result<Term, Changed<Term> | { readonly kind: 'not-found' }> {
    return this.#db.transaction(() => {
      const set = this.#programmes.setExams(term, change);
      if (set.ok) this.#audit.record({ by, action: 'set-exams', subject: term });
      return set;
    });
  }

  // Who is signed in (E6.2).

  /** The person behind a session token's hash, with all grants; slides the session at most once a day. */
  signedIn(tokenHash: string): SignedIn | null {
    return this.#sessions.find(tokenHash);
  }

  signOut(tokenHash: string): void {
    this.#db.transaction(() => {
      const signedIn = this.#sessions.find(tokenHash);
      this.#sessions.end(tokenHash);
      if (signedIn !== null) this.#audit.record({ by: signedIn.me.id, action: 'sign-out', subject: '' });
    });
  }

  /** Links for other devices are ways in as well. */
  signOutEverywhere(by: StaffId): void {
    this.#db.transaction(() => {
      this.#sessions.endAll(by);
      this.#invitations.voidLinks(by);
      this.#audit.record({ by, action: 'sign-out-everywhere', subject: '' });
    });
  }

  /** Where the person is signed in; `asking` is the hash of this session's token. */
  sessions(of: StaffId, asking: string): Sessions {
    return { sessions: this.#sessions.list(of, asking) };
  }

  rename(by: StaffId, name: string): void {
    this.#db.transaction(() => {
      this.#invitations.rename(by, name);
      this.#audit.record({ by, action: 'rename', subject: '' });
    });
  }

  /** A link that signs the same person in on another device, once and soon. */
  putOwnLink(by: StaffId, tokenHash: string): void {
    this.#db.transaction(() => {
      this.#invitations.linkFor(by, tokenHash);
      this.#audit.record({ by, action: 'make-own-link', subject: '' });
    });
  }

  // Courses.

  createCourse(by: StaffId, wanted: NewCourse): Course {
    return this.#db.transaction(() => {
      const course = this.#courses.create(by, wanted);
      this.#audit.record({ by, action: 'create-course', subject: course.id });
      return course;
    });
  }

  /** The given courses that exist, by name, each with its pulses, the latest closing first. */
  courses(ids: readonly CourseId[]): CourseWithPulses[] {
    const pulses = this.#pulses.ofCourses(ids);
    return this.#courses.among(ids).map((course) => ({
      course,
      settings: this.#courses.settings(course.id),
      pulses: pulses.filter(({ definition }) => definition.course.id === course.id),
    }));
  }

  /** How each of these stands with its students, in the same order. */
  loopStates(courses: readonly CourseWithPulses[]): LoopState[] {
    return courses.map(({ course, pulses }) => this.#loop.stateOf(course, pulses.filter(({ closed }) => closed)));
  }

  /** Saves over the version that the editor had on screen, or tells them what stands there now (E7.0). */
  saveCourse(by: StaffId, id: CourseId, wanted: CourseSettings): Result<CourseSettings, Changed<CourseSettings> | { kind: 'pulse-open-already'; code: Code }> {
    return this.#db.transaction(() => {
      const running = wanted.archived ? this.#pulses.outlook(id).running : null;
      if (running !== null) return fail({ kind: 'pulse-open-already', code: running });
      const saved = this.#courses.save(id, wanted);
      if (saved.ok) this.#audit.record({ by, action: 'change-course', subject: id });
      return saved;
    });
  }

  // Pulses: the box decides what happens to answers, this keeps what everyone may know of it (A9).

  /**
   * Freezes a definition with a new id and a code never used, if no guard refuses (R2.1, E2.4). Arming is the box's.
   * What only speaks against it asks for a written reason, which stays in the audit log (E8.4, E8.5).
   */
  draftPulse(by: StaffId, course: CourseId, request: PulseRequest): Result<PulseDraft, DraftRefusal | CustomRefusal | ReasonNeeded | { kind: 'not-found' | 'nobody-acts' | 'course-archived' }> {
    return this.#db.transaction(() => {
      const found = this.#courses.find(course);
      if (found === null) return fail({ kind: 'not-found' });
      if (this.#courses.settings(course).archived) return fail({ kind: 'course-archived' });
      if (request.plan.modules.includes(FAIRNESS) && this.#institution.read().fairnessRole === '') return fail({ kind: 'nobody-acts' });
      const drafted = this.#pulses.draft(found, request, this.#courses.people(course));
      if (!drafted.ok) return drafted;
      const { reason } = request.plan;
      const doubts = this.#rhythm.doubts(found, drafted.value.schedule);
      if (doubts.length > 0 && reason === '') return fail({ kind: 'reason-needed', doubts });
      this.#pulses.keep(drafted.value);
      this.#audit.record({ by, action: 'draft-pulse', subject: drafted.value.definition.code, ...(doubts.length > 0 && { note: reason }) });
      return drafted;
    });
  }

  /** What a new pulse has to reckon with, if it had these times. */
  outlook(course: CourseId, schedule: Schedule): Outlook | null {
    const found = this.#courses.find(course);
    if (found === null) return null;
    return {
      ...this.#pulses.outlook(course),
      people: this.#courses.people(course),
      fairnessRole: this.#institution.read().fairnessRole,
      language: this.#courses.languageOf(course),
      terms: this.#programmes.terms(),
      signals: this.#signals.read(course),
      doubts: this.#rhythm.doubts(found, schedule),
    };
  }

  /** What a plan would ask, under a name that no pulse has; kept nowhere. */
  previewPulse(course: CourseId, request: PulseRequest): Definition | null {
    const found = this.#courses.find(course);
    return found && this.#pulses.preview(found, request);
  }

  /** Their values stay out of the audit log: they are for the course's staff. */
  saveSignals(by: StaffId, course: CourseId, wanted: Signals): Result<Signals, Changed<Signals> | { kind: 'not-found' }> {
    return this.#db.transaction(() => {
      if (this.#courses.find(course) === null) return fail({ kind: 'not-found' });
      const saved = this.#signals.save(course, wanted);
      if (saved.ok) this.#audit.record({ by, action: 'note-signals', subject: course });
      return saved;
    });
  }

  /**
   * Whether 72 hours have passed since every pulse of the course with a common item (R2.1); before its planned day it
   * also takes a reason for what speaks against today (E8.5).
   * @returns what the reason is for; empty where none was needed
   */
  checkOpeningNow(code: Code, reason: string): Result<readonly Doubt[], RestRefusal | ReasonNeeded | { kind: 'not-found' }> {
    const pulse = this.pulse(code);
    if (pulse === null) return fail({ kind: 'not-found' });
    const rested = this.#pulses.checkOpeningNow(pulse);
    if (!rested.ok) return rested;
    const doubts = this.#rhythm.doubtsOfOpeningNow(pulse.course, pulse);
    return doubts.length > 0 && reason === '' ? fail({ kind: 'reason-needed', doubts }) : ok(doubts);
  }

  pulse(code: Code): PulseInCourse | null {
    const kept = this.#pulses.find(code);
    const course = kept && this.#courses.find(kept.definition.course.id);
    return kept && course && { ...kept, course };
  }

  /** What closed pages are made of; results come from the ledger only. */
  publicPulse(code: Code): PublicPulse | null {
    const kept = this.#pulses.find(code);
    if (kept === null) return null;
    const { definition, schedule, closed } = kept;
    return { definition, schedule, entries: closed ? this.#ledger.all(definition.id) : [] };
  }

  /** Notes who moved a pulse, and where its box stands since. */
  recordMove(act: Act, schedule: Schedule): void {
    this.#db.transaction(() => {
      this.#pulses.reschedule(codeSchema.parse(act.subject), schedule);
      this.#audit.record(act);
    });
  }

  /** Follows the schedule that the box holds. */
  reschedule(code: Code, schedule: Schedule): void {
    this.#pulses.reschedule(code, schedule);
  }

  // The ledger (R3.7).

  appendEntry(entry: LedgerEntry): Appended {
    return this.#ledger.append(entry);
  }

  readEntry(pulse: PulseId, seq: number): LedgerEntry | null {
    return this.#ledger.read(pulse, seq);
  }

  finalEntry(pulse: PulseId): LedgerEntry | null {
    return this.#ledger.final(pulse);
  }

  /** All that a pulse has published so far: waves first, the final entry last. */
  entries(pulse: PulseId): LedgerEntry[] {
    return this.#ledger.all(pulse);
  }

  // What follows a pulse: acts, and words to students (experience.md section 8).

  loop(course: CourseId): LoopPage | null {
    const found = this.#courses.find(course);
    return found && this.#loop.ofCourse(found);
  }

  toldPage(code: Code): ToldPage | null {
    const pulse = this.pulse(code);
    return pulse && this.#loop.ofPulse(pulse.course, pulse);
  }

  act(id: ActId): ActInCourse | null {
    return this.#acts.find(id);
  }

  planAct(by: StaffId, definition: Definition, about: Pick<PlannedAct, 'item' | 'library'>, act: CheckedAct): PlannedAct {
    return this.#db.transaction(() => {
      const planned = this.#acts.plan(definition, about, act);
      this.#audit.record({ by, action: 'plan-act', subject: planned.id });
      return planned;
    });
  }

  /** @param read version that the editor had on screen */
  changeAct(by: StaffId, id: ActId, read: number, act: CheckedAct): Result<PlannedAct, Changed<PlannedAct> | { readonly kind: 'not-found' }> {
    return this.#db.transaction(() => {
      const changed = this.#acts.change(id, read, act);
      if (changed.ok) this.#audit.record({ by, action: 'change-act', subject: id });
      return changed;
    });
  }

  /** What was done in a course, for its trend. */
  marks(course: CourseId): { day: string; title: string }[] {
    return this.#acts.done(course);
  }

  sharedActs(): SharedActs {
    return this.#acts.shared();
  }

  draftTold(pulse: PulseId, read: number, body: ToldDraft): Result<KeptDraft, Changed<KeptDraft>> {
    return this.#db.transaction(() => this.#told.write(pulse, read, body));
  }

  /** From now on students read this; what they read before stays in the record. */
  tellStudents(by: StaffId, { id, code, course }: Definition, read: number, body: Told): Result<ToldPage, Changed<KeptDraft> | { readonly kind: 'not-found' }> {
    return this.#db.transaction(() => {
      const told = this.#told.publish(id, { zone: course.zone, language: this.#courses.languageOf(course.id) }, read, body);
      if (!told.ok) return told;
      this.#audit.record({ by, action: told.value.revision === 1 ? 'tell-students' : 'correct-told', subject: code });
      const page = this.toldPage(code);
      return page === null ? fail({ kind: 'not-found' }) : ok(page);
    });
  }

  /** For a roll-up: after which pulses of its courses staff told students something, and passed something on. */
  loopsIn(programme: ProgrammeId, term: TermId): LoopsIn {
    return loopsIn(this.#db, programme, term);
  }

  /** What students of this pulse were told last. */
  tidings(code: Code): Tidings | null {
    return this.#told.ofPulse(code);
  }

  /** What students of this course were told last, after another pulse than this one (E4.7). */
  earlierTidings(course: CourseId, other: Code): Tidings | null {
    return this.#told.latestIn(course, other);
  }

  // Colleagues (E6.4).

  /**
   * Makes a colleague with one role; the link whose token has this hash signs them in once.
   * @returns false if the role's course or programme does not exist
   */
  invite(by: StaffId, { name, role, scope }: Invite, tokenHash: string): boolean {
    return this.#db.transaction(() => {
      if (!this.#exists({ role, scope })) return false;
      const invited = this.#invitations.invite(name, { role, scope }, tokenHash);
      this.#audit.record({ by, action: 'invite', subject: invited, note: noteOfGrant({ role, scope }) });
      return true;
    });
  }

  #exists({ role, scope }: Grant): boolean {
    switch (role) {
      case 'institution-admin':
        return scope === null;
      case 'programme-lead':
        return this.#programmes.programmes().some(({ id }) => id === scope);
      case 'course-lead':
      case 'co-teacher':
        return this.#courses.names().some(({ id }) => id === scope);
    }
  }

  /** Spends an invitation and starts a session. */
  signIn(tokenHash: string, sessionHash: string): SignedIn | null {
    return this.#db.transaction(() => {
      const id = this.#invitations.spend(tokenHash);
      if (id === null) return null;
      this.#sessions.start(id, sessionHash);
      this.#audit.record({ by: id, action: 'sign-in', subject: '' });
      return this.#sessions.find(sessionHash);
    });
  }

  team(course: CourseId): Team {
    return this.#teams.ofCourse(course);
  }

  /** Administrators and programme leads. */
  offices(): Offices {
    return this.#teams.offices();
  }

  /** Whoever has no role left is not let in by a link that was never used. */
  dropRole(by: StaffId, person: StaffId, grant: Grant): Result<null, DropRefusal> {
    return this.#db.transaction(() => {
      const dropped = this.#teams.drop(person, grant);
      if (dropped.ok && !this.#teams.hasAnyRole(person)) this.#invitations.voidLinks(person);
      if (dropped.ok) this.#audit.record({ by, action: 'drop-role', subject: person, note: noteOfGrant(grant) });
      return dropped;
    });
  }

  /** Makes somebody of the team the lead, and the lead a co-teacher. @returns false if they are not of the team */
  handOver(by: StaffId, course: CourseId, to: StaffId): boolean {
    return this.#db.transaction(() => {
      const done = this.#teams.handOver(course, by, to);
      if (done) this.#audit.record({ by, action: 'hand-over', subject: to, note: course });
      return done;
    });
  }

  /** Everyone who is or was staff, by name. */
  people(): Pick<Me, 'id' | 'name'>[] {
    return this.#invitations.people();
  }

  // Programmes and terms (R2.7).

  programmes(): ProgrammeList {
    const kept = this.#programmes;
    return { programmes: kept.programmes(), terms: kept.terms(), courses: this.#courses.names(), assigned: kept.assigned() };
  }

  createProgramme(by: StaffId, name: string): Programme {
    return this.#db.transaction(() => {
      const made = this.#programmes.createProgramme(name);
      this.#audit.record({ by, action: 'create-programme', subject: made.id });
      return made;
    });
  }

  createTerm(by: StaffId, wanted: NewTerm): Term {
    return this.#db.transaction(() => {
      const made = this.#programmes.createTerm(wanted);
      this.#audit.record({ by, action: 'create-term', subject: made.id });
      return made;
    });
  }

  /** @returns false if one of them does not exist */
  assignCourses(by: StaffId, programme: ProgrammeId, term: TermId, courses: readonly CourseId[]): boolean {
    return this.#db.transaction(() => {
      const assigned = this.#programmes.assign(programme, term, courses);
      if (assigned) this.#audit.record({ by, action: 'assign-courses', subject: programme });
      return assigned;
    });
  }

  rollUpSource(programme: ProgrammeId, term: TermId): RollUpSource | null {
    return this.#programmes.rollUpSource(programme, term);
  }

  // The record.

  recordAct(act: Act): void {
    this.#audit.record(act);
  }

  auditLog(most: number): Recorded[] {
    return this.#audit.latest(most);
  }
}
