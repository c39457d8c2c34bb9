import type { IntentCode } from '#shared/domain/intents.ts'

/** What a person wants written, decided and valid. Values are those of the declarations; `null` empties. */
export interface Intent {
  /** Stable code: « minutes.import ». */
  readonly intent: IntentCode
  /** Row id of the member who writes, `null` for the program itself. */
  readonly author: string | null
  readonly writes: readonly RowWrite[]
  readonly removals?: readonly RowName[]
  /** Rows a removal took away, to be there again. */
  readonly restores?: readonly RowName[]
  /** Meetings whose minutes are fixed as they are once this is written, but for some operations (FS-8). */
  readonly seals?: readonly { readonly meeting: string; readonly but: readonly string[] }[]
}

/** An intent before it is known who writes it. */
export type Change = Omit<Intent, 'author'>

export interface RowName {
  readonly record: string
  readonly id: string
}

export interface RowWrite extends RowName {
  readonly values: Readonly<Record<string, unknown>>
}

/** The rows that an intent writes in. */
export const rowsOfIntent = ({ writes, removals = [], restores = [], seals = [] }: Intent): readonly RowName[] => [
  ...writes,
  ...removals,
  ...restores,
  ...seals.map(({ meeting }) => ({ record: 'meeting', id: meeting })),
]
