/**
 * Ties a launch to the browser in which it began: by a cookie, or by a value that the platform keeps for us where a frame has
 * no cookies (lms.md L5.2, L5.3, L5.12).
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { CookieOptions } from 'hono/utils/cookie';
import { timingSafeEqual } from 'hono/utils/buffer';
import type { Engine } from '../../engines/engine.ts';

const NAME = 'lti_';
const RANDOM_BYTES = 16;
const MAX_AGE_SECONDS = 300;

export const newState = (engine: Pick<Engine, 'randomBytes'>, institution: string): string =>
  `${institution}.${newNonce(engine)}`;

export const newNonce = ({ randomBytes }: Pick<Engine, 'randomBytes'>): string => bytesToHex(randomBytes(RANDOM_BYTES));

/** @returns what proves that a browser, or its platform, was there when the launch began */
export const markOf = async (engine: Pick<Engine, 'secretFor'>, state: string): Promise<string> =>
  bytesToHex(hmac(sha256, await engine.secretFor('lti-state'), utf8ToBytes(state)));

/** Compares in the same time, whatever was sent. */
export const isMark = async (engine: Pick<Engine, 'secretFor'>, state: string, sent: string): Promise<boolean> =>
  timingSafeEqual(sent, await markOf(engine, state));

/** Each launch has a cookie of its own, so that two tabs do not disturb each other. */
const nameOf = (state: string): string => `${NAME}${(state.split('.')[1] ?? '').slice(0, 8)}`;

/**
 * Without `Partitioned`, no browser would send it back to a frame. Browsers refuse the prefix on http, where only a trial
 * on one's own machine comes from (L5.3).
 */
const optionsFor = ({ settings }: Pick<Engine, 'settings'>): CookieOptions => ({
  path: '/lti',
  httpOnly: true,
  secure: true,
  sameSite: 'None',
  partitioned: true,
  ...(settings.publicUrl.startsWith('https:') && { prefix: 'secure' }),
});

export function rememberState(c: Context, engine: Pick<Engine, 'settings'>, state: string, mark: string): void {
  setCookie(c, nameOf(state), mark, { ...optionsFor(engine), maxAge: MAX_AGE_SECONDS });
}

export function forgetState(c: Context, engine: Pick<Engine, 'settings'>, state: string): void {
  deleteCookie(c, nameOf(state), optionsFor(engine));
}

export function rememberedMark(c: Context, { settings }: Pick<Engine, 'settings'>, state: string): string | undefined {
  return settings.publicUrl.startsWith('https:') ? getCookie(c, nameOf(state), 'secure') : getCookie(c, nameOf(state));
}
