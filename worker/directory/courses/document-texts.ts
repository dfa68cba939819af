/** Keeps what administrators type into the documents of the institution (section 7, Documents). */
import { documentTextsSchema, type DocumentTexts } from '../../../schema/contract/documents.ts';
import type { StaffId } from '../../../schema/contract/ids.ts';
import { ok, type Result } from '../../../schema/result.ts';
import { institution } from '../../../schema/tables/directory/tables.ts';
import type { Foundation } from '../record/foundation.ts';
import { jsonSchema } from '../record/rows.ts';
import { checkVersion, isUnchanged, type Changed } from '../record/version.ts';

export function documentTextsIn({ db, audited }: Foundation) {
  /** Texts that cannot be read are open again, so that nobody is kept out of the page. */
  const read = (): DocumentTexts => {
    const row = db
      .select({ texts: institution.documents, version: institution.documentsVersion })
      .from(institution)
      .limit(1)
      .get();
    const texts = jsonSchema(documentTextsSchema.shape.texts).catch({}).parse(row?.texts);
    return { texts, version: documentTextsSchema.shape.version.catch(1).parse(row?.version) };
  };

  return {
    documentTexts: read,

    /** Saves over the version that the editor had on screen, or returns what is saved now (E7.0). */
    saveDocumentTexts(
      by: StaffId,
      { texts: typed, version }: DocumentTexts,
    ): Result<DocumentTexts, Changed<DocumentTexts>> {
      return audited<Result<DocumentTexts, Changed<DocumentTexts>>>(
        () => {
          const before = read();
          const fresh = checkVersion(before, version);
          if (!fresh.ok) return fresh;
          const texts = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''));
          if (isUnchanged({ texts: inOrder(before.texts) }, { texts: inOrder(texts) })) return ok(before);
          db.update(institution)
            .set({ documents: JSON.stringify(texts), documentsVersion: version + 1 })
            .run();
          return ok(read());
        },
        (done) => (done.ok && done.value.version !== version ? { by, action: 'fill-documents', subject: '' } : null),
      );
    },
  };
}

const inOrder = (texts: DocumentTexts['texts']) => Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1));
