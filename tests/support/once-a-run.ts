import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
// @ts-expect-error a script of the project, which has no declarations
import { withLock } from '../../scripts/lib/lock.mjs'

/** A folder that the first test to ask for it fills, and all the others of the run find. @returns its path */
export const onceARun = async (name: string, fill: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(inject('runFolder'), name)
  if (existsSync(folder)) return folder
  await withLock(`${folder}.lock`, async () => {
    if (existsSync(folder)) return
    const filling = `${folder}-being-filled`
    mkdirSync(filling)
    await fill(filling)
    // Found whole or not at all.
    renameSync(filling, folder)
  })
  return folder
}
