/** Describes what the demo needs from its host: the product on an empty folder, and a clock that can be moved. */
export interface Stage {
  /** Sends a request to the product. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly publicUrl: string;
  readonly randomBytes: (length: number) => Uint8Array;
  /** @returns the real time, outside of the demo */
  readonly realNow: () => number;
  /** Sets the product's clock, which then runs on by itself. It must never be set back. */
  readonly setClock: (atMs: number) => void;
  /** Waits for a moment, so that timers can run. */
  readonly pause: () => Promise<unknown>;
}
