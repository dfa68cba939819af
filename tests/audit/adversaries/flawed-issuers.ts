/** Boxes whose issuer lacks one of its rules. Each stands in front of the real boxes, and counts or signs what it must not. */
import { randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoxOffice, CastReply } from '../../../schema/contract/box-office.ts';
import { memberSchema, type Code, type Member } from '../../../schema/contract/ids.ts';
import { sealedSlip } from '../../story/stamp.ts';

type FlawedBoxes = (inner: BoxOffice, now: () => number, dataDir: string) => BoxOffice;

/** Counts an answer although its token was used before, or is none of this pulse (R5.3). */
export const countingTokens =
  (refused: 'used-token' | 'bad-token'): FlawedBoxes =>
  (inner) => ({
    ...inner,
    cast: async (code, fields): Promise<CastReply> => {
      const reply = await inner.cast(code, fields);
      if (reply.kind !== refused) return reply;
      const token = await mintedFor(inner, code);
      return inner.cast(code, [...fields.filter(([name]) => name !== 'token'), ['token', token]]);
    },
  });

/** Signs another message for somebody who was given a signature (L8.5). */
export const signingTwice = (): FlawedBoxes => (inner) => ({
  ...inner,
  issue: async (code, member, blinded) => {
    const reply = await inner.issue(code, member, blinded);
    return reply.kind === 'other-message' ? inner.issue(code, nobody(), blinded) : reply;
  },
});

/** Lets whoever was given a stamp ask for another, until an answer came with the first (L8.2). It knows that by their order. */
export function givingUntilSent(): FlawedBoxes {
  const stamped = new Map<Code, Member>();
  const sent = new Set<Member>();
  const members = new Map<string, Member>();
  return (inner) => ({
    ...inner,
    issue: async (code, member, blinded) => {
      stamped.set(code, member);
      return inner.issue(code, member, blinded);
    },
    cast: async (code, fields) => {
      const reply = await inner.cast(code, fields);
      const last = stamped.get(code);
      if (reply.kind === 'counted' && last !== undefined) sent.add(last);
      return reply;
    },
    recognise: async (code, person) => {
      const reply = await inner.recognise(code, person);
      const name = `${code} ${person.subject}`;
      if (reply.kind === 'member') members.set(name, reply.member);
      const member = members.get(name);
      return reply.kind === 'already-taken' && member !== undefined && !sent.has(member)
        ? { kind: 'member', member }
        : reply;
    },
  });
}

/** Writes down in which order members were given a stamp (L8.8). */
export const keepingTheOrder = (): FlawedBoxes => (inner, _, dataDir) => ({
  ...inner,
  issue: async (code, member, blinded) => {
    appendFileSync(join(dataDir, 'issued'), Buffer.from(member, 'hex'));
    return inner.issue(code, member, blinded);
  },
});

/** A member that no platform knows. Without an uploaded list, a box signs for each. */
const nobody = (): Member => memberSchema.parse(randomBytes(32).toString('hex'));

/** @returns a token that belongs to no student */
async function mintedFor(boxes: BoxOffice, code: Code): Promise<string> {
  const [look, spki] = [await boxes.look(code), await boxes.tokenKey(code)];
  if (look.at !== 'live' || spki === null) throw new Error(`Pulse ${code} signs nothing`);
  const slip = await sealedSlip(look.definition.id, spki);
  const reply = await boxes.issue(code, nobody(), slip.blinded);
  if (reply.kind !== 'signed') throw new Error(`Pulse ${code} signs nothing for nobody: ${reply.kind}`);
  return slip.open(reply.signature);
}
