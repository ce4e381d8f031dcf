/**
 * `npm run test:mutation`: changes the code of shapes, seating, check and money one small thing at a time and sees whether
 * a test notices. Report in .tmp/mutation/. One folder while writing tests: npm run test:mutation -- --mutate 'programs/rules/count*.ts'
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'programs/check.ts',
    'programs/seating.ts',
    'programs/seats.ts',
    'programs/rules/*.ts',
    'programs/money.ts',
    'programs/money/*.ts',
  ],
  buildCommand: 'node tests/mutation/bundle.mjs',
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/ignore-sentences.mjs'],
  ignorers: ['sentences'],
  coverageAnalysis: 'perTest',
  // Module-level words and tables are read once, before any test: a mutant there cannot be told apart test by test.
  ignoreStatic: true,
  concurrency: 2,
  // Generous: on a busy machine a mutant that only waits is none that was told.
  timeoutMS: 60_000,
  tempDirName: '.tmp/stryker',
  // Only what the tests read; .tmp/mutation holds the catalogue as data.
  ignorePatterns: [
    '/*',
    '!/programs',
    '!/consortium',
    '!/tests',
    '!/package.json',
    '!/tsconfig.json',
    '!/vitest.mutation.config.ts',
    '!/.tmp',
    '/.tmp/*',
    '!/.tmp/mutation',
  ],
  reporters: ['clear-text', 'json', 'html'],
  jsonReporter: { fileName: '.tmp/mutation/report.json' },
  htmlReporter: { fileName: '.tmp/mutation/report.html' },
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  thresholds: { high: 95, low: 90, break: 90 },
}
