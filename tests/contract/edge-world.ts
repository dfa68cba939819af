/**
 * Holds one world for the whole file. The runtime makes the objects of the edge, so this is the only place where they
 * can find it.
 */
import { World } from './world.ts';

export const edgeWorld = new World(Date.UTC(2040, 0, 1));

/** The calls that the object of the directory has got, by room and method. */
export const directoryCalls: string[] = [];
