/**
 * The command line of whoever runs the server: one line for each command (institution.md H5.3). It reads the same settings as the
 * server, and asks the server where one runs. Exit codes: 0 done, 1 not done, 2 not understood.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { arm } from './cli/arm.ts';
import type { Asked } from './cli/ask-server.ts';
import { backup } from './cli/backup.ts';
import { check } from './cli/check.ts';
import { config } from './cli/config.ts';
import { doctor } from './cli/doctor.ts';
import { exportArchive } from './cli/export.ts';
import { importCourses } from './cli/import.ts';
import type { Outcome } from './cli/outcome.ts';
import { restore } from './cli/restore.ts';
import { setupLink } from './cli/setup-link.ts';
import { readSettings } from './engines/node-settings.ts';
import { fail } from '../schema/result.ts';
import { VERSION } from './version.ts';

// Whatever a command writes, nobody else on the machine can read.
process.umask(0o077);

interface Flags {
  readonly url?: string;
  readonly json?: boolean;
}

const program = new Command('mattering-pulse')
  .description(
    'Runs and looks after a server of Mattering Pulse. Settings are the environment variables of the server.',
  )
  .version(VERSION)
  .exitOverride()
  .showHelpAfterError('(--help says what can be asked.)');

const command = (words: string, description: string): Command =>
  program.command(words).description(description).option('--json', 'print the outcome as JSON').exitOverride();
const remote = (words: string, description: string): Command =>
  command(words, description).option(
    '--url <address>',
    'a deployment elsewhere, with its OPERATOR_TOKEN in the environment',
  );

const asked = (flags: Flags): Asked => ({
  settings: settings(flags),
  url: flags.url,
  token: process.env['OPERATOR_TOKEN'],
});

function settings({ json }: Flags): Asked['settings'] {
  const read = readSettings(process.env, []);
  if (!read.ok) end(fail(read.error), json);
  return read.value;
}

remote('setup-link', 'print a link that sets the server up, or lets an administrator in again; it works once').action(
  async (flags: Flags) => end(await setupLink(asked(flags)), flags.json),
);

remote('backup <file>', 'write a checked copy of the directory, while the server runs')
  .option('--force', 'replace a file that is there already')
  .action(async (file: string, flags: Flags & { force?: boolean }) =>
    end(await backup({ ...asked(flags), file, force: flags.force }), flags.json),
  );

remote('export <file>', 'write an archive that a machine of your own and the edge can both restore')
  .option('--from <backup>', 'make it of this backup instead of asking a server')
  .option('--force', 'replace a file that is there already')
  .action(async (file: string, flags: Flags & { force?: boolean; from?: string }) =>
    end(await exportArchive({ ...asked(flags), file, force: flags.force, from: flags.from }), flags.json),
  );

command('check <file>', 'say whether a backup or an archive is whole').action((file: string, flags: Flags) =>
  end(check(file), flags.json),
);

remote(
  'restore <file>',
  'put a backup or an archive into an empty DATA_DIR, or with --url into a new deployment',
).action(async (file: string, flags: Flags) => end(await restore({ ...asked(flags), file }), flags.json));

remote('arm', 'make the boxes of planned pulses, if a restore was cut off before all had one').action(
  async (flags: Flags) => end(await arm(asked(flags)), flags.json),
);

command('doctor', 'look at everything that can be wrong around a server, and say what to do')
  .option('--access-log <file>', 'the log of the proxy, to see that visits under /s/ leave nothing in it')
  .action(async (flags: Flags & { accessLog?: string }) =>
    end(await doctor({ ...asked(flags), accessLog: flags.accessLog }), flags.json),
  );

command(
  'import <file>',
  'import courses and their people from a CSV file, with MATTERING_PULSE_TOKEN in the environment',
)
  .option('--url <address>', 'the server; without it, the one on this machine')
  .option('--dry-run', 'say what would change, and change nothing')
  .action(async (file: string, flags: Flags & { dryRun?: boolean }) => {
    const { host, port } = settings(flags);
    const here = `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
    const token = process.env['MATTERING_PULSE_TOKEN'] ?? '';
    end(await importCourses({ file, origin: flags.url ?? here, token, dryRun: flags.dryRun }), flags.json);
  });

command('config', 'print the settings that the server would start with, without its secrets').action((flags: Flags) => {
  settings(flags);
  end(config(process.env), flags.json);
});

run('demo', 'node-demo.js')
  .description('start a server with a sample institution, on a folder that is thrown away')
  .usage('[--port 8787]');
run('simulate', '../tests/simulate/simulate.ts')
  .description('play a lecture hall against a server, and compare what is published with what was sent')
  .usage('--setup LINK [--platform] | --code CODE [--at http://localhost:8787]  [--students 60] [--pace 10]');

/** A command that is a program of its own; what follows its name is passed on, and so is its exit code. */
function run(name: string, path: string): Command {
  return program
    .command(name)
    .allowUnknownOption()
    .allowExcessArguments()
    .exitOverride()
    .action((_flags: Flags, { args }: Command) => {
      const file = join(import.meta.dirname, path);
      if (!existsSync(file))
        end(fail(`"${name}" needs the whole project: run it in a clone, as npm run ${name}.`), false);
      process.exit(spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1);
    });
}

function end(outcome: Outcome, json = false): never {
  if (json)
    console.log(
      JSON.stringify(
        outcome.ok ? { ok: true, ...outcome.value.told } : { ok: false, error: outcome.error, ...outcome.told },
      ),
    );
  else if (outcome.ok) console.log(outcome.value.says);
  else console.error(outcome.error);
  process.exit(outcome.ok ? 0 : 1);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exit(error.exitCode === 0 ? 0 : 2);
}
