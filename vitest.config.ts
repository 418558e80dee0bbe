import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // The whole suite is meant to stay under a minute on two cores; a single test that needs longer is a defect.
    testTimeout: 30_000,
    reporters: ['default', './tests/closing-line.ts'],
  },
})
