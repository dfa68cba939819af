/** Makes a mail that could not be delivered, as administrators find it on the page "Institution" (H4.1). */
import { HostedOnNode } from './hosted-on-node.ts';
import type { School } from './school.ts';

/** One mail is given up after this, and no other. */
export async function holdMail({ teacher, hosted }: School): Promise<void> {
  if (!(hosted instanceof HostedOnNode)) throw new Error('Only the server in this process refuses mails');
  await forgetMail({ teacher });
  await teacher.ask('invite', {}, { name: 'Elin Bounce', role: 'institution-admin', scope: null });
  const { invitations } = await teacher.ask('offices', {}, null);
  const { id: invitation } = invitations.find(({ name }) => name === 'Elin Bounce')!;
  await hosted.directory.mail.queue({ kind: 'invitation', address: 'elin@example.org', invitation });
  await hosted.sendMail();
  await teacher.ask('withdrawInvitation', {}, { invitation });
}

export async function forgetMail({ teacher }: Pick<School, 'teacher'>): Promise<void> {
  for (const { id } of (await teacher.ask('heldMail', {}, null)).messages)
    await teacher.ask('actOnMail', {}, { id, act: 'forget' });
}
