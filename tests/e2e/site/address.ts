/** Where the tests' site is, as chosen by playwright.config.ts. */
export const SITE = `http://127.0.0.1:${process.env['RUNDGANG_TEST_PORT'] ?? '8080'}/`;
/** The folder that the tests' server publishes into. */
export const PUBLISHING = process.env['RUNDGANG_TEST_PUBLISHING'] ?? 'publishing';
