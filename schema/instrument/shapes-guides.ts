/** Describes the shape of the guides, prompts and support placeholders; a test parses the files. */
import { z } from 'zod';

const text = z.string().min(1);
const lines = z.array(text).min(1);
const step = z.strictObject({ id: text, minutes: z.int().min(1), title: text, text });
/**
 * A line to say. An optional one is left out if one of its gaps has nothing in it; in any other, such a gap becomes a line
 * to write on. A line of what is known has no place in a script to write on.
 */
const spoken = z.union([text, z.strictObject({ optional: text }), z.strictObject({ known: text })]);
/** An optional step is left out as a whole if one of its lines, other than the optional ones, has an empty gap. */
const talkStep = z.strictObject({
  id: text,
  minutes: z.int().min(1),
  title: text,
  optional: z.literal(true).optional(),
  lines: z.array(spoken).min(1),
});
const titled = z.strictObject({ id: text, text });

export const guidesSchema = z.strictObject({
  version: text,
  language: text,
  reflection: z.strictObject({ title: text, intro: text, questions: z.array(titled).length(3), informedBy: lines }),
  notice: z.strictObject({ id: text, title: text, text: lines, confirm: text }),
  talkScript: z.strictObject({ title: text, minutes: z.int(), steps: z.array(talkStep), do: lines, avoid: lines }),
  teamMeeting: z.strictObject({ title: text, minutes: z.int(), before: text, steps: z.array(step), rules: lines }),
  youSaidWeDid: z.strictObject({
    title: text,
    dueWorkingDays: z.int(),
    fields: z.array(z.strictObject({ id: text, label: text })),
    templates: z.array(z.strictObject({ id: text, for: text, name: text, text })),
  }),
  conversation: z.strictObject({
    title: text,
    useWhen: text,
    need: lines,
    steps: z.array(step),
    after: lines,
    careful: text,
  }),
  moments: z.array(z.strictObject({ id: text, title: text, when: text, why: text, modules: z.array(text) })),
  notNow: z.array(titled),
});

export const promptsFileSchema = z.strictObject({
  promptRules: z.strictObject({ maxChars: z.literal(300), reminder: text }),
  prompts: z
    .array(
      z.looseObject({ id: text, type: z.literal('text'), text, eligibility: z.array(z.enum(['codes', 'roster'])) }),
    )
    .length(5),
  context: z
    .array(
      z.looseObject({
        id: text,
        text,
        options: z.array(z.strictObject({ value: z.int(), label: text })),
        minGroup: z.literal(10),
      }),
    )
    .length(1),
});

export const supportSchema = z.strictObject({
  version: text,
  language: text,
  placeholder: z.literal(true),
  contacts: z.array(
    z.strictObject({
      id: text,
      required: z.boolean(),
      label: text,
      name: text,
      contact: text,
      hours: text,
      link: text,
    }),
  ),
  checkedOn: text,
});

const phrases = z.array(text).min(1);
const check = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['doer', 'duplicate', 'names', 'language', 'author']) }),
  z.strictObject({ kind: z.enum(['words', 'count']), most: z.int().min(1) }),
  z.strictObject({ kind: z.literal('pattern'), pattern: text }),
  z.strictObject({ kind: z.literal('phrases'), most: z.int().min(1).optional(), pattern: text.optional() }),
]);
/**
 * Rules for questions that a course writes itself, and the phrases of each language by rule (instrument.md section 6).
 */
export const customItemsFileSchema = z.strictObject({
  title: text,
  intro: text,
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^CR\d+$/),
      level: z.enum(['block', 'warn', 'confirm']),
      rule: text,
      check,
      message: text,
    }),
  ),
  phrases: z.record(
    text,
    z.strictObject({
      elisions: phrases.optional(),
      joined: z.literal(true).optional(),
      byRule: z.record(text, phrases),
    }),
  ),
});
