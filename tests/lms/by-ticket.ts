/** Asks the API with the ticket of somebody who teaches at a learning platform. */
import { addressOf } from '../../schema/contract/address.ts';
import { api, type Gives, type Route, type RouteName, type Takes } from '../../schema/contract/api.ts';
import type { Harness } from '../contract/harness.ts';

export async function sendByTicket<N extends RouteName>(
  h: Harness,
  ticket: string,
  name: N,
  params: Readonly<Record<string, string>>,
  body: Takes<N>,
): Promise<Response> {
  const { method, file }: Route = api[name];
  return h.fetch(addressOf(api[name], params, body), {
    method,
    headers: { 'Content-Type': file ?? 'application/json', Authorization: `Bearer ${ticket}` },
    ...(method === 'POST' && { body: JSON.stringify(body) }),
  });
}

/** @throws if it is refused */
export async function askByTicket<N extends RouteName>(
  ...[h, ticket, name, params, body]: Parameters<typeof sendByTicket<N>>
): Promise<Gives<N>> {
  const reply = await sendByTicket(h, ticket, name, params, body);
  const text = await reply.text();
  if (reply.status !== 200) throw new Error(`${name}: ${reply.status} ${text}`);
  return api[name].gives.parse(JSON.parse(text)) as Gives<N>;
}
