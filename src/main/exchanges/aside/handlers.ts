import type { FeatureContext } from '#main/kit/context.ts'
import { demandMay } from '#main/kit/demand-allowed.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { asideContract } from '#shared/contract/exchanges/aside.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { KnownRow } from '#shared/records/row-write.ts'
import { removedField } from '#shared/sync/op.ts'
import { type AsideGroup, asideGroups, asideView } from '../read/aside-rows.ts'

/** Rows shown at once. */
const longest = 200

export const asideHandlers = (context: FeatureContext): Handlers<typeof asideContract> => {
  const { workspace, ids } = context
  const { db } = workspace

  const demandGroup = (ops: readonly string[]): AsideGroup => {
    const found = asideGroups(workspace).find((group) => group.ops.join() === ops.join())
    if (found === undefined) throw asideGone()
    return found
  }

  return {
    list: () =>
      asideGroups(workspace)
        .slice(0, longest)
        .map((group) => asideView(workspace, group)),
    take: ({ ops }) => {
      const { record, id, values } = demandGroup(ops)
      demandMay(db, 'members', null)
      const { [removedField]: removed, ...others } = values
      const named = { record, id } as KnownRow
      const removals = removed === undefined || removed === null ? [] : [named]
      const again = Object.keys(others).length === 0 ? [] : [{ record, id, values: others }]
      context.write({ intent: 'aside.take', writes: [], again: removals.length === 0 ? again : [], removals })
      return null
    },
    decline: ({ ops }) => {
      demandGroup(ops)
      demandMay(db, 'members', null)
      const again = [{ record: 'declined', id: ids.row(), values: { ops: { names: ops } } }]
      context.write({ intent: 'aside.decline', writes: [], again })
      return null
    },
  }
}

const asideGone = (): AppFailure =>
  new AppFailure({
    code: 'aside-gone',
    fact: 'Rien n’a été repris ni laissé.',
    cause: 'Cette écriture n’attend plus\u00a0: un collègue s’en est occupé, ou il en est venu une autre.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Relisez la liste.',
  })
