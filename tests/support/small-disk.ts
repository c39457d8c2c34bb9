import { spawnSync } from 'node:child_process'
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
