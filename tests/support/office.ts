import { execFileSync } from 'node:child_process'

/** Whether LibreOffice, an independent reader of Word files, is on this machine. */
export const hasOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
