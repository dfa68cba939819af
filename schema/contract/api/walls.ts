/** Routes of walls in lecture halls. A computer in the hall has no session, but a right of its own, which its cookie carries (E7.8). */
import { routes } from '../routes.ts';
import {
  actInHallSchema,
  changeWallSchema,
  hallSchema,
  madeWallCodeSchema,
  makeWallCodeSchema,
  ownWallsSchema,
  pairedSchema,
  pairWallSchema,
} from '../wall.ts';
import { nothing, ofBox, type Route } from './route.ts';

export const wallRoutes = {
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
      'class-too-small',
      'reason-needed',
      ...ofBox,
    ],
  },
} as const satisfies Record<string, Route>;
