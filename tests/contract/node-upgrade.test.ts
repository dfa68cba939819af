/** Opens the data of each released version with the program of today, on Node (institution.md H6.3). */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import box from '../../schema/tables/box/migrations/migrations.js';
import directory from '../../schema/tables/directory/migrations/migrations.js';
import { expectCodesGoOn, expectKept, expectOpenGoesOn, expectPlannedOpens, expectSameRows } from '../upgrade/after.ts';
import { dataSchema } from '../upgrade/data.ts';
import { boxFile, readDatabase, writeFiles } from '../upgrade/node-files.ts';
import { RELEASED } from '../upgrade/released.ts';
import { nodeHarness, type NodeHarness } from './node-harness.ts';

const all = import.meta.glob('../upgrade/*.json', { eager: true, import: 'default' });

describe.each(RELEASED)('data of $version', ({ version }) => {
  const data = dataSchema.parse(all[`../upgrade/${version}.json`]);
  let h: NodeHarness;
  beforeAll(async () => {
    h = await nodeHarness();
    h.world.nowMs = data.nowMs;
    await h.whileStopped((folders) => {
      for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
      return writeFiles(data, folders);
    });
  });
  afterAll(() => h.discard());

  test('ends at the newest schema, with every row as it was', async () => {
    // A box is brought to the newest schema when it is opened, and one that opens later is not opened at the start.
    await h.engine().boxes.look(data.planned.code as never);
    await h.whileStopped(({ dataDir, boxDir }) => {
      const now = readDatabase(join(dataDir, 'directory.sqlite'), data.directory);
      expect(now.newestMs).toBe(directory.journal.entries.at(-1)?.when);
      expectSameRows(data.directory, now.tables);
      const codes = Object.keys(data.boxes);
      expect(readdirSync(boxDir).toSorted()).toEqual(codes.map((code) => boxFile(data, code)).toSorted());
      for (const code of codes) {
        const { newestMs, tables } = readDatabase(join(boxDir, boxFile(data, code)), data.boxes[code]!.tables);
        if (data.boxes[code]!.ended === null) expect(newestMs).toBe(box.journal.entries.at(-1)?.when);
        expectSameRows(data.boxes[code]!.tables, tables);
      }
    });
  });

  test('people, tokens and results are there', () => expectKept(h, data));
  test('the open pulse takes answers and closes with all of them', () => expectOpenGoesOn(h, data));
  test('printed codes go on', () => expectCodesGoOn(h, data));
  test('the planned pulse opens', () => expectPlannedOpens(h, data));
});
