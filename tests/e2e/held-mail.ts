/** Makes what staff see of mail besides their own choices: one that could not be delivered, and the page that stops a kind (H4.1, H4.2). */
import { HostedOnNode } from './hosted-on-node.ts';
import type { School } from './school.ts';

/** Where the link in a mail leads that says that a pulse has news. */
export async function pageThatStopsNews({ teacher, hosted }: School): Promise<string> {
  if (!(hosted instanceof HostedOnNode)) throw new Error('Only the server in this process tells its keys');
  return hosted.stopAddress({ person: (await teacher.ask('me', {}, null)).id, kind: 'news' });
}

const BOUNCES = 'Elin Bounce';

/** One mail is given up after this, and no other. */
export async function holdMail({ teacher, hosted }: School): Promise<void> {
  if (!(hosted instanceof HostedOnNode)) throw new Error('Only the server in this process refuses mails');
  await forgetMail({ teacher });
  const address = 'elin@example.org';
  await teacher.ask('invite', {}, { name: BOUNCES, role: 'institution-admin', scope: null, address });
  await hosted.sendMail();
}

/** The mail goes with its invitation. */
export async function forgetMail({ teacher }: Pick<School, 'teacher'>): Promise<void> {
  for (const { id } of (await teacher.ask('heldMail', {}, null)).messages)
    await teacher.ask('actOnMail', {}, { id, act: 'forget' });
  const { invitations } = await teacher.ask('offices', {}, null);
  for (const { id, name } of invitations)
    if (name === BOUNCES) await teacher.ask('withdrawInvitation', {}, { invitation: id });
}
