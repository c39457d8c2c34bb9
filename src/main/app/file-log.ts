import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ownFileMode } from '#main/files/own-files.ts'
import type { Log } from './log.ts'

/** Size at which the log starts anew, the former one being kept once. */
const largest = 1_000_000

/** A log of JSON lines in the workspace's folder. It never fails: a full disk must not stop the program. */
export const fileLog = (dataDir: string): Log => {
  const file = join(dataDir, 'concerto.log')
  return (code, facts = {}) => {
    try {
      rotate(file)
      const line = JSON.stringify({ at: new Date().toISOString(), code, ...facts })
      appendFileSync(file, `${line}\n`, { mode: ownFileMode })
    } catch {
      // Nowhere to say it.
    }
  }
}

const rotate = (file: string): void => {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.1`)
}
