import { z } from 'zod'
import { mutation, query, returns } from '../define.ts'

/** What this program is, on this computer. */
export interface About {
  /** What it runs on, « Electron », « 45.4.1 », the nearest to the window first. */
  readonly parts: readonly { readonly name: string; readonly version: string }[]
  /** The folder of the workspace, and its technical log. */
  readonly dataDir: string
  readonly log: string
  /** Whether `showLog` has a window of folders to show it in. */
  readonly showsLog: boolean
}

export const aboutContract = {
  read: query(z.strictObject({}), returns<About>()),
  /** What is shipped with the program, each with what its licence asks to be shown. */
  notices: query(z.strictObject({}), returns<string>()),
  /** Shows the log in its folder; `false` when there is none yet, or no window of folders. */
  showLog: mutation(z.strictObject({}), returns<boolean>()),
}
