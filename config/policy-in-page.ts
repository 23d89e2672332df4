import type { Plugin } from 'vite';
import { pagePolicy } from './security-headers.ts';

/**
 * Writes the content security policy into the built page, for web spaces that send no headers; pages of published
 * tours inherit it. Not while developing: Vite puts styles into the page.
 */
export function policyInPage(): Plugin {
  return {
    name: 'rundgang-policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy() },
        // It holds for what comes after it.
        injectTo: 'head-prepend',
      },
    ],
  };
}
