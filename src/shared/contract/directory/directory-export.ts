import { z } from 'zod'
import { oneOf } from '../../kernel/one-of.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import { file, returns } from '../define.ts'
import type { ReadyFile } from '../ready-file.ts'
import { directoryFilterSchema, directorySortSchema } from './directory.ts'
import { exportFormats } from './formats.ts'

/** A file, and what could not be written in it: French sentences naming the entry and why. */
export interface ExportedDirectory extends ReadyFile {
  readonly entries: number
  readonly remarks: readonly string[]
}

export const directoryExportContract = {
  /** Personal telephones and addresses are never written. */
  write: file(
    {
      format: oneOf(exportFormats),
      list: z.enum(['actors', 'places', 'persons']),
      filter: directoryFilterSchema,
      sort: directorySortSchema,
      /** The rows of the list that are wanted, `null` for all of them. */
      selection: z.array(rowIdSchema).min(1).max(100_000).nullable().default(null),
      /** Those of them that are not. */
      except: z.array(rowIdSchema).max(100_000).default([]),
      /** False: no name of a person, nor anything that belongs to one. */
      persons: z.boolean(),
    },
    returns<ExportedDirectory>(),
  ),
  /** The one-page sheet by which a structure checks its entry, in Word. */
  updateSheet: file({ actor: rowIdSchema }, returns<ReadyFile>()),
}
