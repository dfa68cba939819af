/** The version of this program, as `package.json` has it (institution.md H6.10). */
export const VERSION = '0.2.0';
