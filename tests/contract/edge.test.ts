/** Runs the contract at the edge: with Durable Objects and KV, inside workerd. */
import { contract } from './suite.ts';
import { edgeHarness } from './edge-harness.ts';

contract('the edge engine', edgeHarness);
