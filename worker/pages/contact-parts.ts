/**
 * Finds what can be called or written to in a contact that staff have typed. Only what is surely a number or an address
 * becomes a link: a wrong one would lead somebody who needs help to nobody (E5.4).
 */
export type ContactPart =
  | { readonly is: 'text'; readonly text: string }
  /** Digits that may be a room, a time or a number. They are not linked, but they keep their order in Arabic. */
  | { readonly is: 'digits'; readonly text: string }
  | { readonly is: 'tel'; readonly text: string; readonly href: string }
  | { readonly is: 'mail'; readonly text: string; readonly href: string };

const MAIL = /(?<![\w.+/@-])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![\w@/-])/;
/** Digits, with what stands between them in telephone numbers, times, rooms and dates. */
const DIGITS = /(?<![\p{L}\p{N}@.-])[+(]?\p{N}(?:[\p{N} \u{a0}\u{202f}).:/–-]|\(\p{N}{1,5}\))*\p{N}(?![\p{L}\p{N}@])/u;
/** After "08 590 00 00 24" this says that the last digits are hours, so we cannot know where the number ends. */
const HOURS = /^\s*(?:h|hrs?|hours?|Uhr|Stunden|heures?|horas?|timmar|awr)\b/i;
const FOUND = new RegExp(`(?<mail>${MAIL.source})|(?<digits>${DIGITS.source})`, 'gu');

/** @param isEmergency whether the contact is the emergency number, where three digits are enough */
export function contactParts(contact: string, { isEmergency = false } = {}): readonly ContactPart[] {
  const parts: ContactPart[] = [];
  let from = 0;
  const text = (to: number) => {
    if (to > from) parts.push({ is: 'text', text: contact.slice(from, to) });
  };
  for (const { 0: found, index, groups } of contact.matchAll(FOUND)) {
    text(index);
    from = index + found.length;
    if (groups?.['mail'] !== undefined) parts.push({ is: 'mail', text: found, href: `mailto:${found}` });
    else if (HOURS.test(contact.slice(from))) parts.push({ is: 'digits', text: found });
    else parts.push(digits(found, isEmergency && !/\p{L}/u.test(contact.slice(0, index))));
  }
  text(contact.length);
  return parts;
}

function digits(text: string, isFirstInEmergency: boolean): ContactPart {
  const number = telephone(text) ?? (isFirstInEmergency && /^[0-9]{3,6}$/.test(text) ? text : undefined);
  return number === undefined ? { is: 'digits', text } : { is: 'tel', text, href: `tel:${number}` };
}

/**
 * Reads a number that can be dialled: international (+44 117 928 9000), national with a leading zero and 9 to 12
 * digits (an opening time such as 0900-1700 has eight), or North American (617-495-1000). A slash stands behind the area
 * code only: elsewhere it is "24/7".
 */
function telephone(text: string): string | undefined {
  if (/[^0-9 \u{a0}\u{202f}()./+-]/u.test(text) || /[-./]{2}|\)\d*\)/.test(text)) return undefined;
  // In "+44 (0)117", the zero is dialled only within the country.
  const dialled = text.startsWith('+') ? text.replace(/\(0\)/, '') : text;
  const number = dialled.replace(/[^0-9+]/g, '');
  const length = number.replace('+', '').length;
  if (length > 15 || /^\D*\d+\D+\d.*\//.test(text)) return undefined;
  if (/^\+[1-9]/.test(number)) return length >= 8 ? number : undefined;
  if (/^\(?0/.test(text)) return length >= 9 && length <= 12 && !isDateOrTime(text) ? number : undefined;
  return /^(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}$/.test(text) ? number : undefined;
}

/** Hours such as 09.00-12.00 and dates such as 01.02.2026 begin with a zero too. */
const isDateOrTime = (text: string): boolean =>
  /(?<!\d)\d{1,2}\.\d{2}(?!\d)\s*-|(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)/.test(text);
