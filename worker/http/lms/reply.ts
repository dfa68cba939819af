/** Sends pages and refusals of `/lti`, so that status, headers and log lines of all of them are set in one place (lms.md L9.4, L13.1). */
import { decodeJwt } from 'jose';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Platform } from '../../../schema/contract/platforms.ts';
import { CLAIMS } from '../../../schema/lms/claims.ts';
import { STATUS_BY_CODE, type LmsCode } from '../../../schema/lms/codes.ts';
import type { TooFast } from '../../directory/access/change-limit.ts';
import type { Engine } from '../../engines/engine.ts';
import type { Tag } from '../../../schema/languages/tags.ts';
import type { PageLanguage } from '../../pages/href.ts';
import { renderTooMany } from '../../pages/landing.tsx';
import { renderLmsRefusal, sayCode, type Advice, type Received } from '../../pages/lms/refusal.tsx';
import { staffPolicy } from '../staff-page.ts';
import { speaks, wishedLanguage } from '../student/accept-language.ts';
import { NOBODY } from '../student/embedders.ts';
import { pageHeaders } from '../student/headers.ts';
import { logRefusal } from './log.ts';

/** A page of a refusal says nothing of anybody, and must be readable in a frame of a platform that we do not know. */
const ANYWHERE = 'https: http:';

/**
 * Pages of `/lti` are in a frame as a rule, and their script tells the platform how high they are (L9.7).
 * @param tag the language in which the person reads the platform, if it has told us; otherwise the browser's wish counts
 */
export const languageFor = (c: Context, { assets }: Pick<Engine, 'assets'>, tag: Tag | null = null): PageLanguage => ({
  ...(speaks(tag ?? '') ?? wishedLanguage(c)),
  framed: { script: assets.lmsScript },
});

/**
 * Every page has the policy of the staff app, because the app may take its place: what our own script asks for is answered
 * with a page, and the policy is that of the page which was there (client/lms/show.ts).
 * @param formTarget another origin that the page may send a form to (L9.6)
 */
export async function platformPage(
  c: Context,
  { origins }: Pick<Platform, 'origins'>,
  html: string,
  formTarget?: string,
): Promise<Response> {
  const ancestors = origins.join(' ') || NOBODY;
  const policy = await staffPolicy(ancestors, formTarget);
  return c.body(html, 200, { ...(await pageHeaders(ancestors)), 'Content-Security-Policy': policy });
}

interface Refused {
  readonly code: LmsCode | TooFast;
  readonly advice?: Advice;
  readonly platform?: Platform | undefined;
  readonly received?: Received | undefined;
}

/** The log gets a line only of what an administrator has to mend, so that it does not tell when somebody came (L7.3). */
const TO_MEND = new Set<Advice>(['wrong', 'site', 'unreachable', 'return', 'config', 'silent', 'declined']);

export async function refuseLms(
  c: Context,
  engine: Pick<Engine, 'assets' | 'randomBytes' | 'now'>,
  { code, advice, platform, received }: Refused,
): Promise<Response> {
  const language = languageFor(c, engine);
  if (typeof code === 'object') {
    c.header('Retry-After', String(code.retryAfterSeconds));
    return c.body(renderTooMany({ language }), 429, await pageHeaders(ANYWHERE));
  }
  const id = requestId(engine);
  const { title, text, word } = sayCode(language, code, advice);
  if (TO_MEND.has(word)) logRefusal(engine, code, id, platform);
  const status = STATUS_BY_CODE[code] as ContentfulStatusCode;
  if (!asksForJson(c))
    return c.body(renderLmsRefusal({ language, code, advice, id, received }), status, await pageHeaders(ANYWHERE));
  const problem = { type: code, title, status, detail: text, code, id };
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
}

/** Twelve letters without a digit: a number on a page would look as if it said something of the answers (privacy.md R9.2). */
const requestId = ({ randomBytes }: Pick<Engine, 'randomBytes'>): string =>
  Array.from(randomBytes(12), (byte) => 'bcdfghjkmnpqrstv'[byte & 15]).join('');

/** Our own script sends JSON, and a platform a form. */
export const asksForJson = (c: Context): boolean =>
  /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '');

const LONGEST = 300;
const shown = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '');

/** Who signed, for an administrator who looks for what is set wrongly. Nothing else of a token is ever shown. */
export function receivedIn(token: string): Received | undefined {
  try {
    const { iss, aud, [CLAIMS.deploymentId]: deployment } = decodeJwt(token);
    return {
      iss: shown(iss),
      clientId: shown(Array.isArray(aud) ? aud.join(' ') : aud),
      deploymentId: shown(deployment),
    };
  } catch {
    return undefined;
  }
}
