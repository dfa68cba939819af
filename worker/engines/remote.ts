/**
 * Turns a set of rooms into one whose methods all return promises, no matter how the calls travel
 * (worker/engines/engine.ts).
 */
import { AccessEnded } from '../directory/record/access-ended.ts';
import type { Remote } from './engine.ts';

/**
 * @param call takes the names of a room and of its method, with the arguments, to the object, and brings its reply back
 */
export function remote<T extends object>(
  call: (room: string, method: string, args: readonly unknown[]) => Promise<unknown>,
): Remote<T> {
  return named((room) =>
    named((method) => async (...args: readonly unknown[]) => {
      const reply = await call(room, method, args);
      if (isEnded(reply)) throw new AccessEnded();
      return reply;
    }),
  ) as Remote<T>;
}

/**
 * Makes an object whose members are made when they are read. It has no `then`, because `await` would take it for a
 * promise.
 */
const named = (make: (name: string) => unknown): object =>
  new Proxy({}, { get: (_, name) => (typeof name === 'string' && name !== 'then' ? make(name) : undefined) });

/**
 * Calls the method of a room by their names. The names may come over a wire, so each must be a member that the object
 * itself has: a caller can reach nothing of a prototype, and nothing private.
 * @throws whatever the method throws, except `AccessEnded`, which travels as a reply
 */
export function callMethod(rooms: object, room: string, method: string, args: readonly unknown[]): unknown {
  const port = ownMember(rooms, room);
  const found = typeof port === 'object' && port !== null ? ownMember(port, method) : undefined;
  if (typeof found !== 'function') throw new Error('No such method');
  try {
    return Reflect.apply(found, port, args);
  } catch (error) {
    if (error instanceof AccessEnded) return ENDED;
    throw error;
  }
}

/** A wire carries no class of an error, so this reply stands for it. */
const ENDED = { accessEnded: true } as const;
const isEnded = (reply: unknown): boolean => typeof reply === 'object' && reply !== null && 'accessEnded' in reply;

const ownMember = (of: object, name: string): unknown =>
  Object.hasOwn(of, name) ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
