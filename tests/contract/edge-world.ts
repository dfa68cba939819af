/** One world for the whole file: objects of the edge are made by the runtime, so they can only find it here. */
import { World } from './world.ts';

export const edgeWorld = new World(Date.UTC(2040, 0, 1));
