import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The sources, or what was built of them, which starts in half the time. */
export const cli = process.env.CONCERTO_CLI ?? join(import.meta.dirname, '../../src/main/cli.ts')

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs one command line of the program in a process of its own. */
export const runConcerto = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, NODE_NO_WARNINGS: '1' } })
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
