/** Rooms reached over a wire: their own methods, and nothing else. */
import { describe, expect, test } from 'vitest';
import { callMethod, remote } from '../../../worker/engines/remote.ts';
import { aDirectory } from '../directory/a-directory.ts';

class House {
  readonly #cellar = { open: () => 'a secret' };
  readonly hall = {
    word: 'Hello',
    greet: (name: string): string => `${this.hall.word}, ${name}`,
    fail: (): never => {
      throw new Error('no');
    },
  };
  readonly number = 12;
  ring(): string {
    return this.#cellar.open();
  }
}

const house = new House();

describe('a remote set of rooms', () => {
  const reached = remote<Pick<House, 'hall'>>(async (room, method, args) => callMethod(house, room, method, args));

  test('carries names, arguments, reply and failure', async () => {
    expect(await reached.hall.greet('Sam')).toBe('Hello, Sam');
    await expect(reached.hall.fail()).rejects.toThrow('no');
  });

  test('is no promise, and neither is a room, so that both can be awaited without a call', async () => {
    expect(await (await (async () => reached)()).hall.greet('Sam')).toBe('Hello, Sam');
    expect(await (await (async () => reached.hall)()).greet('Sam')).toBe('Hello, Sam');
  });

  test.each([
    ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'word', '#cellar', 'absent', ''].map(
      (method) => ['hall', method] as const,
    ),
    ...['constructor', '__proto__', 'ring', 'cellar', '#cellar', 'number', 'absent', ''].flatMap((room) =>
      ['open', 'call', 'toString', 'constructor', 'toFixed', 'greet'].map((method) => [room, method] as const),
    ),
  ])('cannot be asked for %j and %j', (room, method) => {
    expect(() => callMethod(house, room, method, [])).toThrow('No such method');
  });
});

describe('the directory', () => {
  const { directory } = aDirectory();

  const rooms: readonly (readonly [string, object])[] = Object.entries(directory);

  test('has its rooms, and in each of them methods alone: every name that can be called is meant to be', () => {
    const methods = Object.fromEntries(rooms.map(([room, port]) => [room, Object.keys(port).toSorted()]));
    expect(methods).toMatchInlineSnapshot(`
      {
        "access": [
          "appointLead",
          "claimSetupLink",
          "coursesOfCalendar",
          "dropCalendar",
          "dropRole",
          "handOver",
          "hasAdmin",
          "invite",
          "offices",
          "people",
          "putCalendar",
          "putOwnLink",
          "putSetupLink",
          "rename",
          "sessions",
          "setupLinkExists",
          "signIn",
          "signOut",
          "signOutEverywhere",
          "signedIn",
          "stranded",
          "team",
        ],
        "courses": [
          "among",
          "create",
          "embedOrigins",
          "find",
          "institution",
          "languageOf",
          "markContactsChecked",
          "names",
          "save",
          "saveInstitution",
          "saveSignals",
          "settings",
          "signals",
          "teachersOf",
        ],
        "loop": [
          "act",
          "acts",
          "calendar",
          "changeAct",
          "draftTold",
          "inProgramme",
          "marks",
          "ofCourse",
          "planAct",
          "sharedActs",
          "states",
          "tellStudents",
          "toldAfter",
          "toldBefore",
          "toldPage",
        ],
        "programmes": [
          "assign",
          "create",
          "createTerm",
          "list",
          "rollUpSource",
          "setExams",
          "terms",
        ],
        "published": [
          "append",
          "deleteOld",
          "entries",
          "final",
          "hasResults",
          "read",
        ],
        "pulses": [
          "checkClosingLater",
          "checkOpeningNow",
          "draft",
          "find",
          "inCourses",
          "outlook",
          "preview",
          "publicView",
          "recordMove",
          "reschedule",
        ],
        "record": [
          "add",
          "latest",
        ],
      }
    `);
    const members = rooms.flatMap(([, port]): unknown[] => Object.values(port));
    expect(members.filter((member) => typeof member !== 'function')).toEqual([]);
  });

  test.each([
    ['a session without a link', 'access', 'start'],
    ['a link without an invitation', 'access', 'put'],
    ['a change without its audit entry', 'record', 'audited'],
    ['a pulse that no guard has seen', 'pulses', 'keep'],
    ['words to students that nobody checked the version of', 'loop', 'publish'],
  ])('does not hand out %s', (_, room, method) => {
    expect(() => callMethod(directory, room, method, [])).toThrow('No such method');
  });
});
