import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type Witness, witnessOf } from '#main/db/witness.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { makeOwnFolder, ownFileMode } from '#main/files/own-files.ts'
import { writeFile } from '#main/files/write-file.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { Log } from './log.ts'

/** What is written at once is remembered at once. */
const soon = 1_000
/** Between two witnesses of a workspace where one writes all day. */
const atMostEvery = 60_000

/** Remembers elsewhere on this computer what a workspace last wrote. It never fails, and holds nobody up. */
export interface WitnessKeeper {
  /** Something was written: remembered soon, once a minute. */
  noteWrite(): void
  /** Remembers what is written now. */
  bear(): Promise<void>
  close(): Promise<void>
}

export const noWitness: WitnessKeeper = {
  noteWrite: () => undefined,
  bear: async () => undefined,
  close: async () => undefined,
}

export const keepWitness = ({ db, log }: WorkspaceDb, dataDir: string, folder: string, note: Log): WitnessKeeper => {
  const here = realpathSync(dataDir)
  let borne: Witness | null = null
  let last: Promise<void> = Promise.resolve()
  let restsUntil = 0
  let timer: NodeJS.Timeout | null = null

  const write = async (): Promise<void> => {
    try {
      const witness = db.open ? witnessOf(db, log.replica, here) : null
      if (witness === null || witness.hash === borne?.hash) return
      makeOwnFolder(folder)
      await writeFile(join(folder, `${witness.replica}.json`), Buffer.from(JSON.stringify(witness)), ownFileMode)
      borne = witness
    } catch (error) {
      note('witness-unwritten', { name: codeOf(error) })
    }
  }
  const bear = (): Promise<void> => {
    restsUntil = performance.now() + atMostEvery
    last = last.then(write)
    return last
  }
  const onTime = (): void => {
    timer = null
    void bear()
  }
  return {
    noteWrite: () => {
      timer ??= setTimeout(onTime, Math.max(soon, restsUntil - performance.now())).unref()
    },
    bear,
    close: () => {
      if (timer !== null) clearTimeout(timer)
      return bear()
    },
  }
}

const codeOf = (error: unknown): string => {
  if (error instanceof AppFailure) return error.error.code
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
}
