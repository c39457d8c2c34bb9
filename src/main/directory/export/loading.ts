import type { z } from 'zod'
import type { FeatureContext } from '#main/kit/context.ts'
import type { Remark } from '#main/office/paper/remarks.ts'
import type { directoryExportContract } from '#shared/contract/directory/directory-export.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Espace } from '#shared/records/records.ts'
import type { DirectoryFile } from '../documents/directory-file.ts'
import type { Discretion } from './discretion.ts'

/** What is asked to be written. */
export type Wanted = Omit<z.output<(typeof directoryExportContract)['write']['input']>, 'job'>

/** What each loader is given. */
export interface Loading extends Wanted {
  readonly context: FeatureContext
  /** The entries of the list, in its order. */
  readonly ids: readonly RowId[]
  readonly discretion: Discretion
  readonly espace: Espace | null
  /** Today, `YYYY-MM-DD`. */
  readonly day: string
}

/** A file before it is written, and what is left out of it already. */
export interface LoadedFile {
  readonly file: DirectoryFile
  readonly remarks: readonly Remark[]
}
