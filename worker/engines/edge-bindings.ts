/** What wrangler.toml ties to the Worker. */
import type { BoxObject } from './edge-box.ts';
import type { DirectoryObject } from './edge-directory.ts';

export interface EdgeBindings {
  /** One object per pulse, named by its code. */
  readonly BOXES: DurableObjectNamespace<BoxObject>;
  /** One object per institution. */
  readonly DIRECTORIES: DurableObjectNamespace<DirectoryObject>;
  /** One 32-byte key per box; nothing else (privacy.md R3.1). */
  readonly KEYS: KVNamespace;
  /** The built client. */
  readonly ASSETS: Fetcher;
  /** Origin that students' phones reach; else the one that was asked. */
  readonly PUBLIC_URL?: string;
  /** Where to report a weakness: `mailto:` or `https:`; stands in `/.well-known/security.txt`. */
  readonly SECURITY_CONTACT?: string;
  /** `1` lets `/setup` print another link for who is locked out (E6.1). */
  readonly SETUP_LINK?: string;
  /** The commit that was deployed (E5.1). */
  readonly COMMIT?: string;
}

/** An institution per deployment, for now; its name is passed, never global (architecture.md A8). */
export const INSTITUTION = 'institution';
