/** Routes about pulses, from plan to results, and about rehearsals of them. */
import { memberListSchema, newMemberListSchema } from '../member-list.ts';
import { nextPulseSchema, previewPageSchema, previewSchema, saveSignalsSchema, signalsSchema } from '../planning.ts';
import { newPulsePageSchema, pulsePageSchema, sheetSchema } from '../pulse-page.ts';
import { extendSchema, newPulseSchema, openSchema, rehearsedPlanSchema } from '../pulse-plan.ts';
import { resultsSchema } from '../results.ts';
import { routes } from '../routes.ts';
import { tableSchema } from '../spreadsheet.ts';
import {
  checkedTermSchema,
  checkTermSchema,
  declineSchema,
  ownProposalsSchema,
  plannedTermSchema,
  planTermSchema,
} from '../term-plan.ts';
import { openingSchema } from '../wall.ts';
import { file, nothing, ofBox, ofResults, type Route } from './route.ts';

/** What can speak against a pulse that somebody plans. */
const ofPlan = [
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
] as const;

export const pulseRoutes = {
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
    problems: [...ofPlan],
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
    problems: [...ofPlan],
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
    problems: ['pulse-open-already', 'pulse-too-soon', 'runs-into-next', 'k-above-next', 'class-too-small', 'reason-needed', ...ofBox],
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
} as const satisfies Record<string, Route>;
