import { writeMeta } from '#main/db/meta.ts'
import { cardOf } from '#main/keys/cards.ts'
import { espaceNamed, type Genesis } from '#main/keys/genesis.ts'
import { makeKeys, type PosteKeys, type PublicKeys, publicKeysOf } from '#main/keys/poste-keys.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { ReplicaId, RowId } from '#shared/kernel/ids.ts'
import type { Cuts, Terms } from '#shared/records/exchanges/grant.ts'
import { pinOf } from '#shared/sync/op.ts'
import type { Replica } from './replicas.ts'

/** Whoever takes part in an espace, before there is anything in it. */
export interface Person {
  readonly keys: PosteKeys
  readonly own: PublicKeys
  /** Row id of the member. */
  readonly member: string
}

/** A poste of an espace whose rights are judged. */
export interface Member extends Person {
  readonly replica: Replica
}

export const people = (count: number): Promise<readonly Person[]> =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const keys = await makeKeys()
      return { keys, own: await publicKeysOf(keys), member: crypto.randomUUID() }
    }),
  )

export const genesisOf = ([first]: readonly Person[]): Genesis => ({
  ...(first as Person).own,
  member: (first as Person).member,
  recovery: '',
  nonce: 'x',
})

/** The first is the hub that the espace begins with. Each vouches for its replica; nobody is granted anything yet. */
export const espaceOf = (persons: readonly Person[], replicas: readonly Replica[]): readonly Member[] => {
  const genesis = genesisOf(persons)
  const members = persons.map((person, at) => ({ ...person, replica: replicas[at] as Replica }))
  for (const member of members) {
    writeMeta(member.replica.workspace.db, 'genesis', JSON.stringify(genesis))
    vouch(persons, member)
  }
  return members
}

/** Says of what one writes under that it is one's own. */
export const vouch = (persons: readonly Person[], by: Member): void => {
  const { replica } = by.replica.workspace.log
  const card = cardOf(by.keys, espaceNamed(genesisOf(persons)), { replica, until: null })
  commits(by, 'card', rowNamed(replica), { card })
}

/** From now on a program that judges nothing: it writes what no honest one lets be written. */
export const turnLiar = ({ replica: { workspace } }: Member): void => {
  workspace.db.prepare("DELETE FROM meta WHERE key = 'genesis'").run()
}

/** @param said `from` is what the one who grants had seen of the other, unless it is given */
export const grant = (by: Member, to: Member, said: Pick<Terms, 'role'> & { readonly from?: Cuts }): void => {
  const terms = termsOf(to, { from: seenOf(by, to.replica.workspace.log.replica), ...said })
  commits(by, 'grant', rowNamed(terms.poste), { terms })
}

/** What somebody says that a poste may. */
export const termsOf = ({ own, member }: Person, said: Pick<Terms, 'role' | 'from'>): Terms => ({
  poste: own.verifying,
  recipient: own.recipient,
  member,
  sector: null,
  ...said,
})

/** What a poste has of a replica. */
export const seenOf = (by: Member, replica: ReplicaId): Cuts => {
  const { db, log } = by.replica.workspace
  const seq = log.vector()[replica] ?? 0
  const last = db
    .prepare<[string], string>('SELECT hash FROM tx JOIN replica ON n = tx.replica WHERE id = ? ORDER BY first DESC')
    .pluck()
    .get(replica)
  return last === undefined ? {} : { [replica]: [seq, pinOf(last)] }
}

/** Written whatever it is, unless it would be set aside. */
export const commits = (
  { replica: { workspace } }: Member,
  record: string,
  id: RowId,
  values: Readonly<Record<string, unknown>>,
) => workspace.log.commit({ intent: 'person.update', author: null, writes: [], again: [{ record, id, values }] })
