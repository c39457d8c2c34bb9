import { z } from 'zod'
import { file, mutation, returns } from '../define.ts'
import { fileBytes } from '../import-contract.ts'
import type { ReadyFile } from '../ready-file.ts'

/** Where a file was saved, as one reads it. */
export interface SavedFile {
  /** The name it was given, which may be another than the one proposed. */
  readonly name: string
  /** The name of its folder. */
  readonly folder: string
}

/** Files that were made, on their way out of Concerto. In a browser the window hands them over, and nothing here is asked. */
export const filesContract = {
  /** A picture that the window drew: from then on, a file as those that are made here. */
  picture: file({ name: z.string().min(1).max(300), content: fileBytes }, returns<ReadyFile>()),
  /**
   * Asks where the file that a job made goes, and writes it there; `null` when the person gave up.
   * @throws AppFailure `file-gone`, `no-save-dialog`, `file-not-saved`
   */
  save: mutation(z.strictObject({ job: z.uuid() }), returns<SavedFile | null>()),
  /** Opens a file that was saved, in the program this computer has for it, or its folder. @throws AppFailure `file-gone` */
  open: mutation(z.strictObject({ job: z.uuid(), what: z.enum(['file', 'folder']) }), returns<null>()),
}
