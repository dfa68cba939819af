/** The version of this program; the description of the API needs it too. */
export { VERSION } from '../schema/version.ts';
