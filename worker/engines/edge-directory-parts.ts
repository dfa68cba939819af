/**
 * Gathers what only the object of the directory needs. It loads this file when it starts: a Worker and a box never do
 * (performance.md P14).
 */
export { default as migrations } from '../../schema/tables/directory/migrations/migrations.js';
export { Directory } from '../directory/directory.ts';
export { sendDue } from '../mail/post.ts';
export { openStorage } from './edge-schema.ts';
export { derivedFrom } from './edge-secret.ts';
