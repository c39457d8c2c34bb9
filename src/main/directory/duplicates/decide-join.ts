import type { Change } from '#main/db/intent.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { EntryRecord } from '#shared/records/directory/likeness/rules.ts'
import { write } from '#shared/records/row-write.ts'
import { chosenTogether, isChosen } from './chosen-together.ts'
import type { EntryRow } from './compare-fields.ts'

interface Joining {
  readonly record: EntryRecord
  /** The one that will stand for both: its id is the smaller. */
  readonly standing: EntryRow & { readonly id: RowId }
  readonly joined: EntryRow & { readonly id: RowId }
  /** Fields whose value is that of the joined one. */
  readonly taken: readonly string[]
  /** Other names the structure has already. */
  readonly names: readonly string[]
  /** Id of the row that keeps the name not chosen, `null` to let it go. */
  readonly alias: RowId | null
}

/**
 * The greater id points to the smaller, which takes the chosen values. Nothing else is written in the joined row: that is
 * what makes it an entry again, as it was, when they are separated.
 */
export const decideJoin = ({
  record,
  standing,
  joined,
  taken,
  names,
  alias,
}: Joining): Required<Pick<Change, 'writes' | 'again'>> => {
  const fields = taken.filter(isChosen).flatMap((field) => chosenTogether[field]?.fields ?? [field])
  const values = Object.fromEntries(fields.filter((field) => field in joined).map((field) => [field, joined[field]]))
  const lost = taken.includes('name') ? standing.name : joined.name
  const kept = taken.includes('name') ? joined.name : standing.name
  const isNew = typeof lost === 'string' && ![kept, ...names].some((name) => fold(String(name ?? '')) === fold(lost))
  return {
    writes: [
      write(record, joined.id, { sameAs: standing.id }),
      ...(record === 'actor' && alias !== null && isNew
        ? [write('alias', alias, { actor: standing.id, name: lost })]
        : []),
    ],
    again: [{ record, id: standing.id, values }],
  }
}
