import {setFlagsFromString} from 'node:v8';
import docusaurus from '@docusaurus/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// One run is short: much of what V8 would compile for speed never pays, a quarter of all processor time (as in finish/buildLanguages.ts).
setFlagsFromString('--interrupt-budget=250000');

/** Dependencies point one way: Node code may use the pure modules of `src`, `src` never uses Node code (design, geography). */
const nodeFolders = [
  '**/plugins/**',
  '**/finish/**',
  '**/checks/**',
  '**/writing/**',
  '**/bench/**',
  '**/tests/**',
  'node:*',
  '**/site.config',
];
const browserFolders = ['**/src/components/**', '**/src/theme/**', '**/src/client/**'];

const forbid = (group, message) => ({
  'no-restricted-imports': ['error', {patterns: [{group, message}]}],
});

export default tseslint.config(
  {
    ignores: [
      // Outside the TypeScript project.
      '**/*.mjs',
      'build',
      'build-*',
      '.docusaurus',
      'node_modules',
      'tests/fixtures',
      'test-results',
      'playwright-report',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: {'@docusaurus': docusaurus},
    extends: [jsxA11y.flatConfigs.recommended, reactHooks.configs.flat.recommended],
    rules: {
      '@docusaurus/no-html-links': 'error',
      '@docusaurus/no-untranslated-text': ['error', {ignoredStrings: ['·']}],
      '@docusaurus/prefer-docusaurus-heading': 'off',
      ...forbid(nodeFolders, 'src ships to the browser and knows nothing of Node code.'),
    },
  },
  {
    files: [
      'src/{calendar,cardNumbers,checklist,content,contentState,evidence,offline,replies,search,triage,vetting}/**',
      'src/locales.ts',
    ],
    rules: forbid([...nodeFolders, ...browserFolders, 'react*', '@docusaurus/*', '@theme/*'], 'This module is pure.'),
  },
  {
    files: ['plugins/**', 'finish/**', 'checks/**', 'writing/**', 'bench/**'],
    rules: forbid(browserFolders, 'Node code uses only the pure modules of src.'),
  },
);
