import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

/** A program that runs beside the test, and what it has said so far. */
export interface Child {
  readonly process: ChildProcess
  readonly said: () => string
  /** Resolves once it has said something. */
  speaks(): Promise<void>
  /** `kill -9`, and waits until the process is gone. */
  kill(): Promise<void>
}

export const startChild = (name: string, ...args: readonly string[]): Child =>
  startScript(join(import.meta.dirname, '../faults/children', `${name}.ts`), ...args)

/** A command of the program itself. */
export const startCommand = (...args: readonly string[]): Child =>
  startScript(join(import.meta.dirname, '../../src/main/cli.ts'), ...args)

/** Any script, on the Node of the tests. */
export const startScript = (script: string, ...args: readonly string[]): Child => {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, NODE_NO_WARNINGS: '1' } })
  let output = ''
  let errors = ''
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const spoke = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      output += data
      resolve()
    })
    child.stderr.on('data', (data) => {
      errors += data
    })
    child.on('close', () => reject(new Error(`${script} said nothing: ${errors}`)))
  })
  return {
    process: child,
    said: () => output,
    speaks: () => spoke,
    kill: () => {
      child.kill('SIGKILL')
      return gone
    },
  }
}
