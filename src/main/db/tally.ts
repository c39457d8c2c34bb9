import type { BundleContents } from '#shared/contract/exchanges/bundles.ts'
import type { Tx } from '#shared/sync/op.ts'
import type { RowName } from './intent.ts'

/** Counts transactions as they go by: what the journal of exchanges keeps of a bundle (BU-8). */
export const createTally = () => {
  const written = new Map<string, Set<string>>()
  let [transactions, operations] = [0, 0]
  let [from, to] = [null, null] as [string | null, string | null]
  return {
    add: (tx: Tx): void => {
      transactions += 1
      operations += tx.ops.length
      if (from === null || tx.at < from) from = tx.at
      if (to === null || tx.at > to) to = tx.at
      for (const { record, row } of tx.ops) {
        const ids = written.get(record)
        if (ids === undefined) written.set(record, new Set([row]))
        else ids.add(row)
      }
    },
    size: () => ({ transactions, operations }),
    rows: (): readonly RowName[] => [...written].flatMap(([record, ids]) => [...ids].map((id) => ({ record, id }))),
    contents: (): BundleContents => ({
      from,
      to,
      rows: Object.fromEntries([...written].map(([record, { size }]) => [record, size])),
    }),
  }
}
