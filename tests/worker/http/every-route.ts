/** Lists every route of the app, with those of the parts that it loads later (worker/http/later.ts). */
import type { Hono } from 'hono';
import type { Engine } from '../../../worker/engines/engine.ts';
import { createApp } from '../../../worker/http/app.ts';
import { calendarRoutes } from '../../../worker/http/calendar.ts';
import { lmsRoutes } from '../../../worker/http/lms/routes.ts';
import { operatorRoutes } from '../../../worker/http/operator.ts';
import { staffAppRoutes } from '../../../worker/http/staff-app.ts';
import { staffRoutes } from '../../../worker/http/staff/routes.ts';
import { stopMailRoutes } from '../../../worker/http/stop-mail.ts';
import { StudentMemory } from '../../../worker/http/student/student-memory.ts';

export interface Route {
  readonly method: string;
  readonly path: string;
}

/** @throws if the app has a part that is not listed here */
export function everyRoute(engine: Engine, memory = new StudentMemory(engine)): readonly Route[] {
  const parts = [
    lmsRoutes(engine),
    staffAppRoutes(engine),
    staffRoutes(engine, memory),
    calendarRoutes(engine),
    stopMailRoutes(engine),
    operatorRoutes(engine),
  ].flatMap(routesOf);
  const app = routesOf(createApp(engine, memory));
  const isPart = ({ method, path }: Route): boolean => method === 'ALL' && path !== '/*';
  for (const { path } of app.filter(isPart)) {
    const start = path.replace(/\*$/, '');
    if (!parts.some((route) => `${route.path}/`.startsWith(start))) throw new Error(`Nothing is listed below ${path}`);
  }
  return [...app.filter((route) => !isPart(route)), ...parts];
}

const routesOf = ({ routes }: Hono): Route[] => routes.map(({ method, path }) => ({ method, path }));
