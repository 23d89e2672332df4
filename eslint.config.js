import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Ways by which a string becomes markup. A tour's words are data: Lit templates and DOM nodes only. */
const STRING_SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'bindPopup', 'bindTooltip', 'setHTMLUnsafe'];
const sinks = STRING_SINKS.map((name) => ({
  selector: `MemberExpression[property.name='${name}']`,
  message: `${name} turns strings into markup; make nodes instead.`,
}));

export default defineConfig(
  globalIgnores(['dist', 'dist-*', '.tsbuild', '.cache', 'screens', 'publishing', 'test-results', 'playwright-report']),
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { module: 'readonly', process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-imports': [
        'error',
        {
          name: 'lit/directives/style-map.js',
          message: 'It writes an attribute that the policy refuses; use shared/ui/css-properties.',
        },
        { name: 'lit/directives/unsafe-html.js', message: 'A tour is data; make nodes instead.' },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'A killed browser loses its writes; see shared/storage/database.ts.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...sinks,
        {
          selector: 'ImportDeclaration[source.value=/^zod/] > ImportNamespaceSpecifier',
          message: 'Name what is used of zod/mini: the whole of it weighs more than a first visit may.',
        },
        { selector: "ImportDeclaration[source.value='zod']", message: 'Import from zod/mini.' },
      ],
      // A name that begins with _ says that it is dropped on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An interface may exist only to carry a name, e.g. a custom element's place in the global table.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
);
