/**
 * Marks everything that a platform may say of a person, and finds the marks again: as they are, in hex, in base64, or hashed
 * (lms.md L7.4).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim/';

const mark = (of: string): string => `canary-${of}-7f3a91c2`;

/** What a login says of the person. Our redirect sends it back to the platform, and nothing else does. */
export const HINTS = { login_hint: mark('login-hint'), lti_message_hint: mark('message-hint') } as const;

export const SUB = mark('sub');

/** What a launch says of the person, and the addresses that it gives us to send them back to. */
export const PERSON = {
  sub: SUB,
  name: mark('name'),
  given_name: mark('given'),
  family_name: mark('family'),
  middle_name: mark('middle'),
  email: `${mark('email')}@example.org`,
  picture: `https://lms.test/${mark('picture')}.png`,
  locale: mark('locale'),
  [`${CLAIM}lis`]: {
    person_sourcedid: mark('sourcedid'),
    course_offering_sourcedid: mark('offering'),
    course_section_sourcedid: mark('section'),
  },
  [`${CLAIM}ext`]: { user_username: mark('username'), more: [mark('more')] },
  [`${CLAIM}custom`]: { student: mark('custom') },
  [`${CLAIM}lti11_legacy_user_id`]: mark('legacy'),
  [`${CLAIM}launch_presentation`]: { return_url: `https://lms.test/back?sesskey=${mark('return')}` },
} as const;

export const DEEP_LINK_RETURN = `https://lms.test/deep?sesskey=${mark('deep-return')}`;

const MARKS = [...JSON.stringify([HINTS, PERSON, DEEP_LINK_RETURN]).matchAll(/canary-[\w-]+-7f3a91c2/g)].map(
  ([found]) => found,
);

const base64 = (text: string): string => btoa(text);
const urlSafe = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

/** The part of a base64 text that is the same wherever in a longer text the mark stands. */
const inBase64 = (text: string): readonly string[] =>
  ['', 'x', 'xx'].map((before) => base64(before + text).slice(before === '' ? 0 : 4, -4));

const formsOf = (text: string): readonly string[] => {
  const hash = sha256(utf8ToBytes(text));
  const hashed = base64(String.fromCharCode(...hash)).replace(/=+$/, '');
  return [
    text,
    bytesToHex(utf8ToBytes(text)),
    ...inBase64(text),
    bytesToHex(hash),
    bytesToHex(hash).slice(0, 32),
    hashed,
    urlSafe(hashed),
  ];
};

/** All forms of these marks, by their beginnings: many begin alike, and nearly no text has any of the beginnings. */
const eachFormOf = (marks: readonly string[]) =>
  Map.groupBy(
    marks.flatMap((text) => formsOf(text).map((form) => ({ text, form: form.toLowerCase() }))),
    ({ form }) => form.slice(0, BEGINNING),
  );
const BEGINNING = 7;

const FORMS = eachFormOf(MARKS);

/** @returns which marks this text holds, in whatever form */
export const canariesIn = (text: string): readonly string[] => foundIn(text, FORMS);

/** The same for marks of one's own, such as the ids on a list. */
export const marksIn = (text: string, marks: readonly string[]): readonly string[] => foundIn(text, eachFormOf(marks));

function foundIn(text: string, forms: ReturnType<typeof eachFormOf>): readonly string[] {
  const lower = text.toLowerCase();
  const possible = [...forms].flatMap(([beginning, all]) => (lower.includes(beginning) ? all : []));
  return [...new Set(possible.filter(({ form }) => lower.includes(form)).map((found) => found.text))];
}
