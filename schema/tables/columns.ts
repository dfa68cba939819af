/** Column types that both engines read and write alike. */
import { customType } from 'drizzle-orm/sqlite-core';

/** Bytes: better-sqlite3 gives a Buffer, a Durable Object an ArrayBuffer; code sees Uint8Array. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array | ArrayBuffer }>({
  dataType: () => 'blob',
  fromDriver: (value) => (value instanceof Uint8Array ? value : new Uint8Array(value)),
});
