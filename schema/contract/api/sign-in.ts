/** Routes of whoever sets the server up, signs in, takes a role or leaves (institution.md section 1). */
import {
  linkSchema,
  meSchema,
  restoreSchema,
  setupCheckSchema,
  setupCheckedSchema,
  setupSchema,
  setupStateSchema,
  askForLinkSchema,
  signedOutSchema,
  signInCheckSchema,
  signInSchema,
} from '../account.ts';
import { passkeyOptionsSchema, signedByPasskeySchema } from '../passkey.ts';
import { finishProviderSchema, startedProviderSchema, startProviderSchema } from '../provider.ts';
import { routes } from '../routes.ts';
import { file, nothing, type Route } from './route.ts';

export const signInRoutes = {
  checkSetup: {
    ...routes.checkSetup,
    needs: 'anyone',
    takes: setupCheckSchema,
    gives: setupCheckedSchema,
    onlyAsks: true,
    problems: ['setup-link-spent'],
  },
  claimSetup: {
    ...routes.claimSetup,
    needs: 'anyone',
    takes: setupSchema,
    gives: meSchema,
    problems: ['setup-link-spent', 'set-up-already'],
  },
  restoreAdmin: {
    ...routes.restoreAdmin,
    needs: 'anyone',
    takes: restoreSchema,
    gives: meSchema,
    problems: ['setup-link-spent'],
  },
  setupState: { ...routes.setupState, needs: 'anyone', takes: nothing, gives: setupStateSchema },
  printSetupLink: { ...routes.printSetupLink, needs: 'operator', takes: nothing, gives: linkSchema },
  checkSignIn: {
    ...routes.checkSignIn,
    needs: 'anyone',
    takes: signInSchema,
    gives: signInCheckSchema,
    onlyAsks: true,
    problems: ['sign-in-link-spent'],
  },
  signIn: {
    ...routes.signIn,
    needs: 'anyone',
    takes: signInSchema,
    gives: meSchema,
    problems: ['sign-in-link-spent', 'only-provider', 'pulses-too-close'],
  },
  acceptInvitation: {
    ...routes.acceptInvitation,
    needs: 'signed-in',
    takes: signInSchema,
    gives: meSchema,
    problems: ['signed-out', 'sign-in-link-spent', 'own-course', 'pulses-too-close'],
  },
  askForChallenge: {
    ...routes.askForChallenge,
    needs: 'anyone',
    takes: nothing,
    gives: passkeyOptionsSchema,
    onlyAsks: true,
    problems: ['too-fast'],
  },
  signInByPasskey: {
    ...routes.signInByPasskey,
    needs: 'anyone',
    takes: signedByPasskeySchema,
    gives: meSchema,
    problems: ['passkey-refused', 'only-provider'],
  },
  // The answer is the same whoever has this address, if anybody (H1.3).
  askForLink: {
    ...routes.askForLink,
    needs: 'anyone',
    takes: askForLinkSchema,
    gives: nothing,
    onlyAsks: true,
    problems: ['mail-off', 'only-provider', 'sign-in-link-spent'],
  },
  startProvider: {
    ...routes.startProvider,
    needs: 'anyone',
    takes: startProviderSchema,
    gives: startedProviderSchema,
    onlyAsks: true,
    problems: ['signed-out', 'provider-off', 'provider-down', 'too-fast'],
  },
  // A browser comes back from the provider, and is sent on to a page, whatever happened.
  finishProvider: {
    ...routes.finishProvider,
    needs: 'anyone',
    takes: finishProviderSchema,
    gives: file,
    as: 'redirect',
  },
  signOut: { ...routes.signOut, needs: 'anyone', takes: nothing, gives: signedOutSchema },
} as const satisfies Record<string, Route>;
