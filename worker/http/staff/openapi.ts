/**
 * Answers GET /api/openapi.json with the description of the API for other programs. It is made at build time, so it
 * costs a Worker nothing (P14).
 */
import type { Hono } from 'hono';
import { fail, ok } from '../../../schema/result.ts';
import type { Engine } from '../../engines/engine.ts';
import { serveFile } from '../files.ts';
import { apiRoute } from './route.ts';

export function openapiRoute(app: Hono, engine: Engine): void {
  apiRoute(app, engine, 'openapi', async ({ c }) => {
    const file = await serveFile(c, engine, '/openapi.json', { 'Cache-Control': 'no-cache' });
    return file === null ? fail({ kind: 'not-found' }) : ok(file);
  });
}
