/** Routes about what came of the pulses: acts, what students are told, and what a student representative says before (H2.4). */
import {
  changedActSchema,
  keptDraftSchema,
  loopPageSchema,
  newActSchema,
  plannedActSchema,
  sharedActsSchema,
  toldPageSchema,
} from '../loop.ts';
import { representedCourseSchema, representedToldSchema, sayAsRepresentativeSchema } from '../representing.ts';
import { routes } from '../routes.ts';
import { nothing, ofResults, type Route } from './route.ts';

export const loopRoutes = {
  loop: {
    ...routes.loop,
    of: 'course',
    needs: 'see-results',
    takes: nothing,
    gives: loopPageSchema,
    forTokens: 'read',
  },
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
} as const satisfies Record<string, Route>;
