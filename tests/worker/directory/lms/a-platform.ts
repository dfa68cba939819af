/** Registers a platform in a directory of a test, with one active deployment. */
import type { StaffId } from '../../../../schema/contract/ids.ts';
import type { NewPlatform, Platform } from '../../../../schema/contract/platforms.ts';
import type { Directory } from '../../../../worker/directory/directory.ts';

export const DEPLOYMENT = 'deployment-1';

export const platformOf = (host: string): NewPlatform => ({
  iss: `https://${host}`,
  clientId: 'client-1',
  authUrl: `https://${host}/auth`,
  jwksUrl: `https://${host}/jwks`,
  product: 'moodle',
  origins: [`https://${host}`],
});

export function aPlatform(
  directory: Directory,
  by: StaffId,
  wanted: Parameters<Directory['lms']['addPlatform']>[1] = platformOf('lms.example'),
): Platform {
  const added = directory.lms.addPlatform(by, { status: 'active', ...wanted });
  if (!added.ok) throw new Error(`Refused: ${added.error.kind}`);
  directory.lms.putDeployment(by, added.value.id, DEPLOYMENT, 'active');
  return added.value;
}
