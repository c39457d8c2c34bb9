import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { diskOn } from './mounts.ts'
import { temporaryFolder } from './temporary.ts'

/** A folder on a disk of so many megabytes; `null` where one may not be made. */
export const smallDisk = (megabytes: number): string | null => {
  const folder = temporaryFolder()
  const unmount = diskOn(folder, megabytes)
  if (unmount === null) return null
  onTestFinished(unmount)
  return folder
}

/** Leaves so many bytes of a disk. @returns what gives the rest back */
export const filled = (disk: string, left: number): (() => void) => {
  const file = join(disk, 'plein')
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - left)))
  return () => rmSync(file)
}
