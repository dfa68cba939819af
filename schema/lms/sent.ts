/**
 * Tells which kinds of personal data a launch carries. Only the kinds leave this file, so that an administrator can see what a
 * platform sends, and turn it off there (lms.md L7.1, decision 0077). Pure.
 */
import { z } from 'zod';
import { CLAIMS } from './claims.ts';

/** `number`: the number of a student or of staff (`lis.person_sourcedid`). `username`: the name with which they sign in. */
export const sentKindSchema = z.enum(['names', 'email', 'picture', 'number', 'username']);
export type SentKind = z.infer<typeof sentKindSchema>;

type Claims = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const within = (claims: Claims, name: string): Claims => {
  const value = claims[name];
  return typeof value === 'object' && value !== null ? (value as Claims) : {};
};

const IS_SENT: Readonly<Record<SentKind, (claims: Claims) => boolean>> = {
  names: (claims) => ['name', 'given_name', 'family_name', 'middle_name'].some((name) => isGiven(claims[name])),
  email: (claims) => isGiven(claims['email']),
  picture: (claims) => isGiven(claims['picture']),
  number: (claims) => isGiven(within(claims, CLAIMS.lis)['person_sourcedid']),
  username: (claims) => isGiven(claims['preferred_username']) || isGiven(within(claims, CLAIMS.ext)['user_username']),
};

export const kindsSent = (claims: Claims): readonly SentKind[] =>
  sentKindSchema.options.filter((kind) => IS_SENT[kind](claims));
