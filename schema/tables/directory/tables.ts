/**
 * Names all tables of one institution's directory: staff, courses, frozen definitions and the ledger. No column says
 * anything about a student.
 */
export * from './institution.ts';
export * from './people.ts';
export * from './courses.ts';
export * from './pulses.ts';
export * from './loop.ts';
export * from './lms.ts';
