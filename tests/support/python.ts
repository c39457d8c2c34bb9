import { execFileSync } from 'node:child_process'

export const hasPython = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** What a Python script makes of a value: both are JSON, on its standard input and output. */
export const runPython = <Answer>(script: string, given: unknown): Answer =>
  JSON.parse(
    execFileSync('python3', ['-c', script], {
      input: JSON.stringify(given),
      maxBuffer: 64 * 1024 * 1024,
      encoding: 'utf8',
    }),
  ) as Answer
