/** Makes what staff see of mail besides their own choices: one that could not be delivered, and the page that stops a kind (H4.1, H4.2). */
import { HostedOnNode } from './hosted-on-node.ts';
import type { School } from './school.ts';

/** Where the link in a mail leads that says that a pulse has news. */
export async function pageThatStopsNews({ teacher, hosted }: School): Promise<string> {
  if (!(hosted instanceof HostedOnNode)) throw new Error('Only the server in this process tells its keys');
  return hosted.stopAddress({ person: (await teacher.ask('me', {}, null)).id, kind: 'news' });
}

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
