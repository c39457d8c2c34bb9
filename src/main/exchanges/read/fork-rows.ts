import { branchesOf, forkedReplicas } from '#main/db/branches.ts'
import { row } from '#main/db/query.ts'
import { endedIn, rightsIn } from '#main/db/rights-of-log.ts'
import { prepared } from '#main/db/statements.ts'
import type { WorkspaceDb } from '#main/db/workspace-db.ts'
import { posteOf } from '#main/kit/postes.ts'
import type { ForkBranch, ForkView } from '#shared/contract/exchanges/aside.ts'
import type { ReplicaId } from '#shared/kernel/ids.ts'
import { pinOf } from '#shared/sync/op.ts'
import { rankOf } from '#shared/sync/version-vector.ts'
import { type AsideGroup, allAside, asideName } from './aside-rows.ts'

/** Replicas that wrote twice under the same ranks, of which nobody said yet what stands. */
export const openForks = ({ db }: Pick<WorkspaceDb, 'db'>): readonly ReplicaId[] => {
  const ended = endedIn(db)
  return forkedReplicas(db).filter((replica) => !ended.has(replica))
}

/** Whether this poste may say which branch of a replica stands. */
export const mayEndHere = ({ db, log }: WorkspaceDb, replica: ReplicaId): boolean => {
  const by = { replica: log.replica, seq: rankOf(log.vector(), log.replica) + 1 }
  return rightsIn(db)?.mayEnd({ by, replica }) === true
}

export const forkView = (workspace: WorkspaceDb, replica: ReplicaId): ForkView => {
  const { db, log } = workspace
  const rights = rightsIn(db)
  const poste = rights?.posteOf(replica) ?? null
  const aside = allAside(workspace)
  return {
    replica,
    who: row(db, 'member', posteOf(db, poste)?.member ?? null)?.name ?? null,
    isOwn: poste !== null && poste === rights?.posteOf(log.replica),
    mayChoose: mayEndHere(workspace, replica),
    branches: branchesOf(db, replica)
      .map((path) => branchView(workspace, aside, path))
      .toSorted((a, b) => a.from.localeCompare(b.from) || a.operations - b.operations),
  }
}

/** Rows that are named. */
const longest = 4

const branchView = (workspace: WorkspaceDb, aside: readonly AsideGroup[], path: readonly ReplicaId[]): ForkBranch => {
  const of = JSON.stringify(path)
  const within = 'FROM tx JOIN replica ON replica.n = tx.replica WHERE replica.id IN (SELECT value FROM json_each(?))'
  const { operations, from, to } = prepared<[string], Pick<ForkBranch, 'operations' | 'from' | 'to'>>(
    workspace.db,
    `SELECT sum(count) AS operations, min(at) AS "from", max(at) AS "to" ${within}`,
  ).get(of) as ForkBranch
  const last = prepared<[string], { seq: number; hash: string }>(
    workspace.db,
    `SELECT first + count - 1 AS seq, hash ${within} ORDER BY first DESC LIMIT 1`,
  ).get(of) ?? { seq: 0, hash: '' }
  const names = aside
    .filter(({ branch }) => branch !== null && path.includes(branch))
    .map((group) => asideName(workspace, group))
    .toReversed()
  return {
    until: [last.seq, pinOf(last.hash)],
    ...{ operations, from, to },
    names: names.slice(0, longest),
    others: Math.max(0, names.length - longest),
  }
}
