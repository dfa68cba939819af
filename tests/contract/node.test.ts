/** Runs the contract on Node: with SQLite files and key files. */
import { contract } from './suite.ts';
import { nodeHarness } from './node-harness.ts';

contract('the Node engine', nodeHarness);
