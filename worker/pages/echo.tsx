/**
 * Repeats what was sent, on pages that offer to send it again, and fills these pages up: their length must not say what
 * was answered (privacy.md R4.3a).
 */
import type { Fields } from '../../schema/contract/box-office.ts';
import { fieldNames, type Definition } from '../../schema/contract/pulse.ts';
import { TOKEN_CHARACTERS } from '../../schema/contract/token.ts';
import { byteLength, COMMENT, escape } from './receipt.tsx';
import { LONGEST_TYPED } from './slip-field.tsx';

/** Pages are filled up to whole steps of this length, so that all refusals of one status have one length. */
const STEP = 8192;
/** What a page shows of the name of a field. */
export const LONGEST_NAME = 40;

/** Writes the fields as hidden inputs. */
export const echoOf = (fields: Fields): string =>
  fields.map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}"/>`).join('');

/** Leaves out the printed code, which has a field of its own where it has to be corrected, and a token that was refused. */
export const withoutRight = (fields: Fields): Fields => fields.filter(([name]) => name !== 'code' && name !== 'token');

/** Writes them without these two. */
export const echoWithoutRight = (fields: Fields): string => echoOf(withoutRight(fields));

/** Leaves out what an extension of the browser has put into the form: no page repeats it (R4.2). */
export function ownFields(fields: Fields, definition: Definition): Fields {
  const names = fieldNames(definition);
  return fields.filter(([name]) => names.has(name));
}

/** Writes the name of a field, as far as a page shows it. */
export const shownName = (name: string): string => escape(name.slice(0, LONGEST_NAME));

/** Puts the hidden inputs into a form. */
export const Echo = ({ fields }: { readonly fields: Fields }) => (
  <div hidden dangerouslySetInnerHTML={{ __html: echoOf(fields) }} />
);

/** The length in bytes of the longest echo of a form that the box can read. */
function longestEcho(definition: Definition): number {
  const longest = new Map([
    ['key', '0'.repeat(32)],
    ['code', '0'.repeat(LONGEST_TYPED)],
    ['token', '0'.repeat(TOKEN_CHARACTERS)],
    ...(definition.breakdown ? [[definition.breakdown.id, longestOf(definition.breakdown.categories)] as const] : []),
  ]);
  return byteLength(echoOf([...fieldNames(definition)].map((name) => [name, longest.get(name) ?? 'none'])));
}

const longestOf = (texts: readonly string[]): string => texts.toSorted((a, b) => b.length - a.length)[0] ?? '';

/**
 * Fills a page up.
 * @param echoed what of the page depends on what was sent, as it stands in the HTML. Something longer than any form of
 * ours sends makes the page a step longer
 */
export function fillUp(html: string, definition: Definition, echoed = ''): string {
  const varying = byteLength(echoed);
  const around = byteLength(html) - varying;
  const length = Math.ceil((around + Math.max(varying, longestEcho(definition)) + COMMENT) / STEP) * STEP;
  return `${html}<!--${'.'.repeat(length - around - varying - COMMENT)}-->`;
}
