/** End-to-end tests: people use the built site, served as an operator would serve it. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/find-browser';

// Workers read this file too: what was chosen once is kept in the environment.
findBrowser();
const port = (process.env['RUNDGANG_TEST_PORT'] ??= String(20_000 + (process.pid % 20_000)));
process.env['RUNDGANG_TEST_PUBLISHING'] ??= join(tmpdir(), `rundgang-published-${process.pid}`);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/end-to-end.json' }]],
  webServer: {
    command: 'npx tsx tests/e2e/site/serve.ts',
    url: `http://127.0.0.1:${port}/tour/catalogue.json`,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 3_000 },
    timeout: 150_000,
  },
});
