import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Where it is still yesterday when Japan starts its day: a date taken from the server's zone shows at once.
process.env.TZ = 'America/Los_Angeles'

// The Remix plugin stays out: tests load modules as they are written.
const common = {
  environment: 'node',
  globalSetup: ['tests/global-setup.ts'],
  setupFiles: ['tests/random.ts'],
  // Generous: a test says what must be true, not how fast a busy machine is.
  testTimeout: 180_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 20_000 } },
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'house',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/journeys/**'],
          // Modules keep nothing between files, and each file has a database of its own: loading the house once a worker is enough.
          isolate: false,
          maxWorkers: availableParallelism(),
        },
      },
      {
        // Whole servers and browsers, after all others and two at a time: they wait as much as they work.
        test: {
          ...common,
          name: 'journeys',
          globalSetup: [...common.globalSetup, 'tests/built.ts'],
          include: ['tests/journeys/**/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
        },
      },
    ],
  },
})
