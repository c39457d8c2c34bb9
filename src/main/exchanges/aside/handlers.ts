import type { LoggedWrite } from '#main/db/intent.ts'
import { writerRefused } from '#main/db/log-errors.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demandMay } from '#main/kit/demand-allowed.ts'
import { versionFixed } from '#main/kit/demand-once.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { asideContract } from '#shared/contract/exchanges/aside.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { isOnce } from '#shared/records/once.ts'
import type { KnownRow } from '#shared/records/row-write.ts'
import { removedField } from '#shared/sync/op.ts'
import { type AsideGroup, asideGroups, asideView, mayBeTaken } from '../read/aside-rows.ts'
import { forkView, mayEndHere, openForks } from '../read/fork-rows.ts'

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

  /** @param rest written beside the mark that nobody is asked again */
  const decide = (intent: 'aside.take' | 'aside.decline', ops: readonly string[], rest: Taken): null => {
    const mark = { record: 'examined', id: ids.row(), values: { ops: { names: ops } } }
    context.write({ intent, writes: [], again: [mark, ...rest.again], removals: rest.removals })
    return null
  }

  return {
    list: () => ({
      forks: openForks(workspace).map((replica) => forkView(workspace, replica)),
      rows: asideGroups(workspace)
        .slice(0, longest)
        .map((group) => asideView(workspace, group)),
    }),
    take: ({ ops }) => {
      const group = demandGroup(ops)
      demandMay(db, 'members', null)
      if (!mayBeTaken(group.record)) throw isOnce(group.record) ? versionFixed() : asideRights()
      return decide('aside.take', ops, takenAgain(group))
    },
    keep: ({ replica, until }) => {
      const open = openForks(workspace).find((one) => one === replica)
      if (open === undefined) throw asideGone()
      if (!mayEndHere(workspace, open)) throw writerRefused('no-right')
      const end = { record: 'end', id: rowNamed(replica), values: { end: { replica, until } } }
      // No undo: what is said of it stands until somebody above says otherwise.
      context.write({ intent: 'aside.keep', writes: [], again: [end] }, () => undefined)
      return null
    },
    decline: ({ ops }) => {
      demandGroup(ops)
      demandMay(db, 'members', null)
      return decide('aside.decline', ops, { again: [], removals: [] })
    },
  }
}

interface Taken {
  readonly again: readonly LoggedWrite[]
  readonly removals: readonly KnownRow[]
}

const takenAgain = ({ record, id, values }: AsideGroup): Taken => {
  const { [removedField]: removed, ...others } = values
  return (removed ?? null) === null
    ? { again: [{ record, id, values: others }], removals: [] }
    : { again: [], removals: [{ record, id }] }
}

const asideRights = (): AppFailure =>
  new AppFailure({
    code: 'aside-rights',
    fact: 'Rien n’a été repris.',
    cause: 'Ce sont des droits\u00a0: ils ne se reprennent pas de qui ne pouvait les donner.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'S’ils sont à donner, donnez-les dans «\u00a0Échanges\u00a0», «\u00a0Collègues\u00a0».',
  })

const asideGone = (): AppFailure =>
  new AppFailure({
    code: 'aside-gone',
    fact: 'Rien n’a été repris ni laissé.',
    cause: 'Cette écriture n’attend plus\u00a0: un collègue s’en est occupé, ou il en est venu une autre.',
    unchanged: 'Vos données n’ont pas changé.',
    next: 'Relisez la liste.',
  })
