import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';
import tseslint from 'typescript-eslint';
import vueParser from 'vue-eslint-parser';

const sources = ['packages/*/src/**/*.ts', 'api/**/*.ts', 'web-*/src/**/*.ts', 'e2e/src/**/*.ts'];
const vueFiles = ['packages/web-kit/src/**/*.vue', 'web-*/src/**/*.vue'];
const all = [...sources, ...vueFiles];
/** Vocabularies, words and seeds are lists: as long as what they list. */
const data = [
  'packages/vocabulary/src/**',
  'packages/*/src/**/words.*.ts',
  'web-*/src/**/words.*.ts',
  'api/src/seeds/**',
  'api/src/database/migrations/**',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use a named export: the name is then the same everywhere.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.turbo/**', '**/.data/**', '**/coverage/**'] },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: all })),
  ...vue.configs['flat/recommended'].map((config) => ({ ...config, files: vueFiles })),
  ...accessibility.configs['flat/recommended'].map((config) => ({ ...config, files: vueFiles })),
  {
    files: vueFiles,
    languageOptions: {
      parser: vueParser,
      parserOptions: { parser: tseslint.parser, sourceType: 'module', extraFileExtensions: ['.vue'] },
    },
    rules: {
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/multi-word-component-names': 'off',
      // Prettier lays the templates out.
      'vue/max-attributes-per-line': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/attributes-order': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-closing-bracket-newline': 'off',
      // A label may hold its control or name it with `for`; either works with every reader.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    files: all,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always'],
      // A closure may need the name before its one value exists.
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      'max-lines': ['error', { max: 400 }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  { files: vueFiles, rules: { 'no-restricted-syntax': 'off' } },
  { files: data, rules: { 'max-lines': 'off' } },
  {
    // A grid is entered through its cells (roving tabindex, ARIA Authoring Practices); it takes no focus itself.
    files: ['packages/web-kit/src/forms/WeekGrid.vue'],
    rules: { 'vuejs-accessibility/interactive-supports-focus': 'off' },
  },
  {
    files: ['api/{src,test}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
    },
  },
  {
    files: ['packages/matching/src/**/*.ts'],
    // threads.ts is an entry of its own: the one place that knows Node.js, and nothing in the engine imports it.
    ignores: ['**/*.test.ts', 'packages/matching/src/threads.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^[^.]', message: 'The engine stands alone: it imports nothing outside its folder.' },
          ],
        },
      ],
    },
  },
  {
    files: ['packages/programmes/src/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^@musubi/(api|contracts|cli|web)', message: 'Programmes never look upwards.' },
          ],
        },
      ],
    },
  },
);
