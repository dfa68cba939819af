/** What each JSON route takes and gives, beside its method and path. Server and openapi.json read this table. */
import { z } from 'zod';
import { institutionSchema, saveInstitutionSchema, setExamsSchema } from './institution.ts';
import {
  changedActSchema,
  keptDraftSchema,
  loopPageSchema,
  newActSchema,
  plannedActSchema,
  sharedActsSchema,
  toldPageSchema,
} from './loop.ts';
import { routes } from './routes.ts';
import {
  assignmentSchema,
  newProgrammeSchema,
  newTermSchema,
  programmeListSchema,
  programmeSchema,
  rollUpSchema,
  termSchema,
} from './programmes.ts';
import { auditLogSchema } from './audit-log.ts';
import { courseListSchema, coursePageSchema, courseSchema, courseSettingsSchema, newCourseSchema } from './courses.ts';
import { extendSchema, newPulseSchema, openSchema } from './pulse-plan.ts';
import { inviteSchema, dropRoleSchema, handOverSchema, officesSchema, strandedSchema, teamSchema } from './team.ts';
import {
  linkSchema,
  meSchema,
  setupCheckSchema,
  setupSchema,
  signInSchema,
  renameSchema,
  sessionsSchema,
} from './account.ts';
import { newPulsePageSchema, pulsePageSchema, sheetSchema } from './pulse-page.ts';
import { resultsSchema, trendSchema } from './results.ts';
import { nextPulseSchema, previewPageSchema, previewSchema, saveSignalsSchema, signalsSchema } from './planning.ts';

const nothing = z.null();

export const api = {
  checkSetup: { ...routes.checkSetup, takes: setupCheckSchema, gives: nothing },
  claimSetup: { ...routes.claimSetup, takes: setupSchema, gives: meSchema },
  printSetupLink: { ...routes.printSetupLink, takes: nothing, gives: linkSchema },
  me: { ...routes.me, takes: nothing, gives: meSchema },
  signOut: { ...routes.signOut, takes: nothing, gives: nothing },
  courses: { ...routes.courses, takes: nothing, gives: courseListSchema },
  createCourse: { ...routes.createCourse, takes: newCourseSchema, gives: courseSchema },
  course: { ...routes.course, takes: nothing, gives: coursePageSchema },
  saveCourse: { ...routes.saveCourse, takes: courseSettingsSchema, gives: courseSettingsSchema },
  nextPulse: { ...routes.nextPulse, takes: nothing, gives: nextPulseSchema },
  saveSignals: { ...routes.saveSignals, takes: saveSignalsSchema, gives: signalsSchema },
  previewPulse: { ...routes.previewPulse, takes: previewSchema, gives: previewPageSchema },
  createPulse: { ...routes.createPulse, takes: newPulseSchema, gives: newPulsePageSchema },
  pulse: { ...routes.pulse, takes: nothing, gives: pulsePageSchema },
  openPulse: { ...routes.openPulse, takes: openSchema, gives: pulsePageSchema },
  extendPulse: { ...routes.extendPulse, takes: extendSchema, gives: pulsePageSchema },
  closePulse: { ...routes.closePulse, takes: nothing, gives: pulsePageSchema },
  printCodes: { ...routes.printCodes, takes: nothing, gives: sheetSchema },
  loop: { ...routes.loop, takes: nothing, gives: loopPageSchema },
  planAct: { ...routes.planAct, takes: newActSchema, gives: plannedActSchema },
  changeAct: { ...routes.changeAct, takes: changedActSchema, gives: plannedActSchema },
  sharedActs: { ...routes.sharedActs, takes: nothing, gives: sharedActsSchema },
  told: { ...routes.told, takes: nothing, gives: toldPageSchema },
  draftTold: { ...routes.draftTold, takes: keptDraftSchema, gives: keptDraftSchema },
  tellStudents: { ...routes.tellStudents, takes: keptDraftSchema, gives: toldPageSchema },
  trend: { ...routes.trend, takes: nothing, gives: trendSchema },
  invite: { ...routes.invite, takes: inviteSchema, gives: linkSchema },
  signIn: { ...routes.signIn, takes: signInSchema, gives: meSchema },
  programmes: { ...routes.programmes, takes: nothing, gives: programmeListSchema },
  createProgramme: { ...routes.createProgramme, takes: newProgrammeSchema, gives: programmeSchema },
  createTerm: { ...routes.createTerm, takes: newTermSchema, gives: termSchema },
  assignCourses: { ...routes.assignCourses, takes: assignmentSchema, gives: nothing },
  rollUp: { ...routes.rollUp, takes: nothing, gives: rollUpSchema },
  institution: { ...routes.institution, takes: nothing, gives: institutionSchema },
  saveInstitution: { ...routes.saveInstitution, takes: saveInstitutionSchema, gives: institutionSchema },
  markContactsChecked: { ...routes.markContactsChecked, takes: nothing, gives: institutionSchema },
  setExams: { ...routes.setExams, takes: setExamsSchema, gives: termSchema },
  offices: { ...routes.offices, takes: nothing, gives: officesSchema },
  dropRole: { ...routes.dropRole, takes: dropRoleSchema, gives: nothing },
  team: { ...routes.team, takes: nothing, gives: teamSchema },
  handOver: { ...routes.handOver, takes: handOverSchema, gives: teamSchema },
  strandedCourses: { ...routes.strandedCourses, takes: nothing, gives: strandedSchema },
  appointLead: { ...routes.appointLead, takes: handOverSchema, gives: strandedSchema },
  rename: { ...routes.rename, takes: renameSchema, gives: meSchema },
  sessions: { ...routes.sessions, takes: nothing, gives: sessionsSchema },
  makeOwnLink: { ...routes.makeOwnLink, takes: nothing, gives: linkSchema },
  makeCalendar: { ...routes.makeCalendar, takes: nothing, gives: linkSchema },
  dropCalendar: { ...routes.dropCalendar, takes: nothing, gives: nothing },
  signOutEverywhere: { ...routes.signOutEverywhere, takes: nothing, gives: nothing },
  auditLog: { ...routes.auditLog, takes: nothing, gives: auditLogSchema },
  results: { ...routes.results, takes: nothing, gives: resultsSchema },
} as const satisfies Record<keyof typeof routes, Route>;

export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  readonly takes: z.ZodType;
  readonly gives: z.ZodType;
}
export type RouteName = keyof typeof api;
export type Takes<N extends RouteName> = z.input<(typeof api)[N]['takes']>;
export type Gives<N extends RouteName> = z.output<(typeof api)[N]['gives']>;
