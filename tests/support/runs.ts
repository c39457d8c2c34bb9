import { execFileSync } from 'node:child_process'

/** Whether a program of this machine starts, and ends well. */
export const runs = (program: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
