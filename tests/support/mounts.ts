import { spawnSync } from 'node:child_process'

const run = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0

const canMountHere = (): boolean => run('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

export const canMount = process.platform === 'linux' && process.getuid?.() === 0 && canMountHere()

/** Puts a disk of so many megabytes on a folder. @returns what takes it away; `null` where none may be made */
export const diskOn = (folder: string, megabytes: number): (() => void) | null =>
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder) ? () => void run('umount', folder) : null

/** Makes a disk take writing, or no more. */
export const remount = (disk: string, how: 'ro' | 'rw'): boolean => run('mount', '-o', `remount,${how}`, disk)
