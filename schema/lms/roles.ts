/** Says what the roles of a launch open (lms.md L6.1, L6.2). Roles are compared as whole strings, never in part. Pure. */

const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
const TEST_USER = 'http://purl.imsglobal.org/vocab/lti/system/person#TestUser';

const STAFF = [`${MEMBERSHIP}#Instructor`, `${MEMBERSHIP}#Administrator`, 'Instructor'];
const LEARNER = [`${MEMBERSHIP}#Learner`, 'Learner'];
const SUB_ROLE = /^http:\/\/purl\.imsglobal\.org\/vocab\/lis\/v2\/membership\/Instructor#\w+$/;
/** The standard writes the instructor of an assistant in both ways. */
const ASSISTANT = /^http:\/\/purl\.imsglobal\.org\/vocab\/lis\/v2\/membership\/[Ii]nstructor#TeachingAssistant\w*$/;

/** `preview`: somebody who looks at a course as a student would, and cannot send an answer. */
export type Opens = 'staff' | 'learner' | 'preview';

/** @returns null if these roles open nothing */
export function opensWith(roles: readonly string[], { taIsStaff }: { readonly taIsStaff: boolean }): Opens | null {
  if (roles.includes(TEST_USER)) return 'preview';
  const isAssistant = roles.some((role) => ASSISTANT.test(role));
  // Platforms send an assistant's wide role together with the narrow one, so the narrow one decides.
  if (isAssistant) return taIsStaff ? 'staff' : null;
  if (roles.some((role) => STAFF.includes(role) || SUB_ROLE.test(role))) return 'staff';
  return roles.some((role) => LEARNER.includes(role)) ? 'learner' : null;
}
