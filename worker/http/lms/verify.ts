/**
 * Checks what a platform has signed, in the order of lms.md L5.7 to L5.10: the first failure ends it. Clock and keys are passed
 * in, and nothing is stored.
 */
import { decodeProtectedHeader, errors, jwtVerify, type CryptoKey, type JWTPayload } from 'jose';
import type { Platform } from '../../../schema/contract/platforms.ts';
import {
  CLAIMS,
  contextSchema,
  deepLinkingSettingsSchema,
  idSchema,
  languageIn,
  messageTypeSchema,
  VERSION,
} from '../../../schema/lms/claims.ts';
import type { LmsCode } from '../../../schema/lms/codes.ts';
import { opensWith } from '../../../schema/lms/roles.ts';
import { kindsSent, type SentKind } from '../../../schema/lms/sent.ts';
import { fail, ok, type Result } from '../../../schema/result.ts';
import type { Arrival } from './tickets.ts';

/** What the launch is checked against. */
export interface Expected {
  readonly platform: Platform;
  readonly nonce: string;
  /** The deployment that the login named; empty if it named none. */
  readonly deploymentHint: string;
  /** Our own origin. */
  readonly origin: string;
  readonly nowMs: number;
  readonly keyOf: (kid: string) => Promise<Result<CryptoKey, LmsCode>>;
  /** Says whether a launch may come from this deployment. It is asked only of a platform that has signed for it. */
  readonly meetDeployment: (deployment: string) => Promise<Result<null, LmsCode>>;
}

export interface Verified {
  readonly arrival: Arrival;
  /**
   * Who came, as the platform names them; null if it does not say. It stays in the memory of this request, until the issuer
   * has made of it what it needs (L7.1, L8.2).
   */
  readonly sub: string | null;
  /** The kinds of personal data that came along with staff, and nothing of what they were (decision 0077). */
  readonly sends: readonly SentKind[];
}

/** jose knows how old a token is before it knows why that matters: these are our names for what it refuses. */
const CODE_BY_CLAIM: Readonly<Record<string, LmsCode>> = {
  iss: 'issuer',
  aud: 'audience',
  exp: 'expired',
  nbf: 'issued_at',
  iat: 'issued_at',
  nonce: 'nonce',
};

export async function verifyLaunch(token: string, expected: Expected): Promise<Result<Verified, LmsCode>> {
  const signed = await verifySignature(token, expected);
  if (!signed.ok) return signed;
  const claims = signed.value;
  const parties = checkParties(claims, expected);
  if (!parties.ok) return parties;

  if (claims[CLAIMS.version] !== VERSION) return fail('version');
  const messageType = messageTypeSchema.safeParse(claims[CLAIMS.messageType]);
  if (!messageType.success) return fail('message_type');
  const deployment = idSchema.safeParse(claims[CLAIMS.deploymentId]);
  const { deploymentHint } = expected;
  if (!deployment.success || (deploymentHint !== '' && deployment.data !== deploymentHint))
    return fail('deployment_bad');
  const met = await expected.meetDeployment(deployment.data);
  if (!met.ok) return met;

  const roles = claims[CLAIMS.roles];
  if (!Array.isArray(roles) || !roles.every((role) => typeof role === 'string')) return fail('roles');
  if (messageType.data === 'LtiResourceLinkRequest' && !hasId(claims[CLAIMS.resourceLink]))
    return fail('resource_link');
  if (!isOurs(claims[CLAIMS.targetLinkUri], expected.origin)) return fail('target_foreign');
  const sub = idSchema.safeParse(claims.sub);
  if (!sub.success && !expected.platform.allowNoSub) return fail('no_member_id');
  const settings = deepLinkingSettingsSchema
    .nullable()
    .catch(null)
    .parse(claims[CLAIMS.deepLinkingSettings] ?? null);
  if (messageType.data === 'LtiDeepLinkingRequest' && settings === null) return fail('message_type');

  const opens = opensWith(roles, expected.platform);
  if (opens === null) return fail('no_access');
  const context = contextSchema.parse(claims[CLAIMS.context] ?? null);
  return ok({
    sub: sub.success ? sub.data : null,
    // Of students nothing is noted, not even this (decision 0077).
    sends: opens === 'staff' ? kindsSent(claims) : [],
    arrival: {
      messageType: messageType.data,
      platform: expected.platform.id,
      deployment: deployment.data,
      opens,
      language: languageIn(claims),
      // The names of a course are for staff, who see them anyway (L7.1).
      context: context && (opens === 'staff' ? context : { id: context.id, title: '', label: '' }),
      settings: messageType.data === 'LtiDeepLinkingRequest' ? settings : null,
    },
  });
}

async function verifySignature(
  token: string,
  { platform, nowMs, keyOf }: Expected,
): Promise<Result<JWTPayload, LmsCode>> {
  const header = headerOf(token);
  if (header === null) return fail('token_bad');
  if (header.alg !== 'RS256') return fail('alg');
  if (typeof header.kid !== 'string' || header.kid === '') return fail('kid');
  const key = await keyOf(header.kid);
  if (!key.ok) return key;
  try {
    const { payload } = await jwtVerify(token, key.value, {
      issuer: platform.iss,
      audience: platform.clientId,
      algorithms: ['RS256'],
      clockTolerance: 60,
      maxTokenAge: '10 min',
      requiredClaims: ['exp', 'iat', 'nonce'],
      currentDate: new Date(nowMs),
    });
    return ok(payload);
  } catch (error) {
    return fail(codeOf(error));
  }
}

function headerOf(token: string) {
  try {
    return decodeProtectedHeader(token);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): LmsCode {
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed)
    return CODE_BY_CLAIM[error.claim] ?? 'token_bad';
  if (error instanceof errors.JOSEError) return 'token_bad';
  // A key that is too short for RS256 can verify nothing.
  return 'signature';
}

/** The parties that jose does not compare (OpenID Connect Core 3.1.3.7, steps 4, 5 and 11). */
function checkParties({ aud, azp, nonce }: JWTPayload, expected: Expected): Result<null, LmsCode> {
  const isForSeveral = Array.isArray(aud) && aud.length > 1;
  if (azp === undefined ? isForSeveral : azp !== expected.platform.clientId) return fail('azp');
  return nonce === expected.nonce ? ok(null) : fail('nonce');
}

const hasId = (link: unknown): boolean =>
  typeof link === 'object' && link !== null && 'id' in link && typeof link.id === 'string' && link.id !== '';

/** Parsed and not compared by its beginning: `https://ours.example.evil.example` is another host (N50). */
export const isOurs = (url: unknown, origin: string): boolean =>
  typeof url === 'string' && URL.canParse(url) && new URL(url).origin === origin;
