/** Routes about courses and who teaches them. */
import {
  archivedSchema,
  archiveSchema,
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
} from '../courses.ts';
import { trendSchema } from '../results.ts';
import { routes } from '../routes.ts';
import { madeConnectCodeSchema, disconnectSchema, handOverSchema, teamSchema } from '../team.ts';
import { nothing, type Route } from './route.ts';

export const courseRoutes = {
  courses: {
    ...routes.courses,
    needs: 'on-staff',
    takes: courseQuerySchema,
    gives: courseListSchema,
    forTickets: true,
    forTokens: 'read',
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
  trend: { ...routes.trend, of: 'course', needs: 'see-results', takes: nothing, gives: trendSchema, forTokens: 'read' },
} as const satisfies Record<string, Route>;
