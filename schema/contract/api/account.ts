/** Routes about the person who asks: ways in, sessions, name, language, mail and what is stored (institution.md H1.1, H2.3, H4.2). */
import {
  linkSchema,
  meSchema,
  metSchema,
  addressSchema,
  removeIdentitySchema,
  signInSchema,
  renameSchema,
  speakSchema,
  sessionsSchema,
} from '../account.ts';
import { apiTokensSchema, endApiTokenSchema, madeApiTokenSchema, newApiTokenSchema } from '../api-token.ts';
import { mailChoicesSchema, saveMailChoicesSchema } from '../mail.ts';
import { newPasskeySchema, passkeyOptionsSchema, removePasskeySchema } from '../passkey.ts';
import { representedSchema } from '../representing.ts';
import { routes } from '../routes.ts';
import { file, nothing, type Route } from './route.ts';

export const accountRoutes = {
  me: { ...routes.me, needs: 'signed-in', takes: nothing, gives: metSchema, forTickets: true },
  rename: { ...routes.rename, needs: 'has-role', takes: renameSchema, gives: meSchema },
  speak: { ...routes.speak, needs: 'signed-in', takes: speakSchema, gives: meSchema },
  sessions: { ...routes.sessions, needs: 'signed-in', takes: nothing, gives: sessionsSchema },
  // Everything that is stored about whoever asks (H2.3).
  storedAboutMe: {
    ...routes.storedAboutMe,
    needs: 'signed-in',
    takes: nothing,
    gives: file,
    as: 'application/json',
  },
  represented: { ...routes.represented, needs: 'has-role', takes: nothing, gives: representedSchema },
  makeOwnLink: {
    ...routes.makeOwnLink,
    needs: 'has-role',
    takes: nothing,
    gives: linkSchema,
    problems: ['signed-out', 'only-provider'],
  },
  askToAddPasskey: {
    ...routes.askToAddPasskey,
    needs: 'has-role',
    takes: nothing,
    gives: passkeyOptionsSchema,
    onlyAsks: true,
  },
  addPasskey: {
    ...routes.addPasskey,
    needs: 'has-role',
    takes: newPasskeySchema,
    gives: sessionsSchema,
    problems: ['signed-out', 'passkey-refused', 'too-many-passkeys'],
  },
  removePasskey: {
    ...routes.removePasskey,
    needs: 'has-role',
    takes: removePasskeySchema,
    gives: sessionsSchema,
    problems: ['last-way-in'],
  },
  wantAddress: {
    ...routes.wantAddress,
    needs: 'on-staff',
    takes: addressSchema,
    gives: sessionsSchema,
    problems: ['mail-off'],
  },
  confirmAddress: {
    ...routes.confirmAddress,
    needs: 'on-staff',
    takes: signInSchema,
    gives: sessionsSchema,
    problems: ['signed-out', 'sign-in-link-spent'],
  },
  dropAddress: {
    ...routes.dropAddress,
    needs: 'on-staff',
    takes: nothing,
    gives: sessionsSchema,
    problems: ['last-way-in'],
  },
  dropIdentity: {
    ...routes.dropIdentity,
    needs: 'has-role',
    takes: removeIdentitySchema,
    gives: sessionsSchema,
    problems: ['last-way-in'],
  },
  makeCalendar: {
    ...routes.makeCalendar,
    needs: 'on-staff',
    takes: nothing,
    gives: linkSchema,
    problems: ['signed-out'],
  },
  dropCalendar: { ...routes.dropCalendar, needs: 'on-staff', takes: nothing, gives: nothing },
  // Tokens of scope `read`, of whoever asks and of nobody else (institution.md H5.2).
  ownTokens: { ...routes.ownTokens, needs: 'on-staff', takes: nothing, gives: apiTokensSchema },
  makeOwnToken: {
    ...routes.makeOwnToken,
    needs: 'on-staff',
    takes: newApiTokenSchema,
    gives: madeApiTokenSchema,
    repeatable: true,
    problems: ['forbidden', 'too-many-tokens'],
  },
  endOwnToken: { ...routes.endOwnToken, needs: 'on-staff', takes: endApiTokenSchema, gives: apiTokensSchema },
  mailChoices: { ...routes.mailChoices, needs: 'on-staff', takes: nothing, gives: mailChoicesSchema },
  saveMailChoices: {
    ...routes.saveMailChoices,
    needs: 'on-staff',
    takes: saveMailChoicesSchema,
    gives: mailChoicesSchema,
  },
  signOutEverywhere: { ...routes.signOutEverywhere, needs: 'signed-in', takes: nothing, gives: nothing },
} as const satisfies Record<string, Route>;
