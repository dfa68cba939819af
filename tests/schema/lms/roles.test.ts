/** Tests what the roles of a launch open (lms.md L6.1, L6.2; N62 to N65, N68). */
import { expect, test } from 'vitest';
import { opensWith } from '../../../schema/lms/roles.ts';

const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
const institution = 'http://purl.imsglobal.org/vocab/lis/v2/institution/person';
const system = 'http://purl.imsglobal.org/vocab/lis/v2/system/person';
const testUser = 'http://purl.imsglobal.org/vocab/lti/system/person#TestUser';
const assistant = `${membership}/Instructor#TeachingAssistant`;

test.each<[roles: readonly string[], opens: ReturnType<typeof opensWith>]>([
  [[`${membership}#Instructor`], 'staff'],
  [[`${membership}#Administrator`], 'staff'],
  [['Instructor'], 'staff'],
  [[`${membership}/Instructor#GuestInstructor`], 'staff'],
  [[`${membership}#Learner`], 'learner'],
  [['Learner'], 'learner'],
  [[`${membership}#Learner`, `${membership}#Instructor`], 'staff'],
  [[`${membership}#Learner`, 'https://lms.example/roles#extra', 'urn:lti:sysrole:ims/lis/None'], 'learner'],
  // N62: a role at the institution gives nothing.
  [[`${institution}#Instructor`, `${membership}#Learner`], 'learner'],
  // N63
  [[`${system}#Administrator`], null],
  [[`${institution}#Administrator`, `${institution}#Staff`], null],
  // N64: never a part of a string.
  [[`${membership}#NotInstructor`], null],
  [[`${membership}#InstructorX`], null],
  [[`x${membership}#Instructor`], null],
  [[`${membership}/Instructor`], null],
  [['instructor'], null],
  // N65: an assistant is neither staff nor learner, whatever else the platform says.
  [[assistant], null],
  [[`${membership}/instructor#TeachingAssistant`], null],
  [[assistant, `${membership}#Instructor`], null],
  [[assistant, `${membership}#Learner`], null],
  [[`${membership}#Mentor`], null],
  [[], null],
  // N68
  [[testUser, `${membership}#Learner`], 'preview'],
  [[testUser, `${membership}#Instructor`], 'preview'],
  [[testUser], 'preview'],
])('L6.1, L6.2: %j opens %s', (roles, opens) => {
  expect(opensWith(roles, { taIsStaff: false })).toBe(opens);
});

test.each([[assistant], [`${membership}/instructor#TeachingAssistant`]])(
  'L6.2: %s is staff where the platform’s assistants count as such',
  (role) => {
    expect(opensWith([role], { taIsStaff: true })).toBe('staff');
  },
);
