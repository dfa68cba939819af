/** Gathers what only the object of a box needs. It loads this file when it starts, and a Worker never does (performance.md P14). */
export { default as migrations } from '../../schema/tables/box/migrations/migrations.js';
export { Box } from '../box/box.ts';
export { BoxStore } from '../box/store.ts';
export { openStorage } from './edge-schema.ts';
