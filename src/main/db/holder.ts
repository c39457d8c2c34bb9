import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { ownFileMode } from '#main/files/own-files.ts'

/** Between two signs of life of who holds a folder. */
const beatEvery = 5_000
/** Two of them, were one late. */
const watchedFor = 12_000
const lookEvery = 1_000

/** Who holds a folder, as a file beside the lock says it: for the sentence, and for disks whose locks cannot be relied upon. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** ISO date and time. */
  readonly since: string
  /** Of this holding alone. */
  readonly word: string
  /** Goes up as long as it is held. */
  readonly count: number
}

export interface Held {
  /** Whether no other has put its word in the file. */
  isHeld(): boolean
  /** What the timer does: a sign of life, unless another holds the folder. */
  beat(): void
  release(): void
}

/** Says in the file that this process holds the folder, and goes on saying so; that keeps no program alive. */
export const holdBy = (file: string, now: Date): Held => {
  const own = { pid: process.pid, host: hostname(), since: now.toISOString(), word: randomUUID() }
  let count = 0
  let isTaken = false
  let lastBeat = 0
  const beat = (): void => {
    lastBeat = Date.now()
    // A file that cannot be read is nobody's: it is being written, or was removed.
    if (count > 0 && (readHolder(file)?.word ?? own.word) !== own.word) isTaken = true
    if (isTaken) return
    count += 1
    whereDiskAllows(() =>
      writeFileSync(file, JSON.stringify({ ...own, count } satisfies Holder), { mode: ownFileMode }),
    )
  }
  beat()
  const timer = setInterval(beat, beatEvery).unref()
  return {
    beat,
    isHeld: () => {
      // The computer slept, or the program was busy: another may have come meanwhile. The wall clock alone goes on in a sleep.
      if (Math.abs(Date.now() - lastBeat) > 2 * beatEvery) beat()
      return !isTaken
    },
    release: () => {
      clearInterval(timer)
      if (!isTaken) whereDiskAllows(() => rmSync(file, { force: true }))
    },
  }
}

/** Whether somebody gives signs of life in the file. @param wait milliseconds */
export const isAlive = async (file: string, wait: (milliseconds: number) => Promise<unknown>): Promise<boolean> => {
  const first = readText(file)
  const holder = readHolder(file)
  if (first === null || (holder?.host === hostname() && !isRunning(holder.pid))) return false
  for (let waited = 0; waited < watchedFor; waited += lookEvery) {
    await wait(lookEvery)
    if ((readText(file) ?? first) !== first) return true
  }
  return false
}

export const readHolder = (file: string): Holder | null => {
  try {
    return JSON.parse(readText(file) ?? 'null') as Holder | null
  } catch {
    return null
  }
}

const readText = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Whether a process of this computer is there: of another session, it takes no signal. */
export const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Where the lock can be relied upon, it is as good without the file. */
const whereDiskAllows = (work: () => void): void => {
  try {
    work()
  } catch {
    // Another process will be told of the lock, and not by whom.
  }
}
