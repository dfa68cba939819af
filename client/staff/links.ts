/** Addresses of pages that other pages link to. */

export const to = {
  courses: '/staff',
  firstCourse: '/staff/first-course',
  newCourse: '/staff/new-course',
  conversation: '/staff/conversation',
  course: (id: string) => `/staff/courses/${id}`,
  newPulse: (id: string) => `/staff/courses/${id}/new-pulse`,
  projector: (code: string) => `/staff/pulses/${code}/projector`,
  results: (code: string) => `/staff/pulses/${code}/results`,
};
