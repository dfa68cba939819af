/** Defines column types that both engines read and write in the same way. */
import { customType } from 'drizzle-orm/sqlite-core';

/** Bytes: better-sqlite3 returns a Buffer and a Durable Object an ArrayBuffer; our code gets a Uint8Array from both. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array | ArrayBuffer }>({
  dataType: () => 'blob',
  fromDriver: (value) => (value instanceof Uint8Array ? value : new Uint8Array(value)),
});
