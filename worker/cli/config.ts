/** Says which settings the server would start with, and which of them were set; secrets are left out (institution.md H5.3). */
import { ok } from '../../schema/result.ts';
import { DEFAULTS } from '../engines/node-settings.ts';
import type { Outcome } from './outcome.ts';

/** These hold a password or a secret. */
const SECRET: readonly string[] = ['SMTP_URL', 'OIDC_CLIENT_SECRET'];

export function config(env: Readonly<Record<string, string | undefined>>): Outcome {
  const settings = Object.entries(DEFAULTS).map(([name, without]) => {
    const set = env[name];
    const value = set !== undefined && set !== '' && SECRET.includes(name) ? '(set, not shown)' : (set ?? without);
    return { name, value, isSet: set !== undefined };
  });
  const width = Math.max(...settings.map(({ name }) => name.length));
  const says = settings
    .map(
      ({ name, value, isSet }) =>
        `${name.padEnd(width)}  ${value === '' ? '(none)' : value}${isSet ? '' : '  (default)'}`,
    )
    .join('\n');
  return ok({ says, told: { settings } });
}
