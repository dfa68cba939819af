/** Tests what administrators type into the documents of the institution (section 7, Documents). */
import { expect, test } from 'vitest';
import { aDirectory, aStaffMember } from '../a-directory.ts';

test('texts are kept, an empty one is open again, and the log says that they were filled in, not with what', () => {
  const { directory } = aDirectory();
  const { id } = aStaffMember(directory);
  expect(directory.courses.documentTexts()).toEqual({ texts: {}, version: 1 });
  const texts = { 'assessment-1': 'Dee Poe, dpo@uni.example', 'statement-2': '' };
  expect(directory.courses.saveDocumentTexts(id, { texts, version: 1 })).toEqual({
    ok: true,
    value: { texts: { 'assessment-1': texts['assessment-1'] }, version: 2 },
  });
  expect(directory.record.latest(1)).toMatchObject([{ action: 'fill-documents', subject: '', note: null }]);
  // The same once more is no change.
  expect(directory.courses.saveDocumentTexts(id, { texts, version: 2 })).toMatchObject({ value: { version: 2 } });
  expect(directory.record.latest(9).filter(({ action }) => action === 'fill-documents')).toHaveLength(1);
});

test('E7.0: the second of two editors reads what the first has saved, and a form of settings stays fresh', () => {
  const { directory } = aDirectory();
  const { id } = aStaffMember(directory);
  const before = directory.courses.institution().version;
  directory.courses.saveDocumentTexts(id, { texts: { 'assessment-1': 'Dee Poe' }, version: 1 });
  expect(directory.courses.saveDocumentTexts(id, { texts: { 'assessment-1': 'Cy Reed' }, version: 1 })).toEqual({
    ok: false,
    error: { kind: 'changed-meanwhile', current: { texts: { 'assessment-1': 'Dee Poe' }, version: 2 } },
  });
  expect(directory.courses.institution().version).toBe(before);
});
