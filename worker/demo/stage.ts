/** What a demo needs of its host: the product on an empty folder, and a clock that can be moved. */
export interface Stage {
  /** The product. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly publicUrl: string;
  readonly randomBytes: (length: number) => Uint8Array;
  /** The time that it is outside. */
  readonly realNow: () => number;
  /** Sets the product's clock, which then goes on by itself; never backwards. */
  readonly setClock: (atMs: number) => void;
  /** Lets timers run. */
  readonly pause: () => Promise<unknown>;
}
