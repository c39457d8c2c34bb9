import { receivedAt } from '#main/db/exchanges.ts'
import { readMeta } from '#main/db/meta.ts'
import { folderRisk } from '#main/files/folder-risk.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { readCopies } from '#main/kit/copies-state.ts'
import { mayHere } from '#main/kit/demand-allowed.ts'
import { localDay } from '#main/kit/local-day.ts'
import type { Todo } from '#shared/contract/workspace/workspace.ts'
import { asideGroups } from './aside-rows.ts'
import { mayEndHere, openForks } from './fork-rows.ts'
import { quarantine } from './quarantine.ts'
import { recoveryFile } from './recovery-file.ts'
import { toldDamage } from './told-damage.ts'

/** A workspace where a database may be damaged. */
export const folderTodos = ({ dataDir }: FeatureContext): readonly Todo[] => {
  const risk = folderRisk(dataDir)
  return risk === null ? [] : [{ kind: 'folderAtRisk', risk }]
}

/** What is not what was written. */
export const damageTodos = (context: FeatureContext): readonly Todo[] => {
  const told = toldDamage(context)
  return told === null ? [] : [{ kind: 'damaged', told }]
}

/** Copies that are no longer made: until they are, all that is written has one place. */
export const copyTodos = ({ workspace: { db } }: FeatureContext): readonly Todo[] => {
  const { failure, failingSince, lastAt } = readCopies(db)
  // That of a damaged workspace is told with the damage.
  if (failure === null || failingSince === null || failure.code === 'backup-damaged') return []
  const lastOn = lastAt === null ? null : localDay(new Date(lastAt))
  return [{ kind: 'copiesFailing', since: localDay(new Date(failingSince)), lastOn, cause: failure.cause }]
}

/** What some wrote without the right to: whoever may takes it, or leaves it. */
export const asideTodos = ({ workspace }: FeatureContext): readonly Todo[] => {
  if (!mayHere(workspace.db, 'members')) return []
  const rows = asideGroups(workspace).length
  return rows === 0 ? [] : [{ kind: 'asideToRead', rows }]
}

/** What a computer wrote twice under the same numbers: whoever may says which of the two stands. */
export const forkTodos = ({ workspace }: FeatureContext): readonly Todo[] => {
  const forks = openForks(workspace).filter((replica) => mayEndHere(workspace, replica)).length
  return forks === 0 ? [] : [{ kind: 'forkToSettle', forks }]
}

/** Until it is on paper, to lose this computer would be to lose the say over who takes part. Nothing is lost of a demonstration. */
export const sheetTodos = (context: FeatureContext): readonly Todo[] =>
  readMeta(context.workspace.db, 'demo') === null && recoveryFile(context).isKept() ? [{ kind: 'sheetToPrint' }] : []

/** Bundles that came, and were neither applied nor let go of. */
export const bundleTodos = ({ workspace: { db }, dataDir }: FeatureContext): readonly Todo[] => {
  const left = quarantine(dataDir)
    .list()
    .filter(({ hash }) => receivedAt(db, hash) === null)
  const oldest = left.at(-1)
  if (oldest === undefined) return []
  return [{ kind: 'bundlesToRead', bundles: left.length, since: localDay(new Date(oldest.cameAt)) }]
}
