/** Turns a set of rooms into one whose every method is a promise, whatever lies between (worker/engines/engine.ts). */
import type { Remote } from './engine.ts';

/** @param call carries the names of a room and of its method, with the arguments, to the object, and its reply back */
export function remote<T extends object>(
  call: (room: string, method: string, args: readonly unknown[]) => Promise<unknown>,
): Remote<T> {
  return named((room) =>
    named(
      (method) =>
        (...args: readonly unknown[]) =>
          call(room, method, args),
    ),
  ) as Remote<T>;
}

/** An object whose members are made when they are asked for. It has no `then`, because `await` would take it for a promise. */
const named = (make: (name: string) => unknown): object =>
  new Proxy({}, { get: (_, name) => (typeof name === 'string' && name !== 'then' ? make(name) : undefined) });

/**
 * Calls the method of a room by their names. They may have come over a wire, so both must be a member that the object
 * itself has: nothing of a prototype can be called, and nothing that is private.
 */
export function callMethod(rooms: object, room: string, method: string, args: readonly unknown[]): unknown {
  const port = ownMember(rooms, room);
  const found = typeof port === 'object' && port !== null ? ownMember(port, method) : undefined;
  if (typeof found !== 'function') throw new Error('No such method');
  return Reflect.apply(found, port, args);
}

const ownMember = (of: object, name: string): unknown =>
  Object.hasOwn(of, name) ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
