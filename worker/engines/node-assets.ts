/** The built client, read into memory once: it is small, and a request path never reaches the file system. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import type { Assets } from './engine.ts';

const STUDENT_ENTRY = 'student/main.ts';

/** @throws if the client was not built */
export function nodeAssets(folder: string): Assets {
  const manifestPath = join(folder, '.vite', 'manifest.json');
  if (!existsSync(manifestPath)) throw new Error('The client is not built: run npm run build');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Record<string, { file: string } | undefined>;
  const studentScript = manifest[STUDENT_ENTRY]?.file;
  if (studentScript === undefined) throw new Error('The student script is not built: run npm run build');
  const files = new Map(filesIn(folder).map((path) => ['/' + relative(folder, path).split(sep).join('/'), readFileSync(path)]));
  return {
    studentScript: `/${studentScript}`,
    get: async (path) => {
      const body = files.get(path);
      return body ? new Response(new Uint8Array(body), { headers: { 'Content-Type': getMimeType(path) ?? 'application/octet-stream' } }) : null;
    },
  };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.vite'))
    .map((entry) => join(entry.parentPath, entry.name));
