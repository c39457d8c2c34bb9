import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cli, type Ran } from './run-concerto.ts'
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

/** How it ended: a code of `null` is a signal. */
export interface Faulted extends Ran {
  readonly folder: string
}

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

/** Times a place is looked for again: a thread woken earlier or later writes once more or less to wake the first one. */
const attempts = 5

/** The command on a folder anew, with one fault at one place. The folder is the caller’s to remove. */
export const faulted = async (prepare: () => Command, place: Place, fault: Fault): Promise<Faulted> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const command = prepare()
    const { trace, ...ran } = await run(command, place, fault)
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
const apart = ['--import', join(import.meta.dirname, 'pool-apart.ts')]

interface Run extends Ran {
  readonly trace: readonly string[]
}

const run = ({ folder, args }: Command, counted: Counted | Place, fault: Fault | null): Promise<Run> => {
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
  const env = {
    ...process.env,
    CONCERTO_PASSPHRASE: passphrase,
    // What Node keeps of what it compiled is read another time than it is made: calls would be counted differently.
    NODE_DISABLE_COMPILE_CACHE: '1',
    NODE_NO_WARNINGS: '1',
    UV_THREADPOOL_SIZE: '1',
  }
  return new Promise((resolve, reject) => {
    const child = spawn('strace', [...strace, cli, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let err = ''
    child.stdout.on('data', (data) => {
      out += data
    })
    child.stderr.on('data', (data) => {
      err += data
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const lines = readFileSync(trace, 'utf8').split('\n')
      rmSync(trace)
      resolve({ code, out, err, trace: lines })
    })
  })
}

/** Of copies that a command encrypts. */
export const passphrase = 'trois lanternes au fond du jardin'

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
    const name = line.slice(line.indexOf(folder) + folder.length + 1).replace(/[>"].*$/, '')
    return [{ ...counted, call, nth, name }]
  })
}

/** Whether the fault struck a file of the folder, and nothing else. */
const isHit = (trace: readonly string[], { call }: Place, fault: Fault, folder: string): boolean => {
  const struck =
    fault === 'signal=KILL'
      ? trace.filter((line) => callOf(line) === call).slice(-1)
      : trace.filter((line) => line.includes('(INJECTED)'))
  const isKilled = fault !== 'signal=KILL' || trace.some((line) => line.includes('+++ killed by SIGKILL'))
  return isKilled && struck.length > 0 && struck.every((line) => line.includes(folder))
}
