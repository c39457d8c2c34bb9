import { isErased } from '#shared/kernel/erased.ts'
import type { IntentCode } from '#shared/records/intents.ts'
import type { KnownRow, RowWrite } from '#shared/records/row-write.ts'
import type { Changes } from '#shared/sync/op.ts'

/** What a person wants written, decided and valid. */
export interface Intent {
  readonly intent: IntentCode
  /** Row id of the member who writes, `null` for the program itself. */
  readonly author: string | null
  /** Judged before anything is written: see `judge.ts`. */
  readonly writes: readonly RowWrite[]
  /**
   * What the log already holds, written again as it was. It is not judged: a newer version may have written it, and one must
   * still be able to take back, to choose or to accept what one cannot read. Where both write a field, `writes` stands.
   */
  readonly again?: readonly LoggedWrite[]
  readonly removals?: readonly KnownRow[]
  /** Rows a removal took away, to be there again. */
  readonly restores?: readonly KnownRow[]
  /** Meetings whose minutes are fixed as they are once this is written, but for some operations (FS-8). */
  readonly seals?: readonly { readonly meeting: string; readonly but: readonly string[] }[]
}

/** An intent before it is known who writes it. */
export type Change = Omit<Intent, 'author'>

/** A row by its name in the log, which may be of a record that only a newer version knows. */
export interface RowName {
  readonly record: string
  readonly id: string
}

/** Some fields of one row, whatever the log holds of them. */
export interface LoggedWrite extends RowName {
  readonly values: Changes
}

/** All that an intent writes in rows, judged or not; where two write a field, the later one of the list stands. */
export const loggedWrites = ({
  writes,
  again = [],
}: Pick<LoggedChange, 'writes'> & Pick<Intent, 'again'>): readonly LoggedWrite[] =>
  again.length === 0 ? writes : [...again.map(withoutErased), ...writes]

/** What is erased says nothing any more. */
const withoutErased = (write: LoggedWrite): LoggedWrite =>
  Object.values(write.values).some(isErased)
    ? {
        ...write,
        values: Object.fromEntries(
          Object.entries(write.values).map(([field, value]) => [field, isErased(value) ? null : value]),
        ),
      }
    : write

/** An intent as the log takes it, in one list what is judged and what is not: a rule that is asked of it forgets neither. */
export interface LoggedChange extends Omit<Change, 'writes' | 'again'> {
  readonly writes: readonly LoggedWrite[]
}

/** The rows that an intent writes in. */
export const rowsOfIntent = (intent: Intent): readonly RowName[] => [
  ...loggedWrites(intent),
  ...(intent.removals ?? []),
  ...(intent.restores ?? []),
  ...(intent.seals ?? []).map(({ meeting }) => ({ record: 'meeting', id: meeting })),
]
