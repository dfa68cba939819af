/** Checks what an administrator types about a learning platform, and turns it into a request. Pure. */
import { MOST_ORIGINS, parseOrigins } from '../../../schema/contract/embed-origins.ts';
import { fill } from '../../../schema/languages/fill.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { fieldWords, originWords } from '../ui/words.ts';
import type { Errors } from '../ui/form.ts';
import { byHandWords, platformSettingsWords as words } from './words.ts';

export const EMPTY_PLATFORM = {
  iss: '',
  clientId: '',
  authUrl: '',
  jwksUrl: '',
  origins: '',
  deployments: '',
  product: '',
};
export type EnteredField = keyof typeof EMPTY_PLATFORM;

export interface Entered {
  readonly iss: string;
  readonly clientId: string;
  readonly authUrl: string;
  readonly jwksUrl: string;
  readonly origins: string[];
  readonly deployments: string[];
  readonly product: string;
}

/** @returns the sites, or the sentence for the field */
export function checkOrigins(typed: string): Result<string[], string> {
  const parsed = parseOrigins(typed);
  if (!parsed.ok) return fail(fill(originWords[parsed.error.why], { entry: parsed.error.entry, most: MOST_ORIGINS }));
  if (parsed.value.length === 0) return fail(words.originsEmpty);
  if (parsed.value.includes('https:')) return fail(fill(words.everywhere, { entry: 'https:' }));
  return ok([...parsed.value]);
}

export function checkEntered(values: Readonly<Record<EnteredField, string>>): Result<Entered, Errors<EnteredField>> {
  const errors: Partial<Record<EnteredField, string>> = {};
  for (const field of ['iss', 'clientId'] as const) if (values[field].trim() === '') errors[field] = fieldWords.empty;
  for (const field of ['authUrl', 'jwksUrl'] as const)
    if (!URL.canParse(values[field].trim())) errors[field] = byHandWords.notAnAddress;
  const origins = checkOrigins(values.origins);
  if (!origins.ok) errors.origins = origins.error;
  if (!origins.ok || Object.keys(errors).length > 0) return fail(errors);
  return ok({
    iss: values.iss.trim(),
    clientId: values.clientId.trim(),
    authUrl: values.authUrl.trim(),
    jwksUrl: values.jwksUrl.trim(),
    origins: origins.value,
    deployments: linesOf(values.deployments),
    product: values.product.trim(),
  });
}

const linesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  ),
];
