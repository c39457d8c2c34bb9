import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock } from '#shared/kernel/clock.ts'

/** A clock that stands still until told otherwise. */
export const stillClock = (at = '2026-11-24T09:00:00.000Z'): Clock & { set(at: string): void } => {
  let now = new Date(at)
  return {
    now: () => now,
    set: (next) => {
      now = new Date(next)
    },
  }
}

/** Removed when the test ends. */
export const temporaryFolder = (): string => {
  const folder = newFolder()
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** For what lives shorter than a test: whoever asks removes it. */
export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'concerto-test-'))

/** The same in memory where the system can (Linux): properties open thousands of databases, and prove no disk. */
export const newFolderInMemory = (): string =>
  existsSync('/dev/shm') ? mkdtempSync('/dev/shm/concerto-test-') : newFolder()

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })
