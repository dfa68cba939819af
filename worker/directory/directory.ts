/**
 * The directory of one institution: staff, courses, pulses and what was published; nothing that a student did. Here stands
 * what it can do and what the audit log notes of it; how, in the files beside this one.
 * Every method is synchronous, stands on the prototype, and takes and gives plain data, for a host may call it over a
 * wire (worker/engines/engine.ts, `Remote`).
 */
import { noteOfGrant } from '../../schema/contract/audit-note.ts';
import {
  codeSchema,
  type ActId,
  type Code,
  type CourseId,
  type ProgrammeId,
  type PulseId,
  type StaffId,
  type TermId,
} from '../../schema/contract/ids.ts';
import type { Institution, Settings } from '../../schema/contract/institution.ts';
import type {
  KeptDraft,
  LoopPage,
  PlannedAct,
  SharedActs,
  Told,
  ToldDraft,
  ToldPage,
  ToldRevision,
} from '../../schema/contract/loop.ts';
import type { Signals } from '../../schema/contract/planning.ts';
import type { Definition, Schedule } from '../../schema/contract/pulse.ts';
import type { LedgerEntry } from '../../schema/contract/release.ts';
import type {
  Course,
  CourseSettings,
  Grant,
  Invite,
  LoopState,
  Me,
  NewCourse,
  Programme,
  ProgrammeList,
  Term,
} from '../../schema/contract/staff.ts';
import type { Offices, Sessions, Stranded, Team } from '../../schema/contract/team.ts';
import type { CheckedAct } from '../../schema/loop/check-act.ts';
import type { ClosingFault } from '../../schema/pulse/plan.ts';
import { fail, ok, type Result } from '../../schema/result.ts';
import { actsIn, type ActInCourse } from './loop/acts.ts';
import { attemptsIn, type AttemptName } from './record/attempts.ts';
import { auditLog, type Act, type Recorded } from './record/audit.ts';
import { calendarAddressesIn, type CalendarEntry } from './access/calendar.ts';
import { coursesIn, type CourseWithPulses } from './courses/courses.ts';
import type { Database, Host } from './record/database.ts';
import { coursesWhere } from './access/grants.ts';
import { institutionIn, type SettingsRefusal } from './courses/institution.ts';
import { invitationsIn } from './access/invitations.ts';
import { ledgerOf, type Appended, type PublicPulse } from './published/ledger.ts';
import { loopOf, loopsIn, type LoopsIn } from './loop/loop.ts';
import { planningIn, type Outlook, type PlanRefusal, type Reasoned } from './pulses/planning.ts';
import { programmesIn, type ExamsChange, type NewTerm, type RollUpSource } from './programmes/programmes.ts';
import {
  pulsesIn,
  type PulseDraft,
  type PulseInCourse,
  type PulseRequest,
  type RestRefusal,
} from './pulses/kept-pulses.ts';
import { retentionIn } from './published/retention.ts';
import { rhythmIn } from './pulses/rhythm.ts';
import { sessionsIn, type SignedIn } from './access/sessions.ts';
import { setupIn, type Newcomer } from './access/setup.ts';
import { signalsIn } from './courses/signals.ts';
import { strandedIn } from './access/stranded.ts';
import { teamsIn, type DropRefusal } from './access/team.ts';
import { toldIn, type Tidings } from './loop/told.ts';
import type { Changed } from './record/version.ts';
import type { ReasonNeeded } from './pulses/warnings.ts';

export class Directory {
  readonly #db: Database;
  readonly #audit: ReturnType<typeof auditLog>;
  readonly #attempts: ReturnType<typeof attemptsIn>;
  readonly #setup: ReturnType<typeof setupIn>;
  readonly #sessions: ReturnType<typeof sessionsIn>;
  readonly #invitations: ReturnType<typeof invitationsIn>;
  readonly #calendars: ReturnType<typeof calendarAddressesIn>;
  readonly #teams: ReturnType<typeof teamsIn>;
  readonly #stranded: ReturnType<typeof strandedIn>;
  readonly #institution: ReturnType<typeof institutionIn>;
  readonly #programmes: ReturnType<typeof programmesIn>;
  readonly #courses: ReturnType<typeof coursesIn>;
  readonly #signals: ReturnType<typeof signalsIn>;
  readonly #pulses: ReturnType<typeof pulsesIn>;
  readonly #ledger: ReturnType<typeof ledgerOf>;
  readonly #retention: ReturnType<typeof retentionIn>;
  readonly #planning: ReturnType<typeof planningIn>;
  readonly #acts: ReturnType<typeof actsIn>;
  readonly #told: ReturnType<typeof toldIn>;
  readonly #loop: ReturnType<typeof loopOf>;

  constructor(db: Database, host: Host) {
    this.#db = db;
    this.#audit = auditLog(db, host);
    this.#attempts = attemptsIn(db, host);
    this.#setup = setupIn(db, host);
    this.#sessions = sessionsIn(db, host);
    this.#invitations = invitationsIn(db, host);
    this.#calendars = calendarAddressesIn(db);
    this.#teams = teamsIn(db);
    this.#stranded = strandedIn(db, host);
    this.#institution = institutionIn(db, host);
    this.#programmes = programmesIn(db, host);
    this.#courses = coursesIn(db, host);
    this.#signals = signalsIn(db);
    this.#pulses = pulsesIn(db, host);
    this.#ledger = ledgerOf(db, host);
    this.#retention = retentionIn(db, host);
    this.#acts = actsIn(db, host);
    this.#told = toldIn(db, host);
    const rhythm = rhythmIn(db, host, { pulses: this.#pulses, ledger: this.#ledger });
    this.#planning = planningIn(host, {
      institution: this.#institution,
      courses: this.#courses,
      pulses: this.#pulses,
      programmes: this.#programmes,
      signals: this.#signals,
      rhythm,
    });
    this.#loop = loopOf(host, {
      courses: this.#courses,
      pulses: this.#pulses,
      ledger: this.#ledger,
      acts: this.#acts,
      told: this.#told,
    });
  }

  // The first way in (E6.1).

  hasAdmin(): boolean {
    return this.#setup.hasAdmin();
  }

  /** Voids every older link. */
  putSetupLink(tokenHash: string): void {
    this.#audit.noting(
      () => this.#setup.put(tokenHash),
      () => ({ by: null, action: 'print-setup-link', subject: '' }),
    );
  }

  setupLinkExists(tokenHash: string): boolean {
    return this.#setup.exists(tokenHash);
  }

  /** Spends a link, makes an administrator (and the institution, the first time) and signs them in. A second claim loses. */
  claimSetupLink(tokenHash: string, newcomer: Newcomer, sessionHash: string): Result<SignedIn, 'setup-link-spent'> {
    return this.#audit.noting(
      () => {
        const claimed = this.#setup.claim(tokenHash, newcomer);
        return claimed.ok ? ok(this.#sessions.start(claimed.value, sessionHash)) : claimed;
      },
      (claimed) =>
        claimed.ok ? { by: claimed.value.me.id, action: 'claim-setup-link', subject: claimed.value.me.id } : null,
    );
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
    const saved = this.#audit.noting(
      () => this.#institution.save(settings, version),
      (done) =>
        done.ok && done.value.note !== ''
          ? { by, action: 'change-settings', subject: '', note: done.value.note }
          : null,
    );
    return saved.ok ? ok(saved.value.institution) : saved;
  }

  markContactsChecked(by: StaffId): Institution {
    return this.#audit.noting(
      () => this.#institution.markContactsChecked(),
      () => ({ by, action: 'check-contacts', subject: '' }),
    );
  }

  setExams(
    by: StaffId,
    term: TermId,
    change: ExamsChange,
  ): Result<Term, Changed<Term> | { readonly kind: 'not-found' }> {
    return this.#audit.noting(
      () => this.#programmes.setExams(term, change),
      ({ ok: done }) => (done ? { by, action: 'set-exams', subject: term } : null),
    );
  }

  // Who is signed in (E6.2).

  /** The person behind a session token's hash, with all grants; slides the session at most once a day. */
  signedIn(tokenHash: string): SignedIn | null {
    return this.#sessions.find(tokenHash);
  }

  signOut(tokenHash: string): void {
    this.#audit.noting(
      () => {
        const signedIn = this.#sessions.find(tokenHash);
        this.#sessions.end(tokenHash);
        return signedIn;
      },
      (signedIn) => signedIn && { by: signedIn.me.id, action: 'sign-out', subject: '' },
    );
  }

  /** Links for other devices are ways in as well, and whoever took a browser may have read the address of the calendar. */
  signOutEverywhere(by: StaffId): void {
    this.#audit.noting(
      () => {
        this.#sessions.endAll(by);
        this.#invitations.voidLinks(by);
        this.#calendars.drop(by);
      },
      () => ({ by, action: 'sign-out-everywhere', subject: '' }),
    );
  }

  /** Where the person is signed in; `asking` is the hash of this session's token. */
  sessions(of: StaffId, asking: string): Sessions {
    return { sessions: this.#sessions.list(of, asking), hasCalendar: this.#calendars.exists(of) };
  }

  rename(by: StaffId, name: string): void {
    this.#audit.noting(
      () => this.#invitations.rename(by, name),
      () => ({ by, action: 'rename', subject: '' }),
    );
  }

  /** A link that signs the same person in on another device, once and soon. */
  putOwnLink(by: StaffId, tokenHash: string): void {
    this.#audit.noting(
      () => this.#invitations.linkFor(by, tokenHash),
      () => ({ by, action: 'make-own-link', subject: '' }),
    );
  }

  /** A new address for the person's calendar; the one before gives nothing any more. */
  putCalendar(by: StaffId, tokenHash: string): void {
    this.#audit.noting(
      () => this.#calendars.put(by, tokenHash),
      () => ({ by, action: 'make-calendar', subject: '' }),
    );
  }

  dropCalendar(by: StaffId): void {
    this.#audit.noting(
      () => this.#calendars.drop(by),
      () => ({ by, action: 'drop-calendar', subject: '' }),
    );
  }

  /** What the owner of this address may see today: courses in use, each pulse with its dates; null: no such address (E7.4). */
  calendar(tokenHash: string): CalendarEntry[] | null {
    const owner = this.#calendars.ownerOf(tokenHash);
    if (owner === null) return null;
    const inUse = this.courses(coursesWhere(this.#sessions.grantsOf(owner), 'see-course')).filter(
      ({ settings }) => !settings.archived,
    );
    return inUse.flatMap(({ course, pulses }) =>
      pulses.map((pulse) => ({
        course: { id: course.id, name: course.name },
        pulse: pulse.definition.id,
        ...pulse.schedule,
        tellByDay: this.#loop.tellByDay(course, pulse),
      })),
    );
  }

  // Courses.

  createCourse(by: StaffId, wanted: NewCourse, attempt: AttemptName = null): Course {
    return this.#once(
      { by, name: attempt, made: (id) => this.#courses.find(id as CourseId) },
      () => this.#courses.create(by, wanted),
      ({ id }) => ({ by, action: 'create-course', subject: id }),
    );
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
    return courses.map(({ course, pulses }) =>
      this.#loop.stateOf(
        course,
        pulses.filter(({ closed, resultsDeleted }) => closed && !resultsDeleted),
      ),
    );
  }

  /** Saves over the version that the editor had on screen, or tells them what stands there now (E7.0). */
  saveCourse(
    by: StaffId,
    id: CourseId,
    wanted: CourseSettings,
  ): Result<CourseSettings, Changed<CourseSettings> | { kind: 'pulse-open-already'; code: Code }> {
    return this.#audit.noting(
      () => {
        const running = wanted.archived ? this.#pulses.outlook(id).running : null;
        return running === null ? this.#courses.save(id, wanted) : fail({ kind: 'pulse-open-already', code: running });
      },
      ({ ok: done }) => (done ? { by, action: 'change-course', subject: id } : null),
    );
  }

  // Pulses: the box decides what happens to answers, this keeps what everyone may know of it (A9).

  /** Freezes a definition, if no guard refuses; arming is the box's. */
  draftPulse(
    by: StaffId,
    course: CourseId,
    request: PulseRequest,
    attempt: AttemptName = null,
  ): Result<PulseDraft, PlanRefusal> {
    const drafted = this.#once<Result<Reasoned<PulseDraft>, PlanRefusal>>(
      {
        by,
        name: attempt,
        made: (code) => {
          const found = this.#pulses.find(code as Code);
          return found && ok({ of: { definition: found.definition, schedule: found.schedule }, note: '' });
        },
      },
      () => this.#planning.draft(course, request),
      (done) =>
        done.ok ? { by, action: 'draft-pulse', subject: done.value.of.definition.code, ...noteOf(done.value) } : null,
    );
    return drafted.ok ? ok(drafted.value.of) : drafted;
  }

  outlook(course: CourseId, schedule: Schedule): Outlook | null {
    return this.#planning.outlook(course, schedule);
  }

  previewPulse(course: CourseId, request: PulseRequest): Definition | null {
    return this.#planning.preview(course, request);
  }

  /** Their values stay out of the audit log: they are for the course's staff. */
  saveSignals(
    by: StaffId,
    course: CourseId,
    wanted: Signals,
  ): Result<Signals, Changed<Signals> | { kind: 'not-found' }> {
    return this.#audit.noting(
      () => (this.#courses.find(course) === null ? fail({ kind: 'not-found' }) : this.#signals.save(course, wanted)),
      ({ ok: done }) => (done ? { by, action: 'note-signals', subject: course } : null),
    );
  }

  /** @returns the reason, if one was needed, for the record of the opening */
  checkOpeningNow(
    code: Code,
    reason: string,
  ): Result<Pick<Act, 'note'>, RestRefusal | ReasonNeeded | { kind: 'not-found' }> {
    const pulse = this.pulse(code);
    if (pulse === null) return fail({ kind: 'not-found' });
    const allowed = this.#planning.checkOpeningNow(pulse, reason);
    return allowed.ok ? ok(noteOf(allowed.value)) : allowed;
  }

  /** @returns the reason, if one was needed, for the record of the move */
  checkClosingLater(
    code: Code,
    closesAtMs: number,
    reason: string,
  ): Result<Pick<Act, 'note'>, ClosingFault | ReasonNeeded | { kind: 'not-found' }> {
    const pulse = this.pulse(code);
    if (pulse === null) return fail({ kind: 'not-found' });
    const allowed = this.#planning.checkClosingLater(pulse, closesAtMs, reason);
    return allowed.ok ? ok(noteOf(allowed.value)) : allowed;
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
    const { definition, schedule, closed, resultsDeleted } = kept;
    return { definition, schedule, entries: closed ? this.#ledger.all(definition.id) : [], resultsDeleted };
  }

  /** Notes who moved a pulse, and where its box stands since. */
  recordMove(act: Act, schedule: Schedule): void {
    this.#audit.noting(
      () => this.#pulses.reschedule(codeSchema.parse(act.subject), schedule),
      () => act,
    );
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

  /** What is older than the institution keeps it; to be asked for at each start and each day (R3.9). */
  deleteOldResults(): void {
    this.#audit.noting(
      () => this.#retention.deleteOld(),
      (done) =>
        done && {
          by: null,
          action: 'delete-old-results',
          subject: '',
          note: `before ${done.beforeDay}: ${done.pulses}`,
        },
    );
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

  planAct(
    by: StaffId,
    definition: Definition,
    about: Pick<PlannedAct, 'item' | 'library'>,
    act: CheckedAct,
    attempt: AttemptName = null,
  ): PlannedAct {
    return this.#once(
      { by, name: attempt, made: (id) => this.#acts.find(id as ActId)?.act ?? null },
      () => this.#acts.plan(definition, about, act),
      ({ id }) => ({ by, action: 'plan-act', subject: id }),
    );
  }

  /** @param read version that the editor had on screen */
  changeAct(
    by: StaffId,
    id: ActId,
    read: number,
    act: CheckedAct,
  ): Result<PlannedAct, Changed<PlannedAct> | { readonly kind: 'not-found' }> {
    return this.#audit.noting(
      () => this.#acts.change(id, read, act),
      ({ ok: done }) => (done ? { by, action: 'change-act', subject: id } : null),
    );
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
  tellStudents(
    by: StaffId,
    { id, code, course }: Definition,
    read: number,
    body: Told,
    attempt: AttemptName = null,
  ): Result<ToldPage, Changed<KeptDraft> | { readonly kind: 'not-found' }> {
    const told = this.#once<Result<ToldRevision, Changed<KeptDraft>>>(
      { by, name: attempt, made: () => this.#latestTold(id) },
      () => this.#told.publish(id, { zone: course.zone, language: this.#courses.languageOf(course.id) }, read, body),
      (done) =>
        done.ok ? { by, action: done.value.revision === 1 ? 'tell-students' : 'correct-told', subject: code } : null,
    );
    if (!told.ok) return told;
    const page = this.toldPage(code);
    return page === null ? fail({ kind: 'not-found' }) : ok(page);
  }

  #latestTold(id: PulseId): Result<ToldRevision, never> | null {
    const latest = this.#told.revisions(id).at(-1);
    return latest === undefined ? null : ok(latest);
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
  invite(by: StaffId, { name, role, scope }: Invite, tokenHash: string, attempt: AttemptName = null): boolean {
    const invited = this.#once<StaffId | null>(
      { by, name: attempt, made: (id) => this.#invitations.inviteAgain(id as StaffId, tokenHash) },
      () => (this.#teams.isAGrant({ role, scope }) ? this.#invitations.invite(name, { role, scope }, tokenHash) : null),
      (id) => id && { by, action: 'invite', subject: id, note: noteOfGrant({ role, scope }) },
    );
    return invited !== null;
  }

  /** Spends an invitation and starts a session. */
  signIn(tokenHash: string, sessionHash: string): SignedIn | null {
    return this.#audit.noting(
      () => {
        const id = this.#invitations.spend(tokenHash);
        return id && this.#sessions.start(id, sessionHash);
      },
      (signedIn) => signedIn && { by: signedIn.me.id, action: 'sign-in', subject: '' },
    );
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
    return this.#audit.noting(
      () => {
        const dropped = this.#teams.drop(person, grant);
        if (dropped.ok && !this.#teams.hasAnyRole(person)) this.#invitations.voidLinks(person);
        return dropped;
      },
      ({ ok: done }) => (done ? { by, action: 'drop-role', subject: person, note: noteOfGrant(grant) } : null),
    );
  }

  /** Makes somebody of the team the lead, and the lead a co-teacher. @returns false if they are not of the team */
  handOver(by: StaffId, course: CourseId, to: StaffId): boolean {
    return this.#audit.noting(
      () => this.#teams.handOver(course, by, to),
      (done) => (done ? { by, action: 'hand-over', subject: to, note: course } : null),
    );
  }

  strandedCourses(): Stranded {
    return { courses: this.#stranded.list() };
  }

  /** @returns false if a lead of it can sign in after all, or this person cannot be one */
  appointLead(by: StaffId, course: CourseId, to: StaffId): boolean {
    return this.#audit.noting(
      () => this.#stranded.appoint(course, to),
      (done) => (done ? { by, action: 'appoint-lead', subject: to, note: course } : null),
    );
  }

  /** Everyone who is or was staff, by name. */
  people(): Pick<Me, 'id' | 'name'>[] {
    return this.#invitations.people();
  }

  // Programmes and terms (R2.7).

  programmes(): ProgrammeList {
    const kept = this.#programmes;
    return {
      programmes: kept.programmes(),
      terms: kept.terms(),
      courses: this.#courses.names(),
      assigned: kept.assigned(),
    };
  }

  createProgramme(by: StaffId, name: string, attempt: AttemptName = null): Programme {
    return this.#once(
      { by, name: attempt, made: (id) => this.#programmes.findProgramme(id as ProgrammeId) },
      () => this.#programmes.createProgramme(name),
      ({ id }) => ({ by, action: 'create-programme', subject: id }),
    );
  }

  createTerm(by: StaffId, wanted: NewTerm, attempt: AttemptName = null): Term {
    return this.#once(
      { by, name: attempt, made: (id) => this.#programmes.findTerm(id as TermId) },
      () => this.#programmes.createTerm(wanted),
      ({ id }) => ({ by, action: 'create-term', subject: id }),
    );
  }

  /** @returns false if one of them does not exist */
  assignCourses(by: StaffId, programme: ProgrammeId, term: TermId, courses: readonly CourseId[]): boolean {
    return this.#audit.noting(
      () => this.#programmes.assign(programme, term, courses),
      (done) => (done ? { by, action: 'assign-courses', subject: programme } : null),
    );
  }

  /** @param courses other ones than are assigned, to see what they would give */
  rollUpSource(programme: ProgrammeId, term: TermId, courses?: readonly CourseId[]): RollUpSource | null {
    return this.#programmes.rollUpSource(programme, term, courses);
  }

  // The record.

  recordAct(act: Act): void {
    this.#audit.record(act);
  }

  auditLog(most: number): Recorded[] {
    return this.#audit.latest(most);
  }

  /** As `noting`, but once: whoever sends the same attempt again gets what it has made. */
  #once<T>({ by, name, made }: Attempt<T>, change: () => T, act: (done: T) => Act | null): T {
    return this.#db.transaction(() => {
      const subject = this.#attempts.find(by, name);
      const earlier = subject === null ? null : made(subject);
      if (earlier !== null) return earlier;
      return this.#audit.noting(change, (done) => {
        const noted = act(done);
        if (noted !== null) this.#attempts.keep(by, name, noted);
        return noted;
      });
    });
  }
}

interface Attempt<T> {
  readonly by: StaffId;
  readonly name: AttemptName;
  /** What an earlier attempt has made, by the subject of its record; null: it is not there any more. */
  readonly made: (subject: string) => T | null;
}

/** In the record only where a reason was needed. */
const noteOf = ({ note }: Reasoned<unknown>): Pick<Act, 'note'> => (note === '' ? {} : { note });
