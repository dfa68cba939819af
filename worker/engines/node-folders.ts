/** Checks the folders of data and keys: where they really lie, and that nobody else on the machine can read them. */
import { chmodSync, existsSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** More links in a row than this are a circle. */
const MOST_LINKS = 40;

/** @returns true if one folder is the other, or lies inside it, through whatever links; they need not exist yet */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [realPath(one), realPath(other)];
  return isInside(a, b) || isInside(b, a);
}

/** Follows every link of a path, of which the last parts may not exist yet. */
function realPath(path: string, links = 0): string {
  try {
    return realpathSync.native(path);
  } catch {
    // It does not exist, or something on the way to it does not.
  }
  const parent = dirname(path);
  if (parent === path || links > MOST_LINKS) return path;
  const target = linkTarget(path);
  if (target !== undefined) return realPath(resolve(parent, target), links + 1);
  return join(realPath(parent, links), basename(path));
}

/** @returns where a link points, even if nothing is there; undefined if the path is no link, or does not exist */
function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

function isInside(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

const OTHERS = 0o007;
const GROUP_AND_OTHERS = 0o077;

/** Is thrown for a folder that everybody on the machine can read, if its owner is somebody else who must close it. */
export class FolderIsOpen extends Error {
  constructor(name: string, path: string) {
    super(`${name} ${path} can be read by everybody on this machine. Close it with: chmod 700 ${path}`);
  }
}

/**
 * Takes the rights of everybody else away from a folder that exists. Windows has no such rights, so nothing happens there.
 * @param name the setting that names the folder
 * @returns a line for the operator if something was changed
 * @throws FolderIsOpen
 */
export function closeToOthers(name: string, path: string): string | undefined {
  if (process.platform === 'win32' || !existsSync(path)) return undefined;
  const mode = statSync(path).mode & 0o777;
  if ((mode & GROUP_AND_OTHERS) === 0) return undefined;
  try {
    chmodSync(path, mode & ~GROUP_AND_OTHERS);
  } catch {
    // A volume may belong to somebody else and be shared with our group on purpose. Everybody is too many.
    if ((mode & OTHERS) === 0) return undefined;
    throw new FolderIsOpen(name, path);
  }
  return `${name} ${path} could be read by others (mode ${mode.toString(8)}), and is now closed to them.`;
}
