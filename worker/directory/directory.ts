/**
 * The directory of one institution: staff, courses, pulses and what was published; nothing that a student did. Each room
 * is one folder with one port, and may use the rooms above it in this list.
 * Every method of a port is synchronous, and takes and gives plain data, because a host may call it over a wire
 * (worker/engines/remote.ts). It makes a change and its audit entry in one transaction.
 */
import { accessIn, type Access } from './access/access.ts';
import { backupsIn, type Backups } from './archive/backups.ts';
import { coursesIn, type Courses } from './courses/courses.ts';
import { importsIn, type Imports } from './imports/imports.ts';
import { lmsIn, type Lms } from './lms/lms.ts';
import { loopIn, type Loop } from './loop/loop.ts';
import { pagesIn, type Pages } from './pages/pages.ts';
import { programmesIn, type Programmes } from './programmes/programmes.ts';
import { publishedIn, type Published } from './published/published.ts';
import { pulsesIn, type Pulses } from './pulses/pulses.ts';
import { auditLogIn, type AuditLog } from './record/audit.ts';
import { mailIn, type Mail } from './mail/mail.ts';
import type { Database, Host } from './record/database.ts';
import { foundationOf } from './record/foundation.ts';
import { rowsIn } from './record/rows.ts';

export class Directory {
  /** The audit log (privacy.md G4). */
  readonly record: AuditLog;
  /** When the directory was last copied, and what a copy must hold (H6.1). */
  readonly backups: Backups;
  /** What staff are to be told by mail, until it has left (H4.1). */
  readonly mail: Mail;
  /** Who is on the staff, how they sign in, and which roles they hold (E6.1 to E6.4). */
  readonly access: Access;
  /** The ledger, and how long it is kept (R3.7, R3.9). */
  readonly published: Published;
  /** Courses with their settings and signals, and the institution (E10.1). */
  readonly courses: Courses;
  /** Learning platforms, and which of their courses are ours (lms.md section 4). */
  readonly lms: Lms;
  /** Programmes, terms, and what a roll-up is made of (R2.7). */
  readonly programmes: Programmes;
  /** From a plan to what everyone may know of a pulse (A9). */
  readonly pulses: Pulses;
  /** What follows a pulse: acts, and words to students (experience.md section 8). */
  readonly loop: Loop;
  /** Courses and their people from a file (institution.md H3). */
  readonly imports: Imports;
  /** Who asks and whether they may, with what a page of staff shows (E6.4, P17). */
  readonly pages: Pages;

  constructor(db: Database, host: Host) {
    const rows = rowsIn(host);
    this.record = auditLogIn(db, host, rows);
    const foundation = foundationOf(db, host, rows, this.record);
    this.backups = backupsIn(foundation);
    this.mail = mailIn(foundation);
    this.access = accessIn(foundation, this.mail);
    this.published = publishedIn(foundation, this.mail);
    this.courses = coursesIn(foundation, this);
    this.lms = lmsIn(foundation, this);
    this.programmes = programmesIn(foundation, this);
    this.pulses = pulsesIn(foundation, this);
    this.loop = loopIn(foundation, this);
    this.imports = importsIn(foundation, this);
    this.pages = pagesIn(foundation, this);
  }
}
