/**
 * Reads the memory of a running process as its owner can, and counts the copies of secrets in it (privacy.md R3.10).
 * Linux only.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';

/** Whether this machine lets one process read another's memory. Tests are skipped elsewhere. */
export const CAN_READ_MEMORY = process.platform === 'linux' && existsSync('/proc/self/mem');

/** How many bytes are read at once. */
const CHUNK_BYTES = 8 * 1024 * 1024;
const SHORTEST_BYTES = 8;
const PAGE_BYTES = 4096;

/** The bytes of a text as an engine keeps it: one byte for each character, or two. */
export const spellingsOf = (text: string): readonly Uint8Array[] => [
  Buffer.from(text, 'latin1'),
  Buffer.from(text, 'utf16le'),
];

/**
 * Counts the copies of each secret in all memory that a process can write to.
 * @param pid another process of the same user
 * @param secrets each by a name, as one or more spellings of at least eight bytes that do not begin with zeros
 * @returns how many copies there are, by name; a name without a copy has 0
 */
export function copiesInMemory<Name extends string>(
  pid: number,
  secrets: ReadonlyMap<Name, readonly Uint8Array[]>,
): ReadonlyMap<Name, number> {
  const copies = new Map([...secrets.keys()].map((name) => [name, 0]));
  const search = new Search(secrets, (name) => copies.set(name, (copies.get(name) ?? 0) + 1));
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    for (const region of writableRegions(pid)) search.in(memory, region);
  } finally {
    closeSync(memory);
  }
  return copies;
}

interface Region {
  readonly from: number;
  readonly to: number;
}

/** Lists heap, stacks and anonymous mappings. What cannot be written came from a file of the disk. */
function writableRegions(pid: number): Region[] {
  const regions = readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .filter((line) => /^\S+ rw/.test(line))
    .map((line): Region => {
      const [from = 0, to = 0] = (line.split(' ', 1)[0] ?? '')
        .split('-')
        .map((address) => Number.parseInt(address, 16));
      return { from, to };
    });
  const pages = openSync(`/proc/${pid}/pagemap`, 'r');
  try {
    return regions.flatMap((region) => usedParts(pages, region));
  } finally {
    closeSync(pages);
  }
}

/** An engine reserves far more than it uses, and reading the rest would take long. */
function usedParts(pages: number, { from, to }: Region): Region[] {
  const entries = Buffer.alloc(((to - from) / PAGE_BYTES) * 8);
  const read = readAt(pages, entries, 0, entries.length, (from / PAGE_BYTES) * 8);
  const parts: Region[] = [];
  for (let at = 0; at < read; at += 8) {
    // The two highest bits of an entry say that the page is in memory, or was moved to the disk.
    if ((entries[at + 7] ?? 0) < 0x40) continue;
    const start = from + (at / 8) * PAGE_BYTES;
    const before = parts.at(-1);
    if (before?.to === start) parts[parts.length - 1] = { from: before.from, to: start + PAGE_BYTES };
    else parts.push({ from: start, to: start + PAGE_BYTES });
  }
  return parts;
}

/** Looks for all secrets in one pass: three bytes of a secret lead to those that begin with them. */
class Search<Name extends string> {
  readonly #isStart = new Uint8Array(2 ** 24);
  readonly #byStart = new Map<number, { readonly name: Name; readonly bytes: Buffer }[]>();
  readonly #longest: number;
  readonly #chunk: Buffer;
  readonly #found: (name: Name) => void;

  constructor(secrets: ReadonlyMap<Name, readonly Uint8Array[]>, found: (name: Name) => void) {
    for (const [name, spellings] of secrets) {
      for (const spelling of spellings) {
        if (spelling.length < SHORTEST_BYTES) throw new Error(`${name} is so short that chance would find it`);
        const bytes = Buffer.from(spelling);
        const start = bytes.readUIntBE(0, 3);
        if (start === 0) throw new Error(`${name} begins with zeros, of which a memory is full`);
        this.#isStart[start] = 1;
        this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), { name, bytes }]);
      }
    }
    this.#longest = Math.max(...[...secrets.values()].flat().map(({ length }) => length));
    this.#chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    this.#found = found;
  }

  in(memory: number, { from, to }: Region): void {
    let kept = 0;
    for (let at = from; at < to; ) {
      const read = readAt(memory, this.#chunk, kept, Math.min(CHUNK_BYTES - kept, to - at), at);
      // The process may have given the rest back meanwhile.
      if (read === 0) return;
      at += read;
      const filled = kept + read;
      // A secret may lie across two chunks, so its start waits for the next one.
      const end = at < to ? Math.max(0, filled - this.#longest + 1) : filled;
      this.#scan(filled, end);
      this.#chunk.copyWithin(0, end, filled);
      kept = filled - end;
    }
  }

  #scan(filled: number, end: number): void {
    const chunk = this.#chunk;
    let start = ((chunk[0] ?? 0) << 8) | (chunk[1] ?? 0);
    for (let at = 0; at < end && at + 2 < filled; at += 1) {
      start = ((start << 8) | (chunk[at + 2] as number)) & 0xff_ff_ff;
      if (this.#isStart[start] === 0) continue;
      for (const { name, bytes } of this.#byStart.get(start) ?? []) {
        const there = at + bytes.length <= filled && bytes.compare(chunk, at, at + bytes.length) === 0;
        if (there) this.#found(name);
      }
    }
  }
}

function readAt(memory: number, into: Buffer, offset: number, length: number, position: number): number {
  try {
    return readSync(memory, into, offset, length, position);
  } catch {
    // The system reads no page that was mapped and never made.
    return 0;
  }
}
