import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/']), ...astro.configs.recommended, {
  files: ['**/*.ts'],
  extends: [ts.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    // ESLint cannot see the types of .astro files and takes them for any; `npm run check:types` can, and is strict about any.
    ...Object.fromEntries(['argument', 'assignment', 'call', 'member-access', 'return'].map((kind) => [`@typescript-eslint/no-unsafe-${kind}`, 'off'])),
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    // Matters of taste that make short code longer.
    '@typescript-eslint/no-confusing-void-expression': 'off',
    '@typescript-eslint/no-unnecessary-type-parameters': 'off',
  },
});
