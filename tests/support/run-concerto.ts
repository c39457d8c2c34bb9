import { spawn } from 'node:child_process'
import { join } from 'node:path'

const sources = join(import.meta.dirname, '../../src/main/cli.ts')

export interface Ran {
  /** `null` when a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs one command line of the program in a process of its own. */
export const runConcerto = (...args: readonly string[]): Promise<Ran> =>
  runProgram(process.execPath, [sources, ...args])

/** Runs any program to its end. */
export const runProgram = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { ...process.env, NODE_NO_WARNINGS: '1', ...env } })
    let out = ''
    let err = ''
    child.stdout.on('data', (data) => {
      out += data
    })
    child.stderr.on('data', (data) => {
      err += data
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
