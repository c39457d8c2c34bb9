import { spawn } from 'node:child_process'
import { app } from 'electron'

/**
 * Opens another workspace in a program of its own: one folder, one program. Where that folder is open already, its window
 * comes in front.
 */
export const openElsewhere = (dataDir: string): void => openProgram('--data', dataDir)

/** The demonstration, in a folder that goes with its window: nothing of the workspace that is open is touched. */
export const openDemonstration = (): void => openProgram('--demo')

function openProgram(...asked: readonly string[]): void {
  // An AppImage runs from a place that goes with it.
  const program = process.env.APPIMAGE ?? process.execPath
  const args = [...(app.isPackaged ? [] : [app.getAppPath()]), ...asked]
  spawn(program, args, { detached: true, stdio: 'ignore' }).unref()
}
