/**
 * Says which part of a host's name its owner has registered, by the Public Suffix List. The list is large, so this file is loaded
 * only when a platform registers itself (performance.md P14), and imports nothing of ours.
 */
import { getDomain } from 'tldts';

/** @returns the host itself if nobody can register it, as an address or a name of this machine */
export const registrableDomain = (host: string): string => getDomain(host, { allowPrivateDomains: true }) ?? host;
