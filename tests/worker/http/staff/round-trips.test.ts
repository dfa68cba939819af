/**
 * Counts how often pages of staff ask the object of the directory and the boxes of pulses. At the edge each of these calls
 * crosses a wire, so their number must not grow with the number of courses (P17).
 */
import { expect, test } from 'vitest';
import type { Me } from '../../../../schema/contract/account.ts';
import type { CourseList } from '../../../../schema/contract/courses.ts';
import { callMethod, remote } from '../../../../worker/engines/remote.ts';
import { createApp } from '../../../../worker/http/app.ts';
import { aCourse, aDraft, DAY, START } from '../../directory/a-directory.ts';
import { anApp, aStaffVisitor, Visitor } from '../an-app.ts';

async function counted(courses: number) {
  const built = anApp();
  const ada = await aStaffVisitor(built);
  const me = (await (await ada.get('/api/me')).json()) as Me;
  const calls: string[] = [];
  const looked: string[] = [];
  const app = createApp({
    ...built.engine,
    directory: remote(async (room, method, args) => {
      calls.push(`${room}.${method}`);
      return callMethod(built.directory, room, method, args);
    }),
    boxes: {
      ...built.engine.boxes,
      look: async (code) => {
        looked.push(code);
        return built.engine.boxes.look(code);
      },
    },
  });
  for (let n = 0; n < courses; n += 1) {
    const course = aCourse(built.directory, me.id, { name: `Course ${n}` });
    const { code } = aDraft(built.directory, me.id, course, {
      opensAtMs: START + 9 * DAY,
      closesAtMs: START + 10 * DAY,
      reason: 'These classes share nobody.',
    });
    built.directory.pulses.noteArmed(code);
  }
  const visitor = new Visitor({ app });
  visitor.cookie = ada.cookie;
  const cost = async (path: string) => {
    calls.length = 0;
    looked.length = 0;
    const reply = await visitor.get(path);
    expect(reply.status, path).toBe(200);
    return { calls: [...calls], boxes: looked.length, reply };
  };
  return cost;
}

test.each([3, 60])('P17: the home of %i courses asks the directory once, and no box', async (n) => {
  const cost = await counted(n);
  const { calls, boxes, reply } = await cost('/api/courses');
  expect([calls, boxes]).toEqual([['pages.read'], 0]);
  const list = (await reply.json()) as CourseList;
  expect([list.courses.length, list.found]).toEqual([Math.min(n, 50), n]);
  expect(new Set(list.courses.map(({ pulses }) => pulses[0]?.stage))).toEqual(new Set(['armed']));
  for (const path of ['/api/institution/courses', '/api/programmes', '/api/people', '/api/audit-log', '/api/offices'])
    expect((await cost(path)).calls, path).toEqual(['pages.read']);
});
