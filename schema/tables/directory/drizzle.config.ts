import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  driver: 'durable-sqlite',
  schema: './schema/tables/directory/tables.ts',
  out: './schema/tables/directory/migrations',
});
