import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { builtCli } from './built-cli.ts'

export interface Ran {
  /** `null` when a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs one command line of the program in a process of its own. */
export const runConcerto = async (...args: readonly string[]): Promise<Ran> => {
  const cli = await builtCli()
  return runProgram(process.execPath, [cli, ...args], { NODE_COMPILE_CACHE: join(dirname(cli), 'compiled') })
}

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
