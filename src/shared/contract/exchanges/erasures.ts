import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { query, returns } from '../define.ts'

/** An erasure that counts, and who did all that it asks (ER-6). It says nothing of what was erased. */
export interface ErasureView {
  readonly id: RowId
  /** ISO instant, by the clock of who asked for it. */
  readonly at: string
  /** Name of the member who did it; `null` for the program. */
  readonly by: string | null
  /** Code of its reason; `null` when none was given. */
  readonly reason: string | null
  /** Day on which the person asked, `YYYY-MM-DD`. */
  readonly askedOn: string | null
  /** Rows that it erases something of. */
  readonly rows: number
  readonly postes: readonly ErasingPoste[]
  /** Copies that this poste keeps and could not go through, by name: they hold what they held. */
  readonly left: readonly string[]
}

export interface ErasingPoste {
  /** Of its member; `null` for nobody that is known. */
  readonly name: string | null
  readonly isHere: boolean
  /** It said that all is done there; this poste did all of it. */
  readonly isDone: boolean
  /** ISO instant at which it was last heard of; `null` for never, or for this poste. */
  readonly heardAt: string | null
}

export const erasuresContract = {
  /** Latest first. */
  list: query(z.strictObject({}), returns<readonly ErasureView[]>()),
}
