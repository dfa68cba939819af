/** Routes about who holds which role, and about the people on the staff (institution.md section 2). */
import { linkSchema } from '../account.ts';
import { routes } from '../routes.ts';
import {
  inviteSchema,
  oneInvitationSchema,
  dropRoleSchema,
  handOverSchema,
  officesSchema,
  peopleQuerySchema,
  peopleSchema,
  personSchema,
  strandedSchema,
} from '../team.ts';
import { nothing, type Route } from './route.ts';

export const peopleRoutes = {
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
  people: { ...routes.people, needs: 'administer', takes: peopleQuerySchema, gives: peopleSchema },
  makePersonLink: {
    ...routes.makePersonLink,
    needs: 'administer',
    takes: personSchema,
    gives: linkSchema,
    problems: ['forbidden', 'not-found', 'only-provider'],
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
} as const satisfies Record<string, Route>;
