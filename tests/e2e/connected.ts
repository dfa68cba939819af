/** Plans pulses for the students of a course that is connected with a learning platform, for pages that need one (privacy.md R5.6). */
import { hashToken } from '../../worker/http/staff/token.ts';
import { HostedOnNode } from './hosted-on-node.ts';
import type { School } from './school.ts';

/** Nobody comes from this platform: it is only registered. @returns the code of a pulse that is planned */
export async function armForStudents({ teacher, hosted }: School, name: string): Promise<string> {
  if (!(hosted instanceof HostedOnNode)) throw new Error('Only on Node can a test reach the directory');
  const { lms } = hosted.directory;
  const { id: by } = await teacher.ask('me', {}, null);
  const course = await teacher.addCourse(name);
  const iss = 'https://moodle.uni.example';
  const urls = { authUrl: `${iss}/auth`, jwksUrl: `${iss}/jwks`, origins: [] };
  const added = await lms.addPlatform(by, { iss, clientId: name, product: 'Moodle', ...urls, status: 'active' });
  if (!added.ok) throw new Error('The platform was refused');
  const ref = { platform: added.value.id, deployment: '1', context: '1' };
  await lms.putDeployment(by, ref.platform, ref.deployment, 'active');
  const { code } = await teacher.ask('makeConnectCode', { course }, null);
  const bound = await lms.bindByCode(ref, await hashToken(code));
  if (!bound.ok) throw new Error('The course was not connected');
  const plan = { closesAtMs: hosted.nowMs + 24 * 60 * 60 * 1000, eligibility: 'roster' } as const;
  return (await teacher.ask('createPulse', { course }, plan)).definition.code;
}

/** So many ids, one per line. */
export const idsOf = (n: number): string => Array.from({ length: n }, (_, i) => `${2000 + i}`).join('\n');
