import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    // A single test that needs longer is a defect.
    testTimeout: 30_000,
    // No module keeps anything that a test could change, so files share one load of the models and data: 115 s for 178.
    isolate: false,
    pool: 'threads',
    reporters: ['default', './tests/closing-line.ts'],
  },
})
