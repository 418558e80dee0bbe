/** @module Runs the command line as a person would: another process, its two streams, its exit code. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const LAUNCHER = resolve('src/cli/readout.mjs')

export function readout(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [LAUNCHER, ...args])
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', part => stdout.push(part))
    child.stderr.on('data', part => stderr.push(part))
    child.on('error', fail)
    child.on('close', code => {
      done({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
    // A command that does not read its input closes it; that is no failure.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
