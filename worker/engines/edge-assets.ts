/** Serves the built client through the ASSETS binding. */
import type { Assets } from './engine.ts';

const STUDENT_ENTRY = 'student/main.ts';
const WALL_ENTRY = 'wall/main.ts';
const LMS_ENTRY = 'lms/main.ts';
const TOKEN_ENTRY = 'student/token.ts';

/** @throws if the client was not built */
export async function edgeAssets(files: Fetcher): Promise<Assets> {
  // The binding looks only at the path, so the host can be any.
  const fetchFile = (path: string): Promise<Response> => files.fetch(new URL(path, 'https://assets.invalid'));
  const manifest = await fetchFile('/.vite/manifest.json');
  if (!manifest.ok) throw new Error('The client is not built: run npm run build');
  const built = await manifest.json<Record<string, { file: string } | undefined>>();
  const { [STUDENT_ENTRY]: student, [WALL_ENTRY]: wall, [LMS_ENTRY]: lms, [TOKEN_ENTRY]: token } = built;
  if (student === undefined || wall === undefined || lms === undefined || token === undefined)
    throw new Error('The student script is not built: run npm run build');
  return {
    studentScript: `/${student.file}`,
    wallScript: `/${wall.file}`,
    lmsScript: `/${lms.file}`,
    tokenScript: `/${token.file}`,
    get: async (path) => {
      const file = await fetchFile(path);
      if (!file.ok) return null;
      // Do not copy the caching headers of the binding: the app sets its own, as on Node.
      return new Response(file.body, {
        headers: { 'Content-Type': file.headers.get('Content-Type') ?? 'application/octet-stream' },
      });
    },
  };
}
