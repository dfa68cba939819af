/** Reads the archive of a directory, and refuses it unless every part is there as it was written (institution.md H6.2). */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { unzipSync } from 'fflate';
import { fail, ok, type Result } from '../../../schema/result.ts';
import { ARCHIVE_VERSION, MANIFEST, manifestSchema, MOST_PART_BYTES, type Manifest, type Part } from './format.ts';

export interface Archive {
  readonly manifest: Manifest;
  /** The lines of one part, each a row as JSON. */
  readonly linesOf: (part: Part) => readonly string[];
}

export type ArchiveFault =
  /** It is no archive of ours, not all of it, or its rows do not fit together or into their tables. */
  | { readonly kind: 'archive-damaged'; readonly part: string }
  /** A later version of the program has written it, in a form or with a schema that this one does not know. */
  | { readonly kind: 'archive-newer' };

/** @param bytes the whole file; its parts are unpacked one by one */
export function readArchive(bytes: Uint8Array): Result<Archive, ArchiveFault> {
  const found = read(bytes, MANIFEST);
  const told = found && json(new TextDecoder().decode(found));
  if (typeof told === 'object' && told !== null && 'version' in told && Number(told.version) > ARCHIVE_VERSION)
    return fail({ kind: 'archive-newer' });
  const manifest = manifestSchema.safeParse(told);
  if (!manifest.success) return fail({ kind: 'archive-damaged', part: MANIFEST });
  const textOf = (part: Part): string | null => {
    const text = read(bytes, part.name);
    return text !== null && bytesToHex(sha256(text)) === part.sha256 ? new TextDecoder().decode(text) : null;
  };
  for (const { parts, rows } of Object.values(manifest.data.tables)) {
    if (parts.reduce((sum, part) => sum + part.rows, 0) !== rows)
      return fail({ kind: 'archive-damaged', part: MANIFEST });
    for (const part of parts)
      if (linesIn(textOf(part) ?? '').length !== part.rows) return fail({ kind: 'archive-damaged', part: part.name });
  }
  return ok({ manifest: manifest.data, linesOf: (part) => linesIn(textOf(part) ?? '') });
}

const linesIn = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @returns null if the file has no such part, or cannot be unpacked */
function read(bytes: Uint8Array, name: string): Uint8Array | null {
  try {
    return (
      unzipSync(bytes, { filter: (file) => file.name === name && file.originalSize <= MOST_PART_BYTES })[name] ?? null
    );
  } catch {
    return null;
  }
}
