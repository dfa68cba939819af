/** Reads a student's form out of its HTML, as far as a browser needs it to send the form. */

export interface Form {
  /** The address that it is sent to. If it is empty, that is the address of the page. */
  readonly action: string;
  readonly key: string;
  /** The values that each question offers, by the question's name, in the order of the page. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/** Answers by question. A question that is left out is blank. */
export type Answers = Readonly<Record<string, string>>;

type Attributes = ReadonlyMap<string, string>;

/**
 * @returns undefined if the page has no form that takes answers, because the pulse is not open yet, closed or unknown
 */
export function readForm(html: string): Form | undefined {
  const form = html.match(/<form\b[^>]*>.*?<\/form>/gis)?.find((each) => /type=["']?radio/.test(each));
  if (form === undefined) return undefined;
  const own = attributesOf(form.slice(0, form.indexOf('>')));
  const inputs = inputsIn(form);
  // A field may stand outside its form and refer to it by name.
  const outside = inputsIn(html).filter((input) => input.has('form') && input.get('form') === own.get('id'));
  const key = [...inputs, ...outside].find((input) => input.get('name') === 'key')?.get('value');
  const radios = inputs.filter((input) => input.get('type') === 'radio');
  const choices = Map.groupBy(radios, (radio) => radio.get('name') ?? '');
  if (key === undefined) return undefined;
  return {
    action: own.get('action') ?? '',
    key,
    choices: new Map([...choices].map(([name, all]) => [name, all.map((radio) => radio.get('value') ?? 'on')])),
  };
}

/** What a browser would put into the body. */
export const bodyOf = (form: Form, answers: Answers): string =>
  new URLSearchParams({ ...answers, key: form.key }).toString();

const inputsIn = (html: string): Attributes[] =>
  [...html.matchAll(/<input\b([^>]*)>/gi)].map(([, attributes]) => attributesOf(attributes ?? ''));

function attributesOf(tag: string): Attributes {
  const found = [...tag.matchAll(/([a-z-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gi)];
  return new Map(found.map(([, name, a, b, c]) => [(name ?? '').toLowerCase(), a ?? b ?? c ?? ''] as const));
}
