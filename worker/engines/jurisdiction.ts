/** Names the places in which the objects of a deployment at the edge may lie (institution.md H6.7). */

/** Those that Cloudflare offers (https://developers.cloudflare.com/durable-objects/reference/data-location/). */
export const JURISDICTIONS = ['eu', 'fedramp', 'us'] as const;
export type Jurisdiction = (typeof JURISDICTIONS)[number];

/** A jurisdiction, or none: then Cloudflare places an object near the first request for it. */
export type Placed = Jurisdiction | 'anywhere';
