/**
 * Describes what browser and server tell each other about a passkey (WebAuthn, H1.2): the options as the server makes them,
 * and what a device has signed, as `@simplewebauthn/browser` writes both.
 */
import { z } from 'zod';

const base64url = (max: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_-]+$/)
    .max(max);

/** The options go to the browser as they are; it knows their form (https://www.w3.org/TR/webauthn-3/). */
export const passkeyOptionsSchema = z.object({ options: z.record(z.string(), z.unknown()) });

const credential = { id: base64url(1400), rawId: base64url(1400), type: z.literal('public-key') };
const extensions = z.record(z.string(), z.unknown()).default({});

/** What a device tells of a passkey that it has just made. */
export const newPasskeySchema = z.object({
  ...credential,
  clientExtensionResults: extensions,
  response: z.object({ clientDataJSON: base64url(4000), attestationObject: base64url(8000) }),
});
export type NewPasskeyReply = z.output<typeof newPasskeySchema>;

/** What a device has signed with a passkey. */
export const signedByPasskeySchema = z.object({
  ...credential,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: base64url(4000),
    authenticatorData: base64url(2000),
    signature: base64url(2000),
    /** The id of the person, which the device keeps beside the passkey. */
    userHandle: base64url(100).nullish(),
  }),
});
export type SignedByPasskey = z.output<typeof signedByPasskeySchema>;

export const removePasskeySchema = z.object({ passkey: base64url(1400) });
