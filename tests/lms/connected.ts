/** Connects a course of a test with a learning platform that exists only in the directory (lms.md L6.5). */
import type { CourseId, StaffId } from '../../schema/contract/ids.ts';
import type { Engine } from '../../worker/engines/engine.ts';

const PLATFORM = {
  iss: 'https://platform.example',
  clientId: 'tests',
  authUrl: 'https://platform.example/auth',
  jwksUrl: 'https://platform.example/jwks',
  product: 'A platform of tests',
  // It frames nothing.
  origins: [],
};
const DEPLOYMENT = '1';

/** @param by who leads the course */
export async function connect({ lms }: Engine['directory'], by: StaffId, course: CourseId): Promise<void> {
  const { iss } = PLATFORM;
  const earlier = (await lms.platforms()).find((each) => each.iss === iss)?.id;
  const platform = earlier ?? (await register(lms, by));
  const hash = `the code of ${course}`;
  await lms.putConnectCode(by, course, hash);
  const bound = await lms.bindByCode({ platform, deployment: DEPLOYMENT, context: course }, hash);
  if (!bound.ok) throw new Error(`Not connected: ${JSON.stringify(bound.error)}`);
}

async function register(lms: Engine['directory']['lms'], by: StaffId) {
  const added = await lms.addPlatform(by, { ...PLATFORM, status: 'active' });
  if (!added.ok) throw new Error('The platform of a test was refused');
  await lms.putDeployment(by, added.value.id, DEPLOYMENT, 'active');
  return added.value.id;
}
