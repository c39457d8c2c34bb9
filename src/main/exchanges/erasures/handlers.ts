import { countingErasures } from '#main/db/erasures.ts'
import { erasedBy, heardAt } from '#main/db/exchanges.ts'
import { row } from '#main/db/query.ts'
import { rightsIn } from '#main/db/rights-of-log.ts'
import { txAround } from '#main/db/tx-around.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { knownPostes, posteName } from '#main/kit/postes.ts'
import { signedName } from '#main/kit/signed-name.ts'
import { ownName } from '#main/kit/who-writes.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { ErasingPoste, erasuresContract } from '#shared/contract/exchanges/erasures.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { replicaOfBranch } from '#shared/sync/branch.ts'
import type { OpId } from '#shared/sync/op.ts'
import { rankOf, type VersionVector } from '#shared/sync/version-vector.ts'
import { readCleared } from './state.ts'

export const erasuresHandlers = ({
  workspace: { db, names, log },
}: FeatureContext): Handlers<typeof erasuresContract> => {
  const did = (done: VersionVector, { replica, seq }: OpId): boolean => rankOf(done, replicaOfBranch(replica)) >= seq

  /** Those that take part; this poste alone where nothing is shared. */
  const postesFor = (id: OpId): readonly ErasingPoste[] => {
    const own = rightsIn(db)?.posteOf(log.replica) ?? null
    const others = knownPostes(db)
      .filter(({ verifying, leftOn }) => verifying !== own && leftOn === null)
      .map((poste) => ({
        name: posteName(db, poste),
        isHere: false,
        isDone: did(erasedBy(db, poste.verifying), id),
        heardAt: heardAt(db, poste.verifying),
      }))
    return [{ name: ownName(db), isHere: true, isDone: did(readCleared(db).done, id), heardAt: null }, ...others]
  }

  return {
    list: () => {
      const { copies, second } = readCleared(db)
      return countingErasures(db, names)
        .map(({ id, row: line, of }) => {
          const { at, ...writer } = txAround(db, id)
          const told = row(db, 'erasure', line as RowId)
          return {
            id: line as RowId,
            at,
            by: signedName(db, writer),
            reason: told?.reason ?? null,
            askedOn: told?.askedOn ?? null,
            rows: new Set(of.map(({ record, row: erased }) => `${record} ${erased}`)).size,
            postes: postesFor(id),
            left: [...copies.left, ...second.left],
          }
        })
        .toSorted((a, b) => (a.at < b.at ? 1 : -1))
    },
  }
}
