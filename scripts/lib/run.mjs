import { spawn } from 'node:child_process'
import { childEnv, root } from './paths.mjs'

/**
 * Runs a program to its end. `quiet` keeps what it says for whoever needs it on failure; otherwise it speaks directly.
 * Resolves to its exit code (1 when it was stopped or never started) and its words.
 */
export function run(command, args, { quiet = false, env = {}, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: childEnv(env),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      timeout,
    })
    let output = ''
    const hear = (part) => {
      output += part
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Does silent `work` behind one sentence; on failure shows what its program said, and stops everything. */
export async function step(say, sentence, work) {
  const started = Date.now()
  say(`${sentence}…`)
  const { code, output } = await work()
  if (code !== 0) {
    process.stderr.write(`${output}\n`)
    process.stderr.write(`${sentence} : échec. Ce qui précède en donne la cause.\n`)
    process.exit(code)
  }
  say(`${sentence} : fait en ${duration(Date.now() - started)}.`)
}

export const duration = (milliseconds) => {
  const seconds = milliseconds / 1000
  if (seconds < 10) return `${seconds.toFixed(1).replace('.', ',')} s`
  return seconds < 90
    ? `${Math.round(seconds)} s`
    : `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`
}
