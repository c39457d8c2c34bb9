import { spawn } from 'node:child_process'
import { app } from 'electron'

/**
 * Opens another workspace in a program of its own: one folder, one program. Where that folder is open already, its window
 * comes in front.
 */
export function openElsewhere(dataDir: string): void {
  // An AppImage runs from a place that goes with it.
  const program = process.env.APPIMAGE ?? process.execPath
  const args = [...(app.isPackaged ? [] : [app.getAppPath()]), '--data', dataDir]
  spawn(program, args, { detached: true, stdio: 'ignore' }).unref()
}
