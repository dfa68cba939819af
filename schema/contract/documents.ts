/** Describes what an institution types into its documents: what only people can say, each under the name of its place (C36). */
import { z } from 'zod';
import { lineOrNothing } from './line.ts';

/** The longest text of one place: all of them together fit into one request. */
export const LONGEST_DOCUMENT_TEXT = 300;

/** A place of one document, such as `assessment-3`. The texts of the documents name them (client/staff/institution/document-words.ts). */
const placeSchema = z.string().regex(/^(assessment|statement)-[1-9]\d?$/, 'no place of a document');

export const documentTextsSchema = z.object({
  /** What was left empty is not among them. */
  texts: z.record(placeSchema, lineOrNothing(LONGEST_DOCUMENT_TEXT)),
  /** Each change raises it (E7.0). */
  version: z.int().min(1),
});
export type DocumentTexts = z.infer<typeof documentTextsSchema>;
