import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { builtCli } from './built-cli.ts'
import { type Ran, runProgram } from './run-concerto.ts'
import { removeFolder } from './temporary.ts'

/** One command of the program, on the files of a folder of its own. */
export interface Command {
  readonly folder: string
  readonly args: readonly string[]
}

/** Which calls of a command are counted. */
interface Counted {
  readonly calls: string
  /** Node writes where it stands (SQLite, `node:fs`) and in its pool (`node:fs/promises`), which is given one thread here. */
  readonly thread: 'first' | 'pool'
  /** Within the folder: only calls on that very path; `null` for all. */
  readonly path: string | null
}

/** One system call of a command on its files: the nth of its name among those that are counted. */
export interface Place extends Counted {
  readonly call: string
  readonly nth: number
  /** Of the file, for whoever reads the failure: it may be another one each time. */
  readonly name: string
}

/** What a disk, or a power cut, does to one call: the program is ended there, or told an error. */
export type Fault = 'signal=KILL' | `error=${'EIO' | 'ENOSPC' | 'EACCES' | 'ESTALE'}`

export interface Faulted extends Ran {
  readonly folder: string
}

/** The command with nothing in its way. */
export const undisturbed = async ({ args }: Pick<Command, 'args'>): Promise<Ran> =>
  runProgram(process.execPath, [await builtCli(), ...args])

export const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0

const writing = 'openat,mkdir,pwrite64,write,copy_file_range,ftruncate,fsync,fdatasync,rename,link,linkat,unlink,rmdir'
const reading = 'openat,statx,getdents64,read,close'

/** What a command did when nothing happened to it. */
interface Traced {
  /** As it left it; the caller’s to remove. */
  readonly folder: string
  readonly places: readonly Place[]
}

/** Where a command writes to files of its folder. @param prepare a folder anew, and the command on it */
export const writesOf = async (prepare: () => Command): Promise<Traced> => {
  const first = await traced(prepare, { calls: writing, thread: 'first', path: null })
  removeFolder(first.folder)
  const { folder, places } = await traced(prepare, { calls: writing, thread: 'pool', path: null })
  return { folder, places: [...first.places, ...places] }
}

/** Where a command reads some file or folder, from its pool. @param path within its folder */
export const readsOf = (prepare: () => Command, path: string): Promise<Traced> =>
  traced(prepare, { calls: reading, thread: 'pool', path })

/**
 * How far from where it was a place is looked for, one time after the other, and again: a thread of the pool also writes to
 * wake the first one, and less often when several things end at once.
 */
const around = Array.from({ length: 4 }).flatMap(() => [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5])

/** The command on a folder anew, with one fault at one place. The folder is the caller’s to remove. */
export const faulted = async (prepare: () => Command, place: Place, fault: Fault): Promise<Faulted> => {
  for (const nth of around.map((offset) => Math.max(1, place.nth + offset))) {
    const command = prepare()
    const { trace, ...ran } = await run(command, { ...place, nth }, fault)
    if (isHit(trace, place, fault, command.folder)) return { folder: command.folder, ...ran }
    removeFolder(command.folder)
  }
  throw new Error(`no ${fault} at ${place.call} ${place.nth} on ${place.name}`)
}

const traced = async (prepare: () => Command, counted: Counted): Promise<Traced> => {
  const command = prepare()
  const { code, err, trace } = await run(command, counted, null)
  if (code !== 0) throw new Error(`without a fault: ${err}`)
  return { folder: command.folder, places: placesIn(trace, counted, command.folder) }
}

/** Traced beside all threads, the pool is loaded with what makes its counts its own. */
const apart = ['--import', join(import.meta.dirname, '../faults/children/pool-apart.ts')]

interface Run extends Ran {
  readonly trace: readonly string[]
}

const run = async ({ folder, args }: Command, counted: Counted | Place, fault: Fault | null): Promise<Run> => {
  const trace = `${folder}.trace`
  const strace = [
    ...(counted.thread === 'pool' ? ['-f'] : []),
    // Stops at what is traced only; a signal would then not be given.
    ...(counted.thread === 'pool' && fault !== 'signal=KILL' ? ['--seccomp-bpf'] : []),
    ...(counted.path === null ? [] : ['-P', join(folder, counted.path)]),
    ...('call' in counted
      ? ['-e', `trace=${counted.call}`, '-e', `inject=${counted.call}:${fault}:when=${counted.nth}`]
      : ['-e', `trace=${counted.calls}`]),
    ...['-y', '-s', '1', '-o', trace, process.execPath],
    ...(counted.thread === 'pool' ? apart : []),
  ]
  const ran = await runProgram('strace', [...strace, await builtCli(), ...args], env)
  const lines = readFileSync(trace, 'utf8').split('\n')
  rmSync(trace)
  return { ...ran, trace: lines }
}

/** Of copies that a command encrypts. */
export const passphrase = 'trois lanternes au fond du jardin'

const env = {
  CONCERTO_PASSPHRASE: passphrase,
  // What Node keeps of what it compiled is read another time than it is made: calls would be counted differently.
  NODE_DISABLE_COMPILE_CACHE: '1',
  UV_THREADPOOL_SIZE: '1',
}

/** The name of the call that a line begins with, after its thread where all are traced. */
const callOf = (line: string): string | undefined => /^(?:\d+ +)?(\w+)\(/.exec(line)?.[1]

/** strace counts each name by itself, each thread by itself, and only what it is told to look at. */
const placesIn = (trace: readonly string[], counted: Counted, folder: string): readonly Place[] => {
  // All threads begin with the first one; what reads a path does so in the pool.
  const first = counted.path === null ? /^\d+ /.exec(trace[0] ?? '')?.[0] : undefined
  const counts = new Map<string, number>()
  return trace.flatMap((line) => {
    const call = callOf(line)
    if (call === undefined || (first !== undefined && line.startsWith(first))) return []
    const key = `${/^\d+/.exec(line)?.[0]} ${call}`
    const nth = (counts.get(key) ?? 0) + 1
    counts.set(key, nth)
    if (!line.includes(folder) || (counted.path === null && call === 'openat' && !line.includes('O_CREAT'))) return []
    return [{ ...counted, call, nth, name: nameIn(line, folder) }]
  })
}

const nameIn = (line: string, folder: string): string =>
  line.slice(line.indexOf(folder) + folder.length + 1).replace(/[>"].*$/, '')

/** A name without what is another one each time: hours, hashes, numbers of processes, folders made for a while. */
const lasting = (name: string): string => name.replace(/essai-\w+|[0-9a-f]{6,}|\d+/g, '…')

/** Whether the fault struck that file of the folder, and nothing else. */
const isHit = (trace: readonly string[], { call, name }: Place, fault: Fault, folder: string): boolean => {
  const isKill = fault === 'signal=KILL'
  const struck = isKill
    ? trace.filter((line) => callOf(line) === call).slice(-1)
    : trace.filter((line) => line.includes('(INJECTED)'))
  return (
    struck.length > 0 &&
    struck.every((line) => line.includes(folder) && lasting(nameIn(line, folder)) === lasting(name)) &&
    (!isKill || trace.some((line) => line.includes('+++ killed by SIGKILL')))
  )
}
