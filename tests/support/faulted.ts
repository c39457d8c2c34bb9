import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './temporary.ts'

/** One system call of a command that writes to its files: the nth of its name. */
export interface Place {
  readonly call: string
  readonly nth: number
}

/** What a disk, or a power cut, does to one call: the program is ended there, or told an error. */
export type Fault = 'signal=KILL' | 'error=EIO' | 'error=ENOSPC'

export const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

const cli = join(import.meta.dirname, '../../src/main/cli.ts')

interface Ended {
  /** `null` when a signal ended it. */
  readonly code: number | null
  readonly err: string
}

/** A command run to its end, and where it wrote to files of a folder. */
export const traced = (args: readonly string[], folder: string): Ended & { readonly places: readonly Place[] } => {
  const file = join(temporaryFolder(), 'trace.txt')
  const ended = run(['-f', '-y', '-s', '1', '-e', `trace=${calls}`, '-o', file], args)
  return { ...ended, places: placesIn(readFileSync(file, 'utf8').split('\n'), folder) }
}

/** The same, with one fault at one place. */
export const faulted = (args: readonly string[], { call, nth }: Place, fault: Fault): Ended =>
  run(
    ['-f', '--seccomp-bpf', '-e', `trace=${call}`, '-e', `inject=${call}:${fault}:when=${nth}`, '-o', '/dev/null'],
    args,
  )

const calls = 'pwrite64,write,ftruncate,fsync,fdatasync,rename,unlink,linkat,link'

const run = (strace: readonly string[], args: readonly string[]): Ended => {
  // What Node keeps of what it compiled is no file of ours.
  const env = { ...process.env, NODE_NO_WARNINGS: '1', NODE_DISABLE_COMPILE_CACHE: '1' }
  const { status, stderr } = spawnSync('strace', [...strace, process.execPath, cli, ...args], { env, encoding: 'utf8' })
  return { code: status, err: stderr }
}

/** Only the first thread writes our files; each name is counted by itself, as strace does. */
const placesIn = (lines: readonly string[], folder: string): readonly Place[] => {
  const [main] = /^\d+/.exec(lines[0] ?? '') ?? []
  const counts = new Map<string, number>()
  return lines.flatMap((line) => {
    const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? []
    if (thread !== main || call === undefined) return []
    const nth = (counts.get(call) ?? 0) + 1
    counts.set(call, nth)
    return line.includes(folder) ? [{ call, nth }] : []
  })
}
