/** Tests what is refused of a device although the library for WebAuthn would take it (H1.2). */
import { checkNewPasskey } from '../../../../worker/http/staff/webauthn.ts';
import { BasicConstraintsExtension, X509CertificateGenerator } from '@peculiar/x509';
import { expect, test } from 'vitest';
import { DAY_MS } from '../../../../schema/calendar.ts';
import { Device, type Deviation } from '../../../story/device.ts';

const ORIGIN = 'https://pulse.example';
const engine = { settings: { publicUrl: ORIGIN } } as Parameters<typeof checkNewPasskey>[0];
const options = { challenge: 'bm90IGd1ZXNzZWQ', rp: { id: 'pulse.example' }, user: { id: 'YWRh' } };

/** A certificate as makers of security keys have them (WebAuthn, section 8.2.1). */
async function aMaker() {
  const alg = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await crypto.subtle.generateKey(alg, true, ['sign', 'verify']);
  const made = await X509CertificateGenerator.createSelfSigned({
    name: 'C=SE,O=Keys,OU=Authenticator Attestation,CN=A key',
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + DAY_MS),
    keys,
    signingAlgorithm: alg,
    extensions: [new BasicConstraintsExtension(false)],
  });
  return { certificate: new Uint8Array(made.rawData), key: keys.privateKey };
}

test('H1.2: a certificate that nobody has asked for is refused, even if it holds in every point: what it names is never fetched', async () => {
  const checked = async (deviation: Deviation) => {
    const made = await new Device(ORIGIN).make(options, deviation);
    return checkNewPasskey(engine, { ...made, clientExtensionResults: {} });
  };
  expect(await checked({})).toMatchObject({ challenge: options.challenge });
  expect(await checked({ maker: await aMaker() })).toBeNull();
});
