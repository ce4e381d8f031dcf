import { defineConfig } from 'vitest/config'

/** What `npm run test:mutation` runs for each mutant: the one file that tests/mutation/bundle.mjs makes. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['.tmp/mutation/all.mjs'],
    testTimeout: 60_000,
  },
})
