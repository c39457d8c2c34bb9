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

/** A computer that wrote twice under the same numbers: neither of the two counts until somebody says which one stands (AH-6, AH-7). */
export interface ForkView {
  readonly replica: string
  /** Name of its member; `null` for nobody that is known. */
  readonly who: string | null
  /** It is this very computer. */
  readonly isOwn: boolean
  readonly mayChoose: boolean
  /** Two at least, the one that goes back the furthest first. */
  readonly branches: readonly ForkBranch[]
}

export interface ForkBranch {
  /** Its last transaction, which names it in the call that follows. */
  readonly until: readonly [seq: number, pin: string]
  readonly operations: number
  /** ISO instants of its first and last transactions, by the clock of who wrote them. */
  readonly from: string
  readonly to: string
  /** Some of what it writes of, and how many rows it writes of besides. */
  readonly names: readonly string[]
  readonly others: number
}

const chosen = z.strictObject({ ops: z.array(z.string().max(100)).min(1).max(10_000) })

export const asideContract = {
  /**
   * Computers that wrote twice, of which nobody said yet what stands; then what no hub decided of and would change something, the
   * latest first, 200 at most.
   */
  list: query(
    z.strictObject({}),
    returns<{ readonly forks: readonly ForkView[]; readonly rows: readonly AsideRow[] }>(),
  ),
  /** Written again as it was, in one's own name. @throws AppFailure `aside-gone`, `aside-rights`, `version-fixed`, `not-allowed` */
  take: mutation(chosen, returns<null>()),
  /** Says which one stands, for everyone; what is in the others is then listed, row by row. @throws AppFailure `aside-gone`, `not-allowed` */
  keep: mutation(
    z.strictObject({ replica: z.string().max(64), until: z.tuple([z.int().min(1), z.string().max(20)]) }),
    returns<null>(),
  ),
  /** Left so, for everyone. @throws AppFailure `aside-gone`, `not-allowed` */
  decline: mutation(chosen, returns<null>()),
}
