/** Builds the engine for Cloudflare Workers from Durable Objects, KV and static assets (architecture.md A3). */
import { edgeAssets } from './edge-assets.ts';
import { parseSecurityContact } from '../security-contact.ts';
import type { EdgeBindings } from './edge-bindings.ts';
import { edgeBoxes } from './edge-boxes.ts';
import { edgeDirectory } from './edge-directory.ts';
import { edgeMail } from './edge-mail.ts';
import { placeOf, type Place } from './edge-place.ts';
import { randomBytes } from './edge-random.ts';
import { hostingOf, operatorTokenOf, providerOf } from './edge-settings.ts';
import { PATIENCE_MS, type Engine, type Outbound } from './engine.ts';

export interface EdgeHost {
  readonly env: EdgeBindings;
  /** The origin of the request, for a deployment that sets no PUBLIC_URL. */
  readonly origin: string;
  /** Returns the machine's time; only tests pass another clock (A10). */
  readonly now: () => number;
  /** Only tests pass another one. */
  readonly outbound?: Outbound;
  /** Whether mail is on; only tests say it. */
  readonly sendsMail?: boolean;
}

/** @throws NoPlace; or an error if the client was not built */
export async function openEdgeEngine({ env, origin, now, outbound, sendsMail }: EdgeHost): Promise<Engine> {
  let secret: Uint8Array | undefined;
  const [place, assets] = await Promise.all([placeOf(env), edgeAssets(env.ASSETS)]);
  return {
    now,
    randomBytes,
    boxes: edgeBoxes(place.boxes),
    directory: edgeDirectory(place.directory),
    warmsAt: 'meeting',
    assets,
    settings: {
      publicUrl: env.PUBLIC_URL || origin,
      version: env.COMMIT || 'unknown',
      operatorSecret: operatorTokenOf(env),
      // Nobody can read the key store of a deployment from outside, so the way in is `/setup` (E6.1).
      setupLinkIsAt: 'setup-page',
      // A Worker has no start that a wrong value could stop, so a wrong value counts as none, and `warningsOf` says so.
      securityContact: parseSecurityContact(env.SECURITY_CONTACT ?? '') ?? null,
      sendsMail: sendsMail ?? edgeMail(env) !== null,
      hosting: hostingOf(env, place.placed),
      provider: providerOf(env),
    },
    secretFor: async (purpose) => {
      secret ??= await place.directory().instanceSecret();
      const { derivedFrom } = await import('./edge-secret.ts');
      return derivedFrom(secret, purpose);
    },
    outbound: outbound ?? {
      // A Worker reaches no private network, so only literal addresses and names are checked (lms.md L10.2).
      fetch: (request) => fetch(request),
      allowsPrivate: env.LTI_ALLOW_PRIVATE === '1',
      patienceMs: PATIENCE_MS,
    },
    keeping: {
      copy: () => place.directory().archive(),
      // Only streams of bytes can be handed to an object, and one that was counted on its way is none.
      restore: (archive) => place.directory().restore(archive.pipeThrough(new IdentityTransformStream())),
    },
    troubles: () => troublesOf(env, place, now),
    place: { now: place.placed, refused: place.refused },
  };
}

async function troublesOf(env: EdgeBindings, place: Place, now: () => number): Promise<readonly string[]> {
  const [health, keys] = await Promise.all([
    place
      .directory()
      .health()
      .catch(() => 'no-writes' as const),
    // This key is not a code: Workers KV would cache the "not found" of a box's key that is about to be written (R3.5).
    works(async () => (await env.KEYS.get('readiness')) === null),
  ]);
  const clock = now() >= Date.UTC(2026, 0, 1);
  const [storage, schema, jurisdiction] = [health !== 'no-writes', health !== 'newer-schema', place.refused === null];
  return Object.entries({ storage, schema, keys, clock, jurisdiction }).flatMap(([part, isWell]) =>
    isWell ? [] : [part],
  );
}

const works = (check: () => Promise<boolean>): Promise<boolean> => check().catch(() => false);
