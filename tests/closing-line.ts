/** @module The line a test run ends on, so that a person and a machine can both read how it went. */
import type { Reporter, TestModule } from 'vitest/node'

/** Prints `N passed, N failed` alone on the last line, and before it `N skipped` where some were. A file that cannot load counts as failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    let skipped = 0
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === 'passed') passed += 1
        else if (state === 'failed') failed += 1
        else skipped += 1
      }
    }
    process.on('exit', () => {
      if (skipped > 0) process.stdout.write(`${skipped} skipped\n`)
      process.stdout.write(`${passed} passed, ${failed} failed\n`)
    })
  }
}
