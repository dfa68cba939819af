/** Names the levels of conformance, as such reports use them. */

export const SUPPORTED = 'Supports';
export const IN_PART = 'Partially Supports';
export const APPLIES_NOT = 'Not Applicable';
export const NOT_LOOKED_AT = 'Not Evaluated';
export const FAILS = 'Does Not Support';
