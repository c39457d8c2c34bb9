import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import type { Aside } from '../../records/exchanges/aside.ts'
import type { RecordName } from '../../records/records.ts'
import { mutation, query, returns } from '../define.ts'
import type { RowScreen } from './conflicts.ts'

/** What one poste wrote in one row, and that counts for nothing. */
export interface AsideRow {
  readonly record: RecordName
  readonly id: RowId
  readonly recordLabel: string
  readonly name: string
  /** `null`: it has no screen of its own, or nothing of it counts. */
  readonly screen: RowScreen | null
  readonly why: Aside
  /** Name of the member whose poste signed it; `null` for nobody that is known. */
  readonly signer: string | null
  /** ISO instant of the last of it, by the signer's clock. */
  readonly at: string
  /** `false` for rights: they are given where colleagues are. */
  readonly mayBeTaken: boolean
  /** It would remove the row. */
  readonly removes: boolean
  readonly fields: readonly { readonly label: string; readonly words: string | null }[]
  /** « replica:rank », which name it in the calls that follow. */
  readonly ops: readonly string[]
}

const chosen = z.strictObject({ ops: z.array(z.string().max(100)).min(1).max(10_000) })

export const asideContract = {
  /** Those of which no hub decided and that would change something, the latest first, 200 at most. */
  list: query(z.strictObject({}), returns<readonly AsideRow[]>()),
  /** Written again as it was, in one's own name. @throws AppFailure `aside-gone`, `aside-rights`, `not-allowed` */
  take: mutation(chosen, returns<null>()),
  /** Left so, for everyone. @throws AppFailure `aside-gone`, `not-allowed` */
  decline: mutation(chosen, returns<null>()),
}
