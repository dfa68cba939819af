/** Reads the built client into memory once: it is small, and so no request touches the file system. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';
import type { Assets } from './engine.ts';

const STUDENT_ENTRY = 'student/main.ts';
const WALL_ENTRY = 'wall/main.ts';
const LMS_ENTRY = 'lms/main.ts';
const TOKEN_ENTRY = 'student/token.ts';

/** @throws if the client was not built */
export function nodeAssets(folder: string): Assets {
  const manifestPath = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifestPath)) throw new Error('The client is not built: run npm run build');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, { file: string } | undefined>;
  const [studentScript, wallScript, lmsScript, tokenScript] = [STUDENT_ENTRY, WALL_ENTRY, LMS_ENTRY, TOKEN_ENTRY].map(
    (entry) => manifest[entry]?.file,
  );
  if (studentScript === undefined || wallScript === undefined || lmsScript === undefined || tokenScript === undefined)
    throw new Error('The student script is not built: run npm run build');
  const files = new Map(
    filesIn(folder).map((path) => ['/' + relative(folder, path).split(sep).join('/'), builtFile(path)]),
  );
  return {
    studentScript: `/${studentScript}`,
    wallScript: `/${wallScript}`,
    lmsScript: `/${lmsScript}`,
    tokenScript: `/${tokenScript}`,
    get: async (path, takesGzip) => {
      const file = files.get(path);
      if (!file) return null;
      const headers = { 'Content-Type': file.type, Vary: 'Accept-Encoding' };
      return takesGzip
        ? new Response(file.pressed(), { headers: { ...headers, 'Content-Encoding': 'gzip' } })
        : new Response(file.plain, { headers });
    },
  };
}

/** Compresses a file once, when it is first asked for: most files belong to a language that nobody here reads. */
function builtFile(path: string) {
  const plain = new Uint8Array(readFileSync(path));
  let pressed: Uint8Array<ArrayBuffer> | undefined;
  return {
    plain,
    pressed: () => (pressed ??= new Uint8Array(gzipSync(plain, { level: 9 }))),
    type: getMimeType(path) ?? 'application/octet-stream',
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
    .map((entry) => join(entry.parentPath, entry.name));
