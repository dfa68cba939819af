/**
 * Says which way imports may point (architecture.md). An import of a type counts too, because a type that crosses a
 * wall soon brings its value along.
 */

import type { ICruiseOptions, IForbiddenRuleType, IRegularForbiddenRuleType } from 'dependency-cruiser';

type From = IRegularForbiddenRuleType['from'];
type To = IRegularForbiddenRuleType['to'] & { readonly reachable?: boolean };

const forbid = (name: string, comment: string, from: From, to: To) =>
  ({ name, comment, severity: 'error', from, to }) as const;

const npm = (...names: string[]) => `(^|/)(${names.join('|')})(/|$)`;
const tests = '^tests/';
const nodeEngine = '^worker/((engines/)?node[^/]*|cli/.*)\\.ts$';
const port = '^worker/engines/engine\\.ts$';
const edgeEngine = '^worker/(edge|engines/edge[^/]*)\\.ts$';
/**
 * The links to pages and the router that follows them. These are the only files of the app that its lower floors may
 * import.
 */
const ways = '^client/staff/app/(links|router)\\.ts$';
/** Every language but English. */
const TRANSLATIONS = '^schema/(languages/(each|words|results|hall)/(?!en\\.)|instrument/words/(?!en\\.))';
/** The only cryptography of a box: seals and fingerprints, and the key of the tokens. */
const boxCrypto = '^worker/box/(seal|token-key)\\.ts$';
const toolSettings = '^schema/tables/[^/]+/drizzle\\.config\\.ts$';

/** The rooms of the directory. Each room may use only the rooms that stand before it in this list. */
const directoryRooms = [
  'record',
  'archive',
  'mail',
  'access',
  'published',
  'courses',
  'lms',
  'programmes',
  'pulses',
  'loop',
  'imports',
  'pages',
] as const;

export const importRules: (IForbiddenRuleType & { readonly name: string })[] = [
  forbid(
    'schema-stands-alone',
    'The schema is shared by both sides, so it knows neither of them and needs nothing but zod.',
    { path: '^schema/', pathNot: '^schema/tables/' },
    { pathNot: ['^schema/(?!tables/)', npm('zod')] },
  ),
  forbid(
    'tables-need-only-drizzle',
    'Tables are written with drizzle and the types of the schema, and need nothing else.',
    { path: '^schema/tables/', pathNot: toolSettings },
    { pathNot: ['^schema/', npm('drizzle-orm')] },
  ),
  forbid(
    'gate-is-pure',
    'The gate decides what may be told without I/O, clock or chance: it takes plain data and returns a Result.',
    { path: '^worker/gate/' },
    { pathNot: ['^worker/gate/', '^schema/(?!tables/)', npm('zod', '@noble/hashes')] },
  ),
  forbid(
    'box-knows-only-the-gate',
    'A box shares nothing with the directory (A2): no code can put a person beside an answer.',
    { path: '^worker/box/' },
    { path: '^(worker|client)/', pathNot: '^worker/((box|gate)/|token-bucket)' },
  ),
  forbid(
    'directory-knows-only-the-gate',
    'The directory sees releases, never a box (A2).',
    { path: '^worker/directory/' },
    // The token bucket is arithmetic, and limits how often somebody may change something.
    { path: '^(worker|client)/', pathNot: ['^worker/(directory|gate)/', '^worker/token-bucket\\.ts$'] },
  ),
  forbid(
    'pages-only-render',
    'A page gets everything that it shows from its caller.',
    { path: '^worker/pages/' },
    { path: '^worker/', pathNot: ['^worker/(pages|gate)/', port] },
  ),
  forbid(
    'http-never-reaches-a-box',
    'No handler can hold a tally, not even through a chain of imports: it sees the port BoxOffice.',
    { path: '^worker/(http|pages)/' },
    { path: '^(worker/box|schema/tables/box)/', reachable: true },
  ),
  forbid(
    'http-sees-only-the-port',
    'The same handlers run on every engine (A4).',
    { path: '^worker/(http|pages)/' },
    { path: '^worker/(engines/(?!engine\\.ts$)|edge\\.ts$|node\\.ts$)' },
  ),
  forbid(
    'http-only-reads-releases',
    'What may be told is decided in the transaction that stores it. A handler that decides by itself could be overtaken between two calls (docs/decisions/0026).',
    { path: '^worker/http/' },
    { path: '^worker/gate/', pathNot: '^worker/gate/released\\.ts$' },
  ),
  forbid(
    'only-engines-open-boxes',
    'A box has one owner: the engine that keeps its database, and the entry that starts the engine.',
    { pathNot: ['^worker/(box|engines)/', '^worker/(edge|node)\\.ts$', tests] },
    { path: '^worker/box/' },
  ),
  forbid(
    'client-never-imports-worker',
    'The browser gets the schema and releases, and no code of the server.',
    { path: '^client/' },
    { path: '^(worker|schema/tables)/' },
  ),
  forbid(
    'client-loads-no-list-of-languages',
    'The list of languages brings all eight along, which would double what a browser loads (P15).',
    { path: '^client/' },
    { path: '^schema/languages/registry\\.ts$', reachable: true },
  ),
  forbid(
    'client-names-no-language',
    'What a class reads is in the language of its course, and a page of staff loads that one alone (P15).',
    { path: '^client/' },
    { path: [TRANSLATIONS, '^schema/languages/lms/'] },
  ),
  forbid(
    'only-two-lists-name-languages',
    'A translation that any other file imports would reach the browser with it.',
    { pathNot: ['^schema/languages/(registry|load)\\.ts$', '^schema/languages/each/', tests] },
    { path: TRANSLATIONS },
  ),
  forbid(
    'a-language-is-loaded-when-needed',
    'Imported in the ordinary way, all languages would come with the first page (P15).',
    { path: '^schema/languages/load\\.ts$' },
    { path: TRANSLATIONS, dependencyTypesNot: ['dynamic-import'] },
  ),
  forbid(
    'worker-knows-no-staff-app',
    'The server draws the pages of students with the charts, told words and styles of the client. It needs nothing else of the client.',
    { path: '^worker/' },
    { path: '^client/(?!(charts|told|style)/)' },
  ),
  forbid(
    'staff-app-stands-apart',
    'The student script is built alone, so that a phone loads one small file. The staff app must not pull it in.',
    { path: '^client/staff/' },
    { path: '^client/(?!(staff|charts|told|style|framed)/)' },
  ),
  forbid(
    'client-parts-know-no-staff-app',
    'Charts and told words are drawn for students too, so they cannot depend on pages of staff.',
    { path: '^client/(?!staff/)' },
    { path: '^client/staff/' },
  ),
  forbid(
    'staff-server-is-the-ground-floor',
    'Code that talks to the server does not know what is shown, so every page can use it.',
    { path: '^client/staff/server/' },
    { path: '^client/staff/(?!server/)' },
  ),
  forbid(
    'staff-ui-knows-no-feature',
    'Every feature uses these parts. If one of them imported a feature, all other features would load it too.',
    { path: '^client/staff/ui/' },
    { path: '^client/staff/(?!(server|ui)/)', pathNot: ways },
  ),
  forbid(
    'features-do-not-import-each-other',
    'Whoever changes a feature reads one folder. What two features need lives in ui.',
    { path: '^client/staff/([^/]+)/', pathNot: '^client/staff/(server|ui|app|courses)/' },
    { path: '^client/staff/(?!(server|ui)/)', pathNot: ['^client/staff/$1/', ways] },
  ),
  forbid(
    'courses-show-only-loop-and-people',
    'The page of a course shows its acts and its team, so it imports those two features. It only links to the others.',
    { path: '^client/staff/courses/' },
    { path: '^client/staff/(?!(server|ui|courses|loop|people)/)', pathNot: ways },
  ),
  forbid(
    'only-main-starts-the-app',
    'The list of routes imports every feature, so no feature may import the app.',
    { pathNot: ['^client/staff/(app/|main\\.tsx$)', tests] },
    { path: '^client/staff/app/', pathNot: ways },
  ),
  forbid(
    'nothing-imports-tests',
    'The product works without its tests, so it cannot import them.',
    { pathNot: [tests, '^vitest\\.config\\.ts$'] },
    { path: tests },
  ),
  forbid(
    'only-the-box-knows-its-tables',
    'If queries on a box are in one folder only, one can read all that is ever asked of it.',
    { pathNot: ['^(worker/box|schema/tables/box)/', tests] },
    { path: '^schema/tables/box/', pathNot: '/migrations/' },
  ),
  forbid(
    'only-the-directory-knows-its-tables',
    'If queries on the directory are in one folder only, one can read all that is ever asked of it.',
    { pathNot: ['^(worker/directory|schema/tables/directory)/', tests] },
    { path: '^schema/tables/directory/', pathNot: '/migrations/' },
  ),
  forbid(
    'only-engines-migrate',
    'Migrations run where a database is opened, and only engines open one.',
    { pathNot: ['^worker/engines/', '^schema/tables/[^/]+/migrations/', tests] },
    { path: '^schema/tables/[^/]+/migrations/' },
  ),
  forbid(
    'cloudflare-only-at-the-edge',
    'Everything else must run on Node too.',
    { pathNot: [edgeEngine, tests] },
    { path: '^cloudflare:' },
  ),
  forbid(
    'node-only-on-node',
    'Everything else must run at the edge too.',
    { path: '^(schema|worker|client)/', pathNot: [nodeEngine, boxCrypto] },
    { dependencyTypes: ['core'] },
  ),
  forbid(
    'seal-needs-only-node-crypto',
    'Sealing and signing have to be synchronous (A11), so they use the crypto of Node. They need nothing else of Node.',
    { path: boxCrypto },
    { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  ),
  forbid(
    'node-packages-only-on-node',
    'These need Node, and would break the edge at deployment.',
    { path: '^(schema|worker|client)/', pathNot: nodeEngine },
    { path: npm('better-sqlite3', '@hono/node-server') },
  ),
  forbid(
    'no-tools-in-the-product',
    'A package that runs in production belongs to the dependencies, not to the development dependencies.',
    { path: '^(schema|worker|client)/', pathNot: toolSettings },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  ...directoryRooms.map((room, i) =>
    forbid(
      `directory-${room}-uses-only-rooms-before-it`,
      'Each room of the directory can be read without the rooms after it.',
      { path: `^worker/directory/${room}/` },
      { path: '^worker/directory/', pathNot: `^worker/directory/(${directoryRooms.slice(0, i + 1).join('|')})/` },
    ),
  ),
  forbid(
    'no-cycles',
    'Files that import each other in a circle cannot be read one after the other.',
    {},
    { circular: true },
  ),
  forbid(
    'no-blind-spots',
    'No rule can check an import that cannot be resolved.',
    {},
    { couldNotResolve: true, pathNot: '^(cloudflare|virtual):' },
  ),
];

export const cruiseOptions = {
  tsPreCompilationDeps: true,
  doNotFollow: 'node_modules',
} satisfies ICruiseOptions;

export const resolveOptions = { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] };
