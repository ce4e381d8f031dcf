import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** What `npm run test:mutation` runs for each mutant: pure tests of rules and money, over the catalogue as plain data. */
export default defineConfig({
  resolve: {
    alias: {
      '#programs/catalogue/index.ts': here('tests/mutation/catalogue.ts'),
      '#programs/catalogue/cases.ts': here('tests/mutation/cases.ts'),
    },
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/mutation/random.ts'],
    include: ['tests/mutation/all.ts'],
    testTimeout: 60_000,
  },
})
