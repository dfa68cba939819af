/** Addresses of pages that other pages link to. */

export const to = {
  courses: '/staff',
  firstCourse: '/staff/first-course',
  newCourse: '/staff/new-course',
  conversation: '/staff/conversation',
  programmes: '/staff/programmes',
  programme: (id: string) => `/staff/programmes/${id}`,
  assign: (programme: string, term: string) => `/staff/programmes/${programme}/terms/${term}`,
  rollUp: (programme: string, term: string) => `/staff/programmes/${programme}/terms/${term}/roll-up`,
  auditLog: '/staff/audit-log',
  course: (id: string) => `/staff/courses/${id}`,
  newPulse: (id: string) => `/staff/courses/${id}/new-pulse`,
  sheet: (code: string) => `/staff/pulses/${code}/codes`,
  projector: (code: string) => `/staff/pulses/${code}/projector`,
  results: (code: string) => `/staff/pulses/${code}/results`,
};
