/** Tests which parts of a contact become links (E5.4). */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactParts, type ContactPart } from '../../../worker/pages/contact-parts.ts';

const linksIn = (parts: readonly ContactPart[]) => parts.flatMap((part) => ('href' in part ? [part.href] : []));

describe('E5.4: a number or an address that is surely one becomes a link', () => {
  test.each([
    ['+44 117 928 9000', ['tel:+441179289000']],
    [
      'Student Services, +44 (0)117 928 9000, help@uni.example.ac.uk',
      ['tel:+441179289000', 'mailto:help@uni.example.ac.uk'],
    ],
    ['Tel. 0117 928 9000 (24 h)', ['tel:01179289000']],
    ['Studenthälsan 08-590 00 000', ['tel:0859000000']],
    ['030/123 456 78', ['tel:03012345678']],
    ['01.23.45.67.89', ['tel:0123456789']],
    ['(617) 495-1000', ['tel:6174951000']],
    ['1-617-495-1000', ['tel:16174951000']],
    ['الدعم +46 8 16 20 00', ['tel:+468162000']],
    ['<help@uni.example>', ['mailto:help@uni.example']],
    ['Schreiben Sie an rat.und-hilfe@uni-musterstadt.example.', ['mailto:rat.und-hilfe@uni-musterstadt.example']],
  ])('%s', (contact, links) => {
    expect(linksIn(contactParts(contact))).toEqual(links);
  });

  test.each([
    'Student Services, Building 4',
    'Room 117 928, Mon-Fri 0900-1700',
    'Mo-Fr 08.00-12.00',
    'Mo-Fr 08.00-12.00 13.00-17.00',
    '09:00–17:00',
    'open from 01.02.2026 10.00',
    '2026-11-27 10.00',
    '112',
    '0800 123',
    '12345 6789012345678',
    '+46',
    'A0117 928 9000',
    '08 590 00 00 24 h',
    '08 590 00 00 24/7',
    'help@localhost',
    'help@uni',
    'https://uni.example/@help',
    'x@y@uni.example',
    'IBAN 0012 3456 7890 1234 5678',
    '٠٨١٢٣٤٥٦٧٨٩',
  ])('%s: nothing', (contact) => {
    expect(linksIn(contactParts(contact))).toEqual([]);
  });

  test.each([
    ['112', ['tel:112']],
    ['112 (Notruf)', ['tel:112']],
    ['112, 999', ['tel:112', 'tel:999']],
    ['+46 8 123 456 78', ['tel:+46812345678']],
    ['Security desk, room 112', []],
    ['112/3', []],
  ])('as the emergency number: %s', (contact, links) => {
    expect(linksIn(contactParts(contact, { isEmergency: true }))).toEqual(links);
  });

  test('whatever staff have typed is there, once and in its order, and links lead to nothing but numbers and addresses', () => {
    const piece = fc.constantFrom(
      '+44 ',
      '(0)',
      '117',
      '.',
      '-',
      ' ',
      '@',
      'uni',
      '.example',
      '0',
      '1',
      '9',
      'é',
      'ع',
      '?',
      '&',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 12 }).map((all) => all.join('')),
        ),
        fc.boolean(),
        (contact, isEmergency) => {
          const parts = contactParts(contact, { isEmergency });
          expect(parts.map(({ text }) => text).join('')).toBe(contact);
          for (const href of linksIn(parts)) expect(href).toMatch(/^(tel:\+?[0-9]{3,15}|mailto:[\w.+-]+@[\w.-]+)$/);
        },
      ),
    );
  });
});
