/** Makes one run of the demo server on an installation of its own, either with a past that was played or empty. */
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Hono } from 'hono';
import type { Engine } from '../engines/engine.ts';
import { createApp } from '../http/app.ts';
import { issueSetupLink } from '../http/staff/setup.ts';
import { playTerm } from './play.ts';
import type { Showing } from './strip.tsx';

/** An installation of the product that may be thrown away. */
export interface Ground {
  readonly engine: Engine;
  /** Sets the clock of the installation, which then runs on by itself. */
  readonly setClock: (atMs: number) => void;
  /** Ends the installation and removes all its files. */
  readonly destroy: () => Promise<void>;
}

export interface Host {
  /** Opens an empty installation; there may be only one at a time. */
  readonly open: () => Promise<Ground>;
  readonly now: () => number;
  /** Waits for a moment, so that timers can run. */
  readonly pause: () => Promise<unknown>;
}

export interface Run {
  readonly ground: Ground;
  readonly product: Hono;
  readonly showing: Showing;
  /** The paths that the demo prints when it starts; null if nobody has been invited yet. */
  readonly doors: { readonly staff: string; readonly programmeLead: string; readonly students: string } | null;
  /** The `Set-Cookie` header that each door sends, by the door's path. */
  readonly cookies: ReadonlyMap<string, string>;
}

export async function emptyRun(ground: Ground): Promise<Run> {
  return { ground, product: createApp(ground.engine), showing: 'trial', doors: null, cookies: new Map() };
}

export async function playedRun(ground: Ground, { now, pause }: Host): Promise<Run> {
  const { engine, setClock } = ground;
  const {
    randomBytes,
    settings: { publicUrl },
  } = engine;
  const product = createApp(engine);
  const stage = {
    fetch: (request: Request) => product.fetch(request),
    publicUrl,
    randomBytes,
    realNow: now,
    setClock,
    pause,
  };
  const { teacher, programmeLead, openCodes } = await playTerm(stage, () => issueSetupLink(engine));
  const door = (): string => `/demo/${bytesToHex(randomBytes(16))}`;
  const doors = { staff: door(), programmeLead: door(), students: `/s/${openCodes[0] ?? ''}` };
  const cookies = new Map([
    [doors.staff, teacher.cookie],
    [doors.programmeLead, programmeLead.cookie],
  ]);
  return { ground, product, showing: 'demo', doors, cookies };
}
