import { execFileSync } from 'node:child_process'
import { runs } from './runs.ts'

export const hasPython = runs('python3', '--version')

/** A Python of this machine that has a library: there may be two, of which the system's is not the first. */
export const pythonWith = (library: string): string | null =>
  ['python3', '/usr/bin/python3'].find((python) => runs(python, '-c', `import ${library}`)) ?? null

/** What a Python script makes of a value: both are JSON, on its standard input and output. */
export const runPython = <Answer>(script: string, given: unknown, python = 'python3'): Answer =>
  JSON.parse(
    execFileSync(python, ['-c', script], {
      input: JSON.stringify(given),
      maxBuffer: 64 * 1024 * 1024,
      encoding: 'utf8',
    }),
  ) as Answer
