/** Tests rooms that are reached over a wire: only their own methods can be called, and nothing else. */
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

describe('a set of rooms over a wire', () => {
  const reached = remote<Pick<House, 'hall'>>(async (room, method, args) => callMethod(house, room, method, args));

  test('carries names, arguments, replies and failures', async () => {
    expect(await reached.hall.greet('Sam')).toBe('Hello, Sam');
    await expect(reached.hall.fail()).rejects.toThrow('no');
  });

  test('does not look like a promise, and neither does a room, so awaiting one calls nothing', async () => {
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
  ])('refuses to call, in room %j, the method %j', (room, method) => {
    expect(() => callMethod(house, room, method, [])).toThrow('No such method');
  });
});

describe('the directory', () => {
  const { directory } = aDirectory();

  const rooms: readonly (readonly [string, object])[] = Object.entries(directory);

  test('has rooms that contain only methods, and each method that can be called over the wire is listed here', () => {
    const methods = Object.fromEntries(rooms.map(([room, port]) => [room, Object.keys(port).toSorted()]));
    expect(methods).toMatchInlineSnapshot(`
      {
        "access": [
          "acceptInvitation",
          "addIdentity",
          "addPasskey",
          "apiTokens",
          "appointLead",
          "askForLink",
          "beginAtProvider",
          "checkSetupLink",
          "checkSignIn",
          "claimSetupLink",
          "confirmAddress",
          "courseOffered",
          "dropAddress",
          "dropCalendar",
          "dropIdentity",
          "dropRole",
          "endApiToken",
          "endAtProvider",
          "endOwnToken",
          "endRights",
          "handOver",
          "hasAdmin",
          "importsFor",
          "invitationForMail",
          "invite",
          "joinsBy",
          "linkForMail",
          "makeApiToken",
          "makeOwnToken",
          "noteProviderTrouble",
          "offices",
          "ownTokens",
          "ownerOfCalendar",
          "passkey",
          "people",
          "providerTrouble",
          "putCalendar",
          "putOwnLink",
          "putPasskeyChallenge",
          "putPersonLink",
          "putSetupLink",
          "putSignInChallenge",
          "removePasskey",
          "removePerson",
          "rename",
          "renewInvitation",
          "restoreAdmin",
          "sessions",
          "setupState",
          "signIn",
          "signInByPasskey",
          "signInByProvider",
          "signOut",
          "signOutEverywhere",
          "signOutPerson",
          "signedIn",
          "signedInToChange",
          "speak",
          "storedAbout",
          "stranded",
          "team",
          "useApiToken",
          "wantAddress",
          "waysOffered",
          "withdrawInvitation",
        ],
        "backups": [
          "ledgerMark",
          "noteBackup",
          "state",
        ],
        "courses": [
          "among",
          "archivable",
          "archive",
          "arranged",
          "classLanguagesOf",
          "courseOf",
          "create",
          "delete",
          "documentTexts",
          "embedOrigins",
          "enrolledOf",
          "find",
          "hasStaff",
          "institution",
          "keyOf",
          "languageOf",
          "latestKeys",
          "listed",
          "madeDayOf",
          "markContactsChecked",
          "replaceKey",
          "save",
          "saveDocumentTexts",
          "saveInstitution",
          "saveSignals",
          "setEnrolled",
          "settings",
          "signals",
          "teachersOf",
          "unusedKey",
          "usualZone",
          "wasReplaced",
        ],
        "imports": [
          "run",
        ],
        "lms": [
          "activePlatforms",
          "addOurKey",
          "addPlatform",
          "allDeployments",
          "beginFlow",
          "bindByCode",
          "bindToNew",
          "bindingsOf",
          "boundTo",
          "changeDeployment",
          "changePlatform",
          "consumeFlow",
          "deployments",
          "flow",
          "forgetSent",
          "halveFlow",
          "institutionId",
          "isBound",
          "isRegistration",
          "keepTheirKeys",
          "meetDeployment",
          "noteSent",
          "ourKeys",
          "platform",
          "platformOrigins",
          "platforms",
          "platformsOf",
          "putConnectCode",
          "putDeployment",
          "putRegistration",
          "replaceOurKey",
          "savePlatform",
          "spendRegistration",
          "takeList",
          "theirKeys",
          "ticketStands",
          "unbind",
        ],
        "loop": [
          "act",
          "acts",
          "behindLink",
          "besidePulse",
          "calendar",
          "changeAct",
          "draftTold",
          "home",
          "marks",
          "ofCourse",
          "planAct",
          "representedCourse",
          "representedTold",
          "sayAsRepresentative",
          "sharedActs",
          "tellStudents",
          "toldAfter",
          "toldPage",
        ],
        "mail": [
          "aboutLeaver",
          "aboutMessage",
          "actOnMail",
          "claim",
          "forgetPerson",
          "freeAll",
          "heldMail",
          "languageOf",
          "lookForNotices",
          "mailChoices",
          "nextDueMs",
          "queue",
          "saveMailChoices",
          "settle",
          "stopMail",
          "tellNews",
          "tellOfLastRole",
        ],
        "pages": [
          "admit",
          "read",
        ],
        "programmes": [
          "answerByPlan",
          "assign",
          "changeAssigned",
          "create",
          "createTerm",
          "declineProposal",
          "list",
          "proposals",
          "propose",
          "proposedTo",
          "rollUp",
          "setExams",
          "terms",
          "withdrawProposal",
        ],
        "published": [
          "append",
          "deleteOld",
          "endedWithNothing",
          "entries",
          "entriesOfEach",
          "final",
          "hasPublished",
          "hasResults",
          "read",
          "runningIn",
        ],
        "pulses": [
          "acceptInvitation",
          "allowClosingLater",
          "allowOpening",
          "allowOpeningInHall",
          "allowReplanning",
          "allowWall",
          "appointLead",
          "atOpening",
          "checkJoining",
          "doubtsOfOpening",
          "draft",
          "draftTerm",
          "endWall",
          "find",
          "follow",
          "forgetRehearsal",
          "hallPage",
          "hallRight",
          "inCourses",
          "judgeChange",
          "judgeTerm",
          "latestCodes",
          "leaveHall",
          "listed",
          "noteArmed",
          "noteDiscarded",
          "noteLost",
          "opensAfter",
          "opensNext",
          "outlook",
          "ownWalls",
          "pairWall",
          "preview",
          "publicView",
          "putWallCode",
          "reasonsAcross",
          "rehearsePlan",
          "rehearsePulse",
          "show",
          "signIn",
          "signInByProvider",
          "waiting",
        ],
        "record": [
          "add",
          "latest",
          "page",
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
  ])('does not offer %s', (_, room, method) => {
    expect(() => callMethod(directory, room, method, [])).toThrow('No such method');
  });
});
