/** Unit tests: pure things in Node; a file about elements says `// @vitest-environment happy-dom` in its first line. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['{shared,player,editor,tours,tests,config}/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'tests/e2e/**'],
    // Style sheets that elements import as text (`?inline`) are read, not replaced by nothing.
    css: true,
    testTimeout: 20_000,
    // Two cores are all that CI has; more workers only make every test slower.
    maxWorkers: 2,
  },
});
