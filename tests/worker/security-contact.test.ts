/** Tests which values count as a contact for weaknesses. */
import { expect, test } from 'vitest';
import { parseSecurityContact } from '../../worker/security-contact.ts';

test.each([
  ['mailto:security@example.org', 'mailto:security@example.org'],
  ['https://example.org/security', 'https://example.org/security'],
  // A line break would begin a new field of the file.
  ['mailto:security@example.org\nEncryption: https://evil.example', undefined],
  ['https://example.org/\r\nExpires: never', 'https://example.org/Expires:%20never'],
  ['security@example.org', undefined],
  ['http://example.org/security', undefined],
  ['tel:+44-1632-960000', undefined],
  ['mailto:', undefined],
  ['', undefined],
])('%j is read as the contact %j', (text, contact) => {
  expect(parseSecurityContact(text)).toBe(contact);
});
