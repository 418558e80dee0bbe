#!/usr/bin/env node
/**
 * @module Starts Readout where Node can run it, and says what to do where it cannot.
 * Plain JavaScript that old versions of Node understand: they stop at the first type annotation of the rest.
 */
import module from 'node:module'

// Node 24 is the first long-term release that runs TypeScript as it is and brings SQLite without a flag.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `readout needs Node 24 or newer, and this is ${process.version}: run it as "npm run -s readout -- …", which brings its own, or install Node 24.\n`,
  )
  process.exitCode = 3
} else {
  // Keeps what Node made of the sources in the folder for temporary files: each later start takes half the time.
  module.enableCompileCache()
  import('./main.ts')
}
