/** Turns a class into a port whose every method is a promise, whatever lies between (worker/engines/engine.ts). */
import type { Remote } from './engine.ts';

/**
 * @param prototype its methods are the port's; nothing else can be called
 * @param call      carries name and arguments to the object and its reply back
 */
export function remote<T extends object>(
  prototype: T,
  call: (method: string, args: readonly unknown[]) => Promise<unknown>,
): Remote<T> {
  const methods = methodsOf(prototype).map((name) => [name, (...args: readonly unknown[]) => call(name, args)]);
  return Object.fromEntries(methods) as Remote<T>;
}

/** Names of the public methods; private ones (`#name`) are not on the prototype. */
export function methodsOf(prototype: object): readonly string[] {
  return Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
}

/** Calls a method by name, after checking that it is one: a name may have come over a wire. */
export function callMethod(target: object, method: string, args: readonly unknown[]): unknown {
  if (!methodsOf(Object.getPrototypeOf(target) as object).includes(method)) throw new Error('No such method');
  return (target as Record<string, (...args: readonly unknown[]) => unknown>)[method]?.(...args);
}
