/**
 * Lists every route of `/api` in one table: what it is about, what its caller needs, what it takes and gives, and how
 * it can fail. The server checks all of this before a handler runs, and openapi.json is made from it.
 */
import { z } from 'zod';
import { documentTextsSchema } from './documents.ts';
import {
  checkContactsSchema,
  institutionSchema,
  providerStateSchema,
  saveInstitutionSchema,
  setExamsSchema,
} from './institution.ts';
import {
  changedActSchema,
  keptDraftSchema,
  loopPageSchema,
  newActSchema,
  plannedActSchema,
  sharedActsSchema,
  toldPageSchema,
} from './loop.ts';
import { actOnMailSchema, heldMailSchema, mailChoicesSchema, saveMailChoicesSchema } from './mail.ts';
import {
  apiTokensSchema,
  differenceSchema,
  endApiTokenSchema,
  importQuerySchema,
  madeApiTokenSchema,
  newApiTokenSchema,
} from './import.ts';
import type { Right } from './needs.ts';
import type { ProblemKind } from './problem.ts';
import { routes } from './routes.ts';
import {
  actOnDeploymentSchema,
  actOnPlatformSchema,
  enteredPlatformSchema,
  platformSchema,
  platformSettingsSchema,
  platformsPageSchema,
  registrationLinkSchema,
} from './platforms.ts';
import {
  assignmentChangeSchema,
  assignmentSchema,
  newProgrammeSchema,
  newTermSchema,
  programmeListSchema,
  programmeSchema,
  rollUpSchema,
  termSchema,
} from './programmes.ts';
import {
  checkedTermSchema,
  checkTermSchema,
  declineSchema,
  newProposalSchema,
  oneProposalSchema,
  ownProposalsSchema,
  plannedTermSchema,
  planTermSchema,
  proposalsQuerySchema,
  proposalsSchema,
} from './term-plan.ts';
import { auditFilterSchema, auditLogSchema, auditQuerySchema } from './audit-log.ts';
import {
  archivedSchema,
  archiveSchema,
  arrangedCourseSchema,
  arrangedCoursesSchema,
  arrangedQuerySchema,
  courseLinkSchema,
  courseListSchema,
  courseQuerySchema,
  coursePageSchema,
  courseSchema,
  courseSettingsSchema,
  newCourseSchema,
  replaceLinkSchema,
  saveEnrolledSchema,
} from './courses.ts';
import { extendSchema, newPulseSchema, openSchema, rehearsedPlanSchema } from './pulse-plan.ts';
import {
  inviteSchema,
  madeConnectCodeSchema,
  disconnectSchema,
  oneInvitationSchema,
  dropRoleSchema,
  handOverSchema,
  officesSchema,
  peopleQuerySchema,
  peopleSchema,
  personSchema,
  strandedSchema,
  teamSchema,
} from './team.ts';
import {
  linkSchema,
  meSchema,
  metSchema,
  restoreSchema,
  setupCheckSchema,
  setupCheckedSchema,
  setupSchema,
  setupStateSchema,
  addressSchema,
  removeIdentitySchema,
  signedOutSchema,
  signInCheckSchema,
  signInSchema,
  renameSchema,
  speakSchema,
  sessionsSchema,
} from './account.ts';
import { finishProviderSchema, startedProviderSchema, startProviderSchema } from './provider.ts';
import { newPasskeySchema, passkeyOptionsSchema, removePasskeySchema, signedByPasskeySchema } from './passkey.ts';
import { memberListSchema, newMemberListSchema } from './member-list.ts';
import { newPulsePageSchema, pulsePageSchema, sheetSchema } from './pulse-page.ts';
import { tableSchema } from './spreadsheet.ts';
import {
  representedCourseSchema,
  representedSchema,
  representedToldSchema,
  sayAsRepresentativeSchema,
} from './representing.ts';
import { resultsSchema, trendSchema } from './results.ts';
import {
  actInHallSchema,
  changeWallSchema,
  hallSchema,
  madeWallCodeSchema,
  makeWallCodeSchema,
  openingSchema,
  ownWallsSchema,
  pairedSchema,
  pairWallSchema,
} from './wall.ts';
import { nextPulseSchema, previewPageSchema, previewSchema, saveSignalsSchema, signalsSchema } from './planning.ts';

const nothing = z.null();
/** A file; its handler makes the whole reply. */
const file = z.instanceof(Response);

/** The reasons why a box refuses to open, close or move. */
const ofBox = ['wrong-state', 'wrong-time', 'not-allowed', 'conflict', 'retry'] as const;
/** The reasons why there are no results: the pulse has not closed, or its results are no longer kept (R3.9), or lost. */
const ofResults = ['not-published', 'results-deleted', 'results-lost'] as const;

export const api = {
  checkSetup: {
    ...routes.checkSetup,
    needs: 'anyone',
    takes: setupCheckSchema,
    gives: setupCheckedSchema,
    onlyAsks: true,
    problems: ['setup-link-spent'],
  },
  claimSetup: {
    ...routes.claimSetup,
    needs: 'anyone',
    takes: setupSchema,
    gives: meSchema,
    problems: ['setup-link-spent', 'set-up-already'],
  },
  restoreAdmin: {
    ...routes.restoreAdmin,
    needs: 'anyone',
    takes: restoreSchema,
    gives: meSchema,
    problems: ['setup-link-spent'],
  },
  setupState: { ...routes.setupState, needs: 'anyone', takes: nothing, gives: setupStateSchema },
  printSetupLink: { ...routes.printSetupLink, needs: 'operator', takes: nothing, gives: linkSchema },
  checkSignIn: {
    ...routes.checkSignIn,
    needs: 'anyone',
    takes: signInSchema,
    gives: signInCheckSchema,
    onlyAsks: true,
    problems: ['sign-in-link-spent'],
  },
  signIn: {
    ...routes.signIn,
    needs: 'anyone',
    takes: signInSchema,
    gives: meSchema,
    problems: ['sign-in-link-spent', 'only-provider'],
  },
  acceptInvitation: {
    ...routes.acceptInvitation,
    needs: 'signed-in',
    takes: signInSchema,
    gives: meSchema,
    problems: ['signed-out', 'sign-in-link-spent', 'own-course', 'pulses-too-close'],
  },
  askForChallenge: {
    ...routes.askForChallenge,
    needs: 'anyone',
    takes: nothing,
    gives: passkeyOptionsSchema,
    onlyAsks: true,
    problems: ['too-fast'],
  },
  signInByPasskey: {
    ...routes.signInByPasskey,
    needs: 'anyone',
    takes: signedByPasskeySchema,
    gives: meSchema,
    problems: ['passkey-refused', 'only-provider'],
  },
  // The answer is the same whoever has this address, if anybody (H1.3).
  askForLink: {
    ...routes.askForLink,
    needs: 'anyone',
    takes: addressSchema,
    gives: nothing,
    onlyAsks: true,
    problems: ['mail-off', 'only-provider'],
  },
  startProvider: {
    ...routes.startProvider,
    needs: 'anyone',
    takes: startProviderSchema,
    gives: startedProviderSchema,
    onlyAsks: true,
    problems: ['signed-out', 'provider-off', 'provider-down', 'too-fast'],
  },
  // A browser comes back from the provider, and is sent on to a page, whatever happened.
  finishProvider: {
    ...routes.finishProvider,
    needs: 'anyone',
    takes: finishProviderSchema,
    gives: file,
    as: 'redirect',
  },
  signOut: { ...routes.signOut, needs: 'anyone', takes: nothing, gives: signedOutSchema },

  // The person who asks.
  me: { ...routes.me, needs: 'signed-in', takes: nothing, gives: metSchema, forTickets: true },
  rename: { ...routes.rename, needs: 'has-role', takes: renameSchema, gives: meSchema },
  speak: { ...routes.speak, needs: 'signed-in', takes: speakSchema, gives: meSchema },
  sessions: { ...routes.sessions, needs: 'signed-in', takes: nothing, gives: sessionsSchema },
  // Everything that is stored about whoever asks (H2.3).
  storedAboutMe: {
    ...routes.storedAboutMe,
    needs: 'signed-in',
    takes: nothing,
    gives: file,
    as: 'application/json',
  },
  represented: { ...routes.represented, needs: 'has-role', takes: nothing, gives: representedSchema },
  makeOwnLink: {
    ...routes.makeOwnLink,
    needs: 'has-role',
    takes: nothing,
    gives: linkSchema,
    problems: ['signed-out'],
  },
  askToAddPasskey: {
    ...routes.askToAddPasskey,
    needs: 'has-role',
    takes: nothing,
    gives: passkeyOptionsSchema,
    onlyAsks: true,
  },
  addPasskey: {
    ...routes.addPasskey,
    needs: 'has-role',
    takes: newPasskeySchema,
    gives: sessionsSchema,
    problems: ['signed-out', 'passkey-refused', 'too-many-passkeys'],
  },
  removePasskey: {
    ...routes.removePasskey,
    needs: 'has-role',
    takes: removePasskeySchema,
    gives: sessionsSchema,
    problems: ['last-way-in'],
  },
  wantAddress: {
    ...routes.wantAddress,
    needs: 'on-staff',
    takes: addressSchema,
    gives: sessionsSchema,
    problems: ['mail-off'],
  },
  confirmAddress: {
    ...routes.confirmAddress,
    needs: 'on-staff',
    takes: signInSchema,
    gives: sessionsSchema,
    problems: ['signed-out', 'sign-in-link-spent'],
  },
  dropAddress: {
    ...routes.dropAddress,
    needs: 'on-staff',
    takes: nothing,
    gives: sessionsSchema,
    problems: ['last-way-in'],
  },
  dropIdentity: {
    ...routes.dropIdentity,
    needs: 'on-staff',
    takes: removeIdentitySchema,
    gives: sessionsSchema,
    problems: ['last-way-in'],
  },
  makeCalendar: {
    ...routes.makeCalendar,
    needs: 'on-staff',
    takes: nothing,
    gives: linkSchema,
    problems: ['signed-out'],
  },
  dropCalendar: { ...routes.dropCalendar, needs: 'on-staff', takes: nothing, gives: nothing },
  mailChoices: { ...routes.mailChoices, needs: 'on-staff', takes: nothing, gives: mailChoicesSchema },
  saveMailChoices: {
    ...routes.saveMailChoices,
    needs: 'on-staff',
    takes: saveMailChoicesSchema,
    gives: mailChoicesSchema,
  },
  signOutEverywhere: { ...routes.signOutEverywhere, needs: 'signed-in', takes: nothing, gives: nothing },

  // Courses.
  courses: {
    ...routes.courses,
    needs: 'on-staff',
    takes: courseQuerySchema,
    gives: courseListSchema,
    forTickets: true,
  },
  // Administrators find courses by name, and see nothing else of them (E6.4).
  arrangedCourses: {
    ...routes.arrangedCourses,
    needs: 'administer',
    takes: arrangedQuerySchema,
    gives: arrangedCoursesSchema,
  },
  // The directory checks for each course whether this person may, in the transaction that does it (H3.4).
  archiveCourses: {
    ...routes.archiveCourses,
    needs: 'on-staff',
    takes: archiveSchema,
    gives: archivedSchema,
  },
  createCourse: {
    ...routes.createCourse,
    needs: 'on-staff',
    takes: newCourseSchema,
    gives: courseSchema,
    repeatable: true,
  },
  course: { ...routes.course, of: 'course', needs: 'see-course', takes: nothing, gives: coursePageSchema },
  saveCourse: {
    ...routes.saveCourse,
    of: 'course',
    needs: 'change-course',
    takes: courseSettingsSchema,
    gives: courseSettingsSchema,
    problems: ['changed-meanwhile', 'pulse-open-already', 'unfit'],
  },
  replaceCourseLink: {
    ...routes.replaceCourseLink,
    of: 'course',
    needs: 'change-course',
    takes: replaceLinkSchema,
    gives: courseLinkSchema,
    problems: ['forbidden'],
  },
  deleteCourse: {
    ...routes.deleteCourse,
    of: 'course',
    needs: 'change-course',
    takes: nothing,
    gives: nothing,
    problems: ['forbidden', 'course-kept'],
  },
  team: { ...routes.team, of: 'course', needs: 'see-course', takes: nothing, gives: teamSchema },
  // Whoever teaches the course at a learning platform types it there.
  makeConnectCode: {
    ...routes.makeConnectCode,
    of: 'course',
    needs: 'invite-co-teacher',
    takes: nothing,
    gives: madeConnectCodeSchema,
  },
  // From then on whoever teaches it there reaches nothing here.
  disconnect: {
    ...routes.disconnect,
    of: 'course',
    needs: 'invite-co-teacher',
    takes: disconnectSchema,
    gives: teamSchema,
    problems: ['forbidden'],
  },
  handOver: {
    ...routes.handOver,
    of: 'course',
    needs: 'invite-co-teacher',
    takes: handOverSchema,
    gives: teamSchema,
    problems: ['forbidden'],
  },
  trend: { ...routes.trend, of: 'course', needs: 'see-results', takes: nothing, gives: trendSchema },

  // Pulses, from plan to results.
  nextPulse: { ...routes.nextPulse, of: 'course', needs: 'run-pulses', takes: nothing, gives: nextPulseSchema },
  saveSignals: {
    ...routes.saveSignals,
    of: 'course',
    needs: 'run-pulses',
    takes: saveSignalsSchema,
    gives: signalsSchema,
    problems: ['changed-meanwhile'],
  },
  previewPulse: {
    ...routes.previewPulse,
    of: 'course',
    needs: 'run-pulses',
    takes: previewSchema,
    gives: previewPageSchema,
    onlyAsks: true,
  },
  createPulse: {
    ...routes.createPulse,
    of: 'course',
    needs: 'run-pulses',
    takes: newPulseSchema,
    gives: newPulsePageSchema,
    repeatable: true,
    problems: [
      'course-archived',
      'no-platform',
      'pulse-open-already',
      'pulse-too-soon',
      'runs-into-next',
      'class-too-small',
      'not-vouched',
      'k-lowered',
      'k-above-next',
      'too-many-questions',
      'custom-item',
      'nobody-acts',
      'reason-needed',
      'changed-meanwhile',
      ...ofBox,
    ],
  },
  // Several pulses at once: first they are judged, and nothing is kept (E7.13).
  checkTerm: {
    ...routes.checkTerm,
    of: 'course',
    needs: 'run-pulses',
    takes: checkTermSchema,
    gives: checkedTermSchema,
    onlyAsks: true,
  },
  planTerm: {
    ...routes.planTerm,
    of: 'course',
    needs: 'run-pulses',
    takes: planTermSchema,
    gives: plannedTermSchema,
    repeatable: true,
    problems: [
      'course-archived',
      'no-platform',
      'pulse-open-already',
      'pulse-too-soon',
      'runs-into-next',
      'class-too-small',
      'not-vouched',
      'k-lowered',
      'k-above-next',
      'too-many-questions',
      'custom-item',
      'nobody-acts',
      'reason-needed',
      'changed-meanwhile',
      ...ofBox,
    ],
  },
  ownProposals: { ...routes.ownProposals, needs: 'on-staff', takes: nothing, gives: ownProposalsSchema },
  declineProposal: {
    ...routes.declineProposal,
    of: 'course',
    needs: 'run-pulses',
    takes: declineSchema,
    gives: nothing,
  },
  discardPulse: {
    ...routes.discardPulse,
    of: 'pulse',
    needs: 'run-pulses',
    takes: nothing,
    gives: nothing,
    problems: ['wrong-state', 'retry'],
  },
  // Rehearsals. They are opened, printed and closed like pulses, and publish nothing (E7.7).
  startRehearsal: {
    ...routes.startRehearsal,
    of: 'course',
    needs: 'run-pulses',
    takes: rehearsedPlanSchema,
    gives: newPulsePageSchema,
    repeatable: true,
    problems: [
      'course-archived',
      'class-too-small',
      'not-vouched',
      'k-lowered',
      'k-above-next',
      'too-many-questions',
      'custom-item',
      'nobody-acts',
      'too-many-rehearsals',
      ...ofBox,
    ],
  },
  rehearsePulse: {
    ...routes.rehearsePulse,
    of: 'pulse',
    needs: 'run-pulses',
    takes: nothing,
    gives: newPulsePageSchema,
    repeatable: true,
    problems: ['course-archived', 'too-many-rehearsals', ...ofBox],
  },
  pulse: { ...routes.pulse, of: 'pulse', needs: 'see-course', takes: nothing, gives: pulsePageSchema },
  printCodes: {
    ...routes.printCodes,
    of: 'pulse',
    needs: 'run-pulses',
    takes: nothing,
    gives: sheetSchema,
    problems: ['wrong-state', 'retry'],
  },
  // Students who may answer, as the platform of the course names them. What is given here is never given back (R5.6).
  memberList: { ...routes.memberList, of: 'pulse', needs: 'run-pulses', takes: nothing, gives: memberListSchema },
  giveMemberList: {
    ...routes.giveMemberList,
    of: 'pulse',
    needs: 'run-pulses',
    takes: newMemberListSchema,
    gives: memberListSchema,
    problems: ['unfit', 'wrong-state', 'retry', 'too-fast'],
  },
  dropMemberList: {
    ...routes.dropMemberList,
    of: 'pulse',
    needs: 'run-pulses',
    takes: nothing,
    gives: memberListSchema,
    problems: ['wrong-state', 'retry'],
  },
  opening: { ...routes.opening, of: 'pulse', needs: 'run-pulses', takes: nothing, gives: openingSchema },
  openPulse: {
    ...routes.openPulse,
    of: 'pulse',
    needs: 'run-pulses',
    takes: openSchema,
    gives: pulsePageSchema,
    problems: ['pulse-open-already', 'pulse-too-soon', 'runs-into-next', 'k-above-next', 'reason-needed', ...ofBox],
  },
  extendPulse: {
    ...routes.extendPulse,
    of: 'pulse',
    needs: 'run-pulses',
    takes: extendSchema,
    gives: pulsePageSchema,
    problems: ['runs-into-next', 'reason-needed', ...ofBox],
  },
  closePulse: {
    ...routes.closePulse,
    of: 'pulse',
    needs: 'run-pulses',
    takes: nothing,
    gives: pulsePageSchema,
    problems: [...ofBox],
  },
  endGrace: {
    ...routes.endGrace,
    of: 'pulse',
    needs: 'run-pulses',
    takes: nothing,
    gives: pulsePageSchema,
    problems: [...ofBox],
  },
  results: {
    ...routes.results,
    of: 'pulse',
    needs: 'see-results',
    takes: nothing,
    gives: resultsSchema,
    problems: [...ofResults],
  },
  resultsCsv: {
    ...routes.resultsCsv,
    of: 'pulse',
    needs: 'see-results',
    takes: tableSchema,
    gives: file,
    as: 'text/csv',
    problems: [...ofResults],
  },

  // Walls in lecture halls. A computer in the hall has no session, but a right of its own, which its cookie carries.
  makeWallCode: {
    ...routes.makeWallCode,
    of: 'pulse',
    needs: 'run-pulses',
    takes: makeWallCodeSchema,
    gives: madeWallCodeSchema,
    problems: ['wrong-state'],
  },
  ownWalls: { ...routes.ownWalls, needs: 'on-staff', takes: nothing, gives: ownWallsSchema },
  changeWall: {
    ...routes.changeWall,
    needs: 'on-staff',
    takes: changeWallSchema,
    gives: ownWallsSchema,
    problems: ['wall-ended'],
  },
  pairWall: {
    ...routes.pairWall,
    needs: 'anyone',
    takes: pairWallSchema,
    gives: pairedSchema,
    problems: ['wall-code-spent', 'too-fast'],
  },
  hall: { ...routes.hall, needs: 'anyone', takes: nothing, gives: hallSchema, problems: ['wall-ended'] },
  actInHall: {
    ...routes.actInHall,
    needs: 'anyone',
    takes: actInHallSchema,
    gives: hallSchema,
    problems: [
      'wall-ended',
      'not-found',
      'pulse-open-already',
      'pulse-too-soon',
      'runs-into-next',
      'k-above-next',
      'reason-needed',
      ...ofBox,
    ],
  },

  // What came of the pulses.
  loop: { ...routes.loop, of: 'course', needs: 'see-results', takes: nothing, gives: loopPageSchema },
  planAct: {
    ...routes.planAct,
    of: 'pulse',
    needs: 'close-loop',
    takes: newActSchema,
    gives: plannedActSchema,
    repeatable: true,
    problems: [...ofResults, 'unfit'],
  },
  changeAct: {
    ...routes.changeAct,
    of: 'act',
    needs: 'close-loop',
    takes: changedActSchema,
    gives: plannedActSchema,
    problems: [...ofResults, 'changed-meanwhile', 'unfit'],
  },
  sharedActs: { ...routes.sharedActs, needs: 'on-staff', takes: nothing, gives: sharedActsSchema },
  told: {
    ...routes.told,
    of: 'pulse',
    needs: 'close-loop',
    takes: nothing,
    gives: toldPageSchema,
    problems: [...ofResults],
  },
  draftTold: {
    ...routes.draftTold,
    of: 'pulse',
    needs: 'close-loop',
    takes: keptDraftSchema,
    gives: keptDraftSchema,
    problems: [...ofResults, 'changed-meanwhile'],
  },
  tellStudents: {
    ...routes.tellStudents,
    of: 'pulse',
    needs: 'close-loop',
    takes: keptDraftSchema,
    gives: toldPageSchema,
    repeatable: true,
    problems: [...ofResults, 'changed-meanwhile', 'unfit'],
  },

  // A student representative sees what staff plan and tell, and says something before it is told (H2.4).
  representedCourse: {
    ...routes.representedCourse,
    of: 'course',
    needs: 'represent',
    takes: nothing,
    gives: representedCourseSchema,
  },
  representedTold: {
    ...routes.representedTold,
    of: 'pulse',
    needs: 'represent',
    takes: nothing,
    gives: representedToldSchema,
    problems: [...ofResults],
  },
  sayAsRepresentative: {
    ...routes.sayAsRepresentative,
    of: 'pulse',
    needs: 'represent',
    takes: sayAsRepresentativeSchema,
    gives: representedToldSchema,
    problems: [...ofResults, 'forbidden', 'changed-meanwhile', 'told-already'],
  },

  // Roles. The body names a role, so the right to give it depends on more than the address.
  invite: {
    ...routes.invite,
    needs: 'give-role',
    takes: inviteSchema,
    gives: linkSchema,
    repeatable: true,
    problems: ['forbidden', 'not-found'],
  },
  renewInvitation: {
    ...routes.renewInvitation,
    needs: 'give-role',
    takes: oneInvitationSchema,
    gives: linkSchema,
    problems: ['forbidden', 'not-found'],
  },
  withdrawInvitation: {
    ...routes.withdrawInvitation,
    needs: 'take-role',
    takes: oneInvitationSchema,
    gives: nothing,
    problems: ['forbidden', 'not-found'],
  },
  dropRole: {
    ...routes.dropRole,
    needs: 'take-role',
    takes: dropRoleSchema,
    gives: nothing,
    problems: ['forbidden', 'not-found', 'last-of-role'],
  },

  // The institution, and what its administrators arrange.
  institution: { ...routes.institution, needs: 'administer', takes: nothing, gives: institutionSchema },
  documentTexts: { ...routes.documentTexts, needs: 'administer', takes: nothing, gives: documentTextsSchema },
  saveDocumentTexts: {
    ...routes.saveDocumentTexts,
    needs: 'administer',
    takes: documentTextsSchema,
    gives: documentTextsSchema,
    problems: ['changed-meanwhile'],
  },
  providerState: { ...routes.providerState, needs: 'administer', takes: nothing, gives: providerStateSchema },
  saveInstitution: {
    ...routes.saveInstitution,
    needs: 'administer',
    takes: saveInstitutionSchema,
    gives: institutionSchema,
    problems: ['changed-meanwhile', 'k-lowered'],
  },
  markContactsChecked: {
    ...routes.markContactsChecked,
    needs: 'administer',
    takes: checkContactsSchema,
    gives: institutionSchema,
    problems: ['changed-meanwhile'],
  },
  offices: { ...routes.offices, needs: 'administer', takes: nothing, gives: officesSchema },
  strandedCourses: { ...routes.strandedCourses, needs: 'administer', takes: nothing, gives: strandedSchema },
  appointLead: {
    ...routes.appointLead,
    of: 'course',
    needs: 'administer',
    takes: handOverSchema,
    gives: strandedSchema,
    problems: ['forbidden', 'conflict', 'pulses-too-close'],
  },
  heldMail: { ...routes.heldMail, needs: 'administer', takes: nothing, gives: heldMailSchema },
  actOnMail: { ...routes.actOnMail, needs: 'administer', takes: actOnMailSchema, gives: heldMailSchema },
  people: { ...routes.people, needs: 'administer', takes: peopleQuerySchema, gives: peopleSchema },
  makePersonLink: {
    ...routes.makePersonLink,
    needs: 'administer',
    takes: personSchema,
    gives: linkSchema,
    problems: ['forbidden', 'not-found'],
  },
  signOutPerson: {
    ...routes.signOutPerson,
    needs: 'administer',
    takes: personSchema,
    gives: nothing,
    problems: ['forbidden', 'not-found'],
  },
  removePerson: {
    ...routes.removePerson,
    needs: 'administer',
    takes: personSchema,
    gives: nothing,
    problems: ['forbidden', 'not-found', 'last-of-role'],
  },
  // Learning platforms: how they are registered, and what may come from them (lms.md section 12).
  platforms: { ...routes.platforms, needs: 'administer', takes: nothing, gives: platformsPageSchema },
  makeRegistration: {
    ...routes.makeRegistration,
    needs: 'administer',
    takes: nothing,
    gives: registrationLinkSchema,
  },
  enterPlatform: {
    ...routes.enterPlatform,
    needs: 'administer',
    takes: enteredPlatformSchema,
    gives: platformsPageSchema,
    repeatable: true,
    problems: ['platform-exists', 'platform-address'],
  },
  savePlatform: {
    ...routes.savePlatform,
    needs: 'administer',
    takes: platformSettingsSchema,
    gives: platformSchema,
    problems: ['not-found', 'changed-meanwhile'],
  },
  actOnPlatform: {
    ...routes.actOnPlatform,
    needs: 'administer',
    takes: actOnPlatformSchema,
    gives: platformsPageSchema,
    problems: ['not-found'],
  },
  actOnDeployment: {
    ...routes.actOnDeployment,
    needs: 'administer',
    takes: actOnDeploymentSchema,
    gives: platformsPageSchema,
    problems: ['not-found'],
  },
  // Courses and their people from a file, also by a system that has a token (institution.md H3).
  importCourses: {
    ...routes.importCourses,
    needs: 'administer',
    takes: importQuerySchema,
    gives: differenceSchema,
    forTokens: true,
    problems: ['token-bad', 'forbidden', 'changed-meanwhile', 'rows-refused'],
  },
  apiTokens: { ...routes.apiTokens, needs: 'administer', takes: nothing, gives: apiTokensSchema },
  makeApiToken: {
    ...routes.makeApiToken,
    needs: 'administer',
    takes: newApiTokenSchema,
    gives: madeApiTokenSchema,
    repeatable: true,
    problems: ['forbidden'],
  },
  endApiToken: {
    ...routes.endApiToken,
    needs: 'administer',
    takes: endApiTokenSchema,
    gives: apiTokensSchema,
    problems: ['forbidden'],
  },
  auditLog: { ...routes.auditLog, needs: 'administer', takes: auditQuerySchema, gives: auditLogSchema },
  auditLogCsv: {
    ...routes.auditLogCsv,
    needs: 'administer',
    takes: auditFilterSchema.extend(tableSchema.shape),
    gives: file,
    as: 'text/csv',
  },
  programmes: { ...routes.programmes, needs: 'on-staff', takes: nothing, gives: programmeListSchema },
  createProgramme: {
    ...routes.createProgramme,
    needs: 'administer',
    takes: newProgrammeSchema,
    gives: programmeSchema,
    repeatable: true,
  },
  saveEnrolled: {
    ...routes.saveEnrolled,
    of: 'course',
    needs: 'administer',
    takes: saveEnrolledSchema,
    gives: arrangedCourseSchema,
    problems: ['forbidden', 'own-course', 'changed-meanwhile'],
  },
  createTerm: { ...routes.createTerm, needs: 'administer', takes: newTermSchema, gives: termSchema, repeatable: true },
  setExams: {
    ...routes.setExams,
    of: 'term',
    needs: 'administer',
    takes: setExamsSchema,
    gives: termSchema,
    problems: ['changed-meanwhile', 'unfit'],
  },
  changeAssigned: {
    ...routes.changeAssigned,
    of: 'programme and term',
    needs: 'administer',
    takes: assignmentChangeSchema,
    gives: nothing,
  },
  assignCourses: {
    ...routes.assignCourses,
    of: 'programme and term',
    needs: 'administer',
    takes: assignmentSchema,
    gives: nothing,
  },
  // Somebody proposes dates and nothing else; the staff of each course plan its pulses (E7.14).
  proposals: {
    ...routes.proposals,
    of: 'programme and term',
    needs: 'propose',
    takes: proposalsQuerySchema,
    gives: proposalsSchema,
  },
  proposeDates: {
    ...routes.proposeDates,
    of: 'programme and term',
    needs: 'propose',
    takes: newProposalSchema,
    gives: proposalsSchema,
    repeatable: true,
    problems: ['wrong-time'],
  },
  withdrawProposal: {
    ...routes.withdrawProposal,
    of: 'programme and term',
    needs: 'propose',
    takes: oneProposalSchema,
    gives: proposalsSchema,
  },
  rollUp: { ...routes.rollUp, of: 'programme and term', needs: 'read-roll-up', takes: nothing, gives: rollUpSchema },

  // This table, for other programs.
  openapi: {
    ...routes.openapi,
    needs: 'anyone',
    takes: nothing,
    gives: file,
    as: 'application/json',
    problems: ['not-found'],
  },
} as const satisfies Record<keyof typeof routes, Route>;

export type Route = Right & {
  readonly method: 'GET' | 'POST';
  readonly path: `/api/${string}`;
  /** The body of a POST. A GET, and a POST whose body is a file, take it from the query, where every value is text. */
  readonly takes: z.ZodType;
  readonly gives: z.ZodType;
  /** The type of the file that is the body of a POST; without it, the body is JSON. */
  readonly file?: 'text/csv';
  /** The type of a file; without it, the reply is JSON. */
  readonly as?: 'text/csv' | 'application/json' | 'redirect';
  /** The request makes something, and may be sent again with the same `Idempotency-Key` if its answer was lost. */
  readonly repeatable?: true;
  /** It is posted because what it asks with does not fit into an address or must not stand there, and changes nothing. */
  readonly onlyAsks?: true;
  /**
   * It is for whoever comes from a learning platform too, although it is about no course: it shows only what their ticket is
   * for. Every route about a course is for them as far as a co-teacher may use it (lms.md L6.4).
   */
  readonly forTickets?: true;
  /** It may also be used with a token of another system, in place of a session (institution.md H5.2). */
  readonly forTokens?: true;
  /** How the request can fail, besides the reasons that every route has (schema/openapi/problems.ts). */
  readonly problems?: readonly ProblemKind[];
};
export type RouteName = keyof typeof api;
export type Takes<N extends RouteName> = z.input<(typeof api)[N]['takes']>;
export type Gives<N extends RouteName> = z.output<(typeof api)[N]['gives']>;
