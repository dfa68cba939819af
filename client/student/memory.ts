/** What this tab remembers of a pulse until it is sent: draft, outbox, and afterwards only that something was sent (E4.3, E4.4). */
export interface Remembered {
  /** Positions of the marked choices in the form. */
  readonly draft?: readonly number[];
  /** What is on its way: an answer, or a take-back. */
  readonly outbox?: Outbox;
  /** A mark without answers (E3.11). */
  readonly sent?: boolean;
}

export interface Outbox {
  readonly address: string;
  /** Key and answers, frozen together at the first Send; the same at every try, so that the server counts once (E4.2). */
  readonly body: string;
  readonly tries: number;
  /** What to say as long as there is no reply, also on another page after a reload. */
  readonly waiting: string;
}

export interface Memory {
  read(): Remembered;
  write(remembered: Remembered): void;
}

const withoutStorage = new Map<string, string>();

/** In a frame of another site even the mention of sessionStorage throws: then this page's own memory must do (L9.1). */
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
