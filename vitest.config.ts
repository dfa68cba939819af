/** The test projects, from the fastest to the slowest; `npm test` runs them all. */
import { defineConfig } from 'vitest/config';
import { jsx, sqlAsText } from './vite.config.ts';

const base = { plugins: [sqlAsText], oxc: { jsx } };

export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        ...base,
        test: { name: 'unit', include: ['tests/{schema,worker,client}/**/*.test.{ts,tsx}'], environment: 'node' },
      },
      {
        ...base,
        test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
      },
    ],
  },
});
