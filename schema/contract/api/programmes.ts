/** Routes about programmes and terms, the dates that are proposed in them, and what rolls up. */
import { arrangedCourseSchema, saveEnrolledSchema } from '../courses.ts';
import { setExamsSchema } from '../institution.ts';
import {
  assignmentChangeSchema,
  assignmentSchema,
  newProgrammeSchema,
  newTermSchema,
  programmeCoursesQuerySchema,
  programmeCoursesSchema,
  programmeListSchema,
  programmeSchema,
  rollUpSchema,
  termSchema,
} from '../programmes.ts';
import { routes } from '../routes.ts';
import { newProposalSchema, oneProposalSchema, proposalsQuerySchema, proposalsSchema } from '../term-plan.ts';
import { nothing, type Route } from './route.ts';

export const programmeRoutes = {
  programmes: {
    ...routes.programmes,
    needs: 'on-staff',
    takes: nothing,
    gives: programmeListSchema,
    forTokens: 'read',
  },
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
  // Whoever leads a programme reads which courses it has, and nothing else of them (E6.4).
  programmeCourses: {
    ...routes.programmeCourses,
    of: 'programme and term',
    needs: 'read-roll-up',
    takes: programmeCoursesQuerySchema,
    gives: programmeCoursesSchema,
  },
  rollUp: {
    ...routes.rollUp,
    of: 'programme and term',
    needs: 'read-roll-up',
    takes: nothing,
    gives: rollUpSchema,
    forTokens: 'read',
  },
} as const satisfies Record<string, Route>;
