import { beyondFields } from '#main/db/beyond.ts'
import { nextOnce } from '#main/db/once.ts'
import { row } from '#main/db/query.ts'
import { demandNoCycle } from '#main/directory/read/own-ancestor.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { notFound } from '#main/kit/not-found.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { LaterField, recordsContract } from '#shared/contract/workspace/records.ts'
import { isOnce } from '#shared/records/once.ts'
import { write } from '#shared/records/row-write.ts'

/** Told to windows at once. */
const longest = 1_000

export const recordsHandlers = (context: FeatureContext): Handlers<typeof recordsContract> => {
  const demand = (record: Parameters<typeof row>[1], id: string): void => {
    if (row(context.workspace.db, record, id) === null) throw notFound('La fiche demandée')
  }
  return {
    later: () => beyondFields(context.workspace.db, longest) as readonly LaterField[],
    create: ({ record, values }) => {
      const id = isOnce(record) ? nextOnce(context.workspace, record) : context.ids.row()
      context.write({
        intent: `${record}.create`,
        writes: [write(record, id, cleanValues(values).values)],
      })
      return { id }
    },
    update: ({ record, id, changes }) => {
      demand(record, id)
      if (record === 'actor' && changes.parent != null) demandNoCycle(context.workspace.db, id, changes.parent)
      const { values, removed } = cleanValues(changes)
      context.write({ intent: `${record}.update`, writes: [write(record, id, values)] })
      return { cleaned: removed }
    },
    remove: ({ record, id }) => {
      demand(record, id)
      context.write({ intent: `${record}.remove`, writes: [], removals: [{ record, id }] })
      return null
    },
  }
}
