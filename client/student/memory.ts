/**
 * Keeps what this tab remembers of a pulse: a draft and an outbox until it is sent, then only that something was sent
 * (E4.3, E4.4).
 */
export interface Remembered {
  /** These are the positions of the marked choices in the form. */
  readonly draft?: readonly number[];
  /** The printed code in its field, until it is sent. */
  readonly slip?: string;
  /** It holds an answer or a take-back that is on its way. */
  readonly outbox?: Outbox;
  /** It says that this tab has sent, and holds no answers (E3.11). */
  readonly sent?: boolean;
  /**
   * The key of the form that came after a take-back, until it is used: a printed code is bound to it, so a reload or
   * another language must not lose it (privacy.md R4.3).
   */
  readonly fresh?: string;
  /** A token that was not yet sent, or whose answers were taken back: it is this student's only one (privacy.md R5.3). */
  readonly token?: string;
}

export interface Outbox {
  readonly address: string;
  /**
   * Key and answers are frozen together at the first Send and are the same at every try, so that the server counts them
   * once (E4.2).
   */
  readonly body: string;
  readonly tries: number;
  /** The page says this as long as there is no reply, even if it is another page after a reload. */
  readonly waiting: string;
}

/**
 * All submissions have one length, so that the network learns nothing from it (privacy.md R4.1). The server ignores what
 * fills them up.
 */
export const BODY_LENGTH = 2048;

export interface Memory {
  read(): Remembered;
  write(remembered: Remembered): void;
}

const withoutStorage = new Map<string, string>();

/**
 * In a frame of another site the mere use of sessionStorage may throw. The page then remembers in a variable (L9.1).
 */
export function memoryOf(code: string): Memory {
  const name = `pulse ${code}`;
  return {
    read: () =>
      JSON.parse(guarded(() => sessionStorage.getItem(name)) ?? withoutStorage.get(name) ?? '{}') as Remembered,
    write: (remembered) => {
      const text = JSON.stringify(remembered);
      withoutStorage.set(name, text);
      guarded(() => sessionStorage.setItem(name, text));
    },
  };
}

function guarded<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
