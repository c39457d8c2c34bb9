import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Db } from '#main/db/db.ts'
import { rows } from '#main/db/query.ts'
import type { ValueLabels } from '#shared/contract/import-contract.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { IdSource } from '#shared/kernel/ids.ts'
import type { RowWrite } from '#shared/records/row-write.ts'

interface RememberedList<Target> {
  readonly columns: readonly (Target | null)[]
  readonly values: ValueLabels
}

/**
 * How the columns of a header were understood last time, by what they feed, and what their values stood for; `null` for a
 * header never seen.
 * @param targets what a column may feed. @param kind of list: one header may be that of a directory and of a plan
 */
export const rememberedColumns = <Target extends string>(
  db: Db,
  kind: ListKind,
  header: readonly string[],
  targets: Readonly<Record<Target, string>>,
): RememberedList<Target> | null => {
  const kept: unknown = JSON.parse(mappingOf(db, signatureOf(kind, header))?.columns ?? 'null')
  const { columns, values } = schema.safeParse(Array.isArray(kept) ? { columns: kept } : kept).data ?? none
  if (columns.length !== header.length) return null
  // A later version may know other targets.
  return {
    columns: columns.map((target) => (target !== null && target in targets ? (target as Target) : null)),
    values,
  }
}

/** Columns alone, where no value was given another label. */
const schema = z.object({
  columns: z.array(z.string().nullable()),
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
})

const none: z.output<typeof schema> = { columns: [], values: {} }

/** The write that keeps the columns for the next file with this header. */
export const rememberColumns = (
  db: Db,
  ids: IdSource,
  kind: ListKind,
  header: readonly string[],
  { columns, values }: RememberedList<string>,
): RowWrite => {
  const signature = signatureOf(kind, header)
  const known = mappingOf(db, signature)
  return {
    record: 'columnMapping',
    id: known?.id ?? ids.row(),
    values: { signature, columns: JSON.stringify(Object.keys(values).length === 0 ? columns : { columns, values }) },
  }
}

export type ListKind = 'directory' | 'plan' | 'statistics'

/** Two postes may have remembered the same header: the latest made is kept. */
const mappingOf = (db: Db, signature: string) =>
  rows(db, 'columnMapping', (q) => q.where('signature', '=', signature).orderBy('id', 'desc').limit(1))[0]

/** Those of the directory were there first, without their kind. */
const signatureOf = (kind: ListKind, header: readonly string[]): string =>
  createHash('sha256')
    .update([...(kind === 'directory' ? [] : [kind]), ...header.map(fold)].join('\u001f'))
    .digest('hex')
