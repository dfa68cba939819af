/** Lists what wrangler.toml binds to the Worker. */
import type { BoxObject } from './edge-box.ts';
import type { DirectoryObject } from './edge-directory.ts';
import type { EmailBinding } from './edge-mail.ts';

export interface EdgeBindings {
  /** There is one object per pulse, and its code is the object's name. */
  readonly BOXES: DurableObjectNamespace<BoxObject>;
  /** There is one object per institution. */
  readonly DIRECTORIES: DurableObjectNamespace<DirectoryObject>;
  /** Holds one 32-byte key per box (privacy.md R3.1), and the secret of the deployment. */
  readonly KEYS: KVNamespace;
  /** Serves the built client. */
  readonly ASSETS: Fetcher;
  /** Sends mail; it is absent where a deployment has no such binding, and then mail is off (H4.1). */
  readonly EMAIL?: EmailBinding;
  /** The origin that students' phones can reach. If it is not set, links name the origin that was asked. */
  readonly PUBLIC_URL?: string;
  /** Where to report a weakness, as a `mailto:` or `https:` address; it is shown in `/.well-known/security.txt`. */
  readonly SECURITY_CONTACT?: string;
  /** How many changes one member of staff may make at once; a whole number. */
  readonly CHANGE_BURST?: string;
  /** After how many days without a visit staff have to sign in again; a whole number from 1 to 365. */
  readonly SESSION_DAYS?: string;
  /** `1` lets `/setup` print another link for an administrator who is locked out (E6.1). */
  readonly SETUP_LINK?: string;
  /** A secret of at least 32 characters, with which the operator copies the directory and puts a copy back (H6.1, H6.2). */
  readonly OPERATOR_TOKEN?: string;
  /** `1` lets learning platforms be asked over http, for trials with `wrangler dev` (lms.md L10.2). */
  readonly LTI_ALLOW_PRIVATE?: string;
  /** Who mails come from, such as `Mattering Pulse <pulse@example.org>`; without it mail is off (H4.1). */
  readonly MAIL_FROM?: string;
  /** The issuer of the institution's provider of identities, as it writes itself (H1.4). */
  readonly OIDC_ISSUER?: string;
  /** What the provider calls this deployment. */
  readonly OIDC_CLIENT_ID?: string;
  /** A secret, which the provider gave with it. */
  readonly OIDC_CLIENT_SECRET?: string;
  /** How staff call the provider. */
  readonly OIDC_NAME?: string;
  /** The domains of addresses that it may vouch for, with commas between them. */
  readonly OIDC_DOMAINS?: string;
  /** Which value of the claim gives which role. */
  readonly OIDC_ROLES?: string;
  /** The claim that has these values. */
  readonly OIDC_ROLES_CLAIM?: string;
  /** `1` lets people in only through the provider, and by the operator's setup link. */
  readonly OIDC_ONLY?: string;
  /** The jurisdiction in which all objects lie: `eu`, `fedramp` or `us`. The first request decides it, for good (H6.7). */
  readonly JURISDICTION?: string;
  /** The commit that was deployed (E5.1). */
  readonly COMMIT?: string;
}

/**
 * Names the one institution of a deployment. The name is passed on as a parameter, so that there can be more of them
 * later (architecture.md A8).
 */
export const INSTITUTION = 'institution';
