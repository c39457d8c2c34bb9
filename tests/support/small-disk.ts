import { spawnSync } from 'node:child_process'
import { rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { temporaryFolder } from './temporary.ts'

const run = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0

const canMountHere = (): boolean => run('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && canMountHere()

/** A folder on a disk of so many megabytes; `null` where one may not be made. */
export const smallDisk = (megabytes: number): string | null => {
  const folder = temporaryFolder()
  if (!run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return null
  onTestFinished(() => void run('umount', folder))
  return folder
}

/** Leaves so many bytes of a disk. @returns what gives the rest back */
export const filled = (disk: string, left: number): (() => void) => {
  const file = join(disk, 'plein')
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(file, Buffer.alloc(Math.max(0, bavail * bsize - left)))
  return () => rmSync(file)
}

/** Makes a disk take writing, or no more. */
export const remount = (disk: string, how: 'ro' | 'rw'): boolean => run('mount', '-o', `remount,${how}`, disk)
