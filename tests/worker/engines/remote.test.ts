/** A class reached over a wire: its own methods, and nothing else. */
import { describe, expect, test } from 'vitest';
import { callMethod, methodsOf, remote } from '../../../worker/engines/remote.ts';

class Greeter {
  readonly #word = 'Hello';
  greet(name: string): string {
    return `${this.#word}, ${name}`;
  }
  fail(): never {
    throw new Error('no');
  }
}

describe('a remote class', () => {
  test('has the methods of the class', () => {
    expect(methodsOf(Greeter.prototype)).toEqual(['greet', 'fail']);
  });

  test('carries name, arguments, reply and failure', async () => {
    const greeter = remote(Greeter.prototype, async (method, args) => callMethod(new Greeter(), method, args));
    expect(await greeter.greet('Sam')).toBe('Hello, Sam');
    await expect(greeter.fail()).rejects.toThrow('no');
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '#word', 'absent', ''])(
    'cannot be asked for %j',
    (name) => {
      expect(() => callMethod(new Greeter(), name, [])).toThrow('No such method');
    },
  );
});
