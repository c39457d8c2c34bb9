import type { Manifest } from '#main/bundle/manifest.ts'
import type { Db } from '#main/db/db.ts'
import { readMeta } from '#main/db/meta.ts'
import { row } from '#main/db/query.ts'
import { firstHubsIn, readGenesis, rightsIn } from '#main/db/rights-of-log.ts'
import { type TxAround, txAround } from '#main/db/tx-around.ts'
import type { PublicKeys } from '#main/keys/poste-keys.ts'
import { isAfter, isRoot } from '#main/keys/roots.ts'
import { rowNamed } from '#main/keys/row-named.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Root } from '#shared/records/exchanges/root.ts'
import type { Member } from '#shared/records/records.ts'
import type { OwnStanding } from '#shared/records/workspace/may.ts'
import { member as memberRecord } from '#shared/records/workspace/member.ts'
import type { Rights, Ruling } from '#shared/sync/rights.ts'
import { knownCode, newer } from '#shared/text/newer.ts'
import { type Hub, invitingHub } from './invitation.ts'
import { localDay } from './local-day.ts'
import { ownName } from './who-writes.ts'

/** A poste of the espace: the hub that it begins with, and all to which a hub granted something. */
export interface KnownPoste extends PublicKeys {
  /** Of its grant, whether it has one or not. */
  readonly id: RowId
  readonly member: RowId
  /** The espace begins with it, or it took it over: it may everything, whatever its member says that they do. */
  readonly isFirst: boolean
  /** By the sheet of recovery. */
  readonly tookOver: boolean
  /** By the grants: under several that did not know of each other, what each allows. `null` once it left. */
  readonly role: Member['role']
  readonly sector: RowId | null
  /** Day on which its six words were heard, and member who heard them. */
  readonly checkedOn: string | null
  readonly checkedBy: string | null
  readonly leftOn: string | null
}

/** The first hub first, then in the order in which they were let in. */
export const knownPostes = (db: Db): readonly KnownPoste[] => {
  const rights = rightsIn(db)
  if (rights === null) return []
  const granted = [...rights.granted.values()].map((rulings) => {
    const ruling = strictestOf(rulings)
    const first = firstOf(ruling)
    return { ruling, ...first, ...txAround(db, first) }
  })
  const inOrder = granted.toSorted((a, b) => (a.at === b.at ? a.seq - b.seq : a.at < b.at ? -1 : 1))
  return [
    ...firstHubs(db, rights),
    ...inOrder.map(({ ruling, at, author }) => grantedPoste(db, ruling, { at, author })),
  ]
}

/** The one, then those in whose place it was put, unless they were let in again. */
const firstHubs = (db: Db, { granted }: Rights): readonly KnownPoste[] => {
  const all = firstHubsIn(db).toReversed()
  const by = all[0]?.by ?? null
  const since = by === null ? null : localDay(new Date(txAround(db, by).at))
  return all.flatMap((hub, at): readonly KnownPoste[] => {
    if (at > 0 && granted.has(hub.poste)) return []
    const { role, sector } = row(db, 'member', hub.member) ?? { role: 'hub', sector: null }
    return [
      {
        id: rowNamed(hub.poste),
        ...{ recipient: hub.recipient, verifying: hub.poste, member: hub.member as RowId },
        ...{ isFirst: at === 0, tookOver: hub.root !== null },
        ...(at === 0 ? { role, sector, leftOn: null } : { role: null, sector: null, leftOn: since }),
        ...heardHere(db, hub.poste),
      },
    ]
  })
}

/** Whose invitation this poste joined by: it heard its words itself. */
const heardHere = (db: Db, verifying: string): Pick<KnownPoste, 'checkedOn' | 'checkedBy'> => {
  const hub = invitingHub(db)
  return hub?.verifying === verifying
    ? { checkedOn: hub.checkedOn, checkedBy: readMeta(db, 'member') }
    : { checkedOn: null, checkedBy: null }
}

/** @param heard when it was let in, and by whom */
const grantedPoste = (db: Db, ruling: Ruling, heard: Pick<TxAround, 'at' | 'author'>): KnownPoste => ({
  id: rowNamed(ruling.poste),
  member: ruling.member as RowId,
  recipient: ruling.recipient,
  verifying: ruling.poste,
  isFirst: false,
  tookOver: false,
  role: readRole(ruling.role),
  sector: ruling.sector as RowId | null,
  checkedOn: localDay(new Date(heard.at)),
  checkedBy: heard.author,
  leftOn: ruling.role === null ? localDay(new Date(txAround(db, ruling).at)) : null,
})

/** Of grants that did not know of each other, the one that stands for all. */
export const strictestOf = (rulings: readonly Ruling[]): Ruling =>
  (rulings.find(({ role }) => role === null) ?? rulings.find(({ role }) => role !== 'hub') ?? rulings[0]) as Ruling

/** The one that let it in: its words were heard then. */
const firstOf = (ruling: Ruling): Ruling => {
  const [former] = ruling.former
  return former === undefined ? ruling : firstOf(former)
}

const readRole = (code: string | null): Member['role'] =>
  code === null ? null : Object.hasOwn(memberRecord.fields.role.choices, code) ? (code as Member['role']) : newer

/** Whose a poste is: what the invitation called its hub, until the hub's own word has come; `null` for nobody that is known. */
export const posteName = (db: Db, { member, verifying }: KnownPoste): string | null => {
  const hub = invitingHub(db)
  return row(db, 'member', member)?.name ?? (hub?.verifying === verifying ? hub.name : null)
}

/** Whose a signature is. */
export const posteOf = (db: Db, verifying: string | null): KnownPoste | undefined =>
  knownPostes(db).find((poste) => poste.verifying === verifying)

/** This poste, once a hub granted it something, or where the espace begins with it. */
const ownPoste = (db: Db): KnownPoste | undefined =>
  posteOf(db, rightsIn(db)?.posteOf(readMeta(db, 'replica') ?? '') ?? null)

/**
 * What hubs said that this poste may; `null` where nothing is shared with anybody. Before its hub let it in, it does what
 * concerns the sector that it was invited for.
 */
export const standingHere = (db: Db): OwnStanding | null => {
  if (readGenesis(db) === null) return null
  const poste = ownPoste(db)
  if (poste === undefined) return { role: 'coordinator', sector: askedHere(db).sector, isFirst: false }
  const { isFirst, role, sector } = poste
  return isFirst ? { role: 'hub', sector: null, isFirst } : { role, sector, isFirst }
}

/** What this poste asks to be let in as: what it was before its keys changed, else what its invitation says. `null` once it is in. */
export const asksHere = (db: Db): Manifest['sender']['asks'] =>
  ownPoste(db) === undefined ? { name: ownName(db), ...askedHere(db) } : null

const askedHere = (db: Db): Hub['asked'] => {
  const member = row(db, 'member', readMeta(db, 'member'))
  const asked = invitingHub(db)?.asked ?? { role: 'coordinator', sector: null }
  return { role: knownCode(member?.role ?? null) ?? asked.role, sector: member?.sector ?? asked.sector }
}

/** The hub that invited this poste, until a grant says more of it. */
export const awaitedHub = (db: Db): Hub | null => {
  const hub = invitingHub(db)
  return hub === null || posteOf(db, hub.verifying) !== undefined ? null : hub
}

/** What makes this poste the first hub, where the sheet of recovery did. */
export const rootHere = (db: Db): Root | null => {
  const first = firstHubsIn(db).at(-1)
  return first !== undefined && first.poste === ownPoste(db)?.verifying ? first.root : null
}

/** Whether a sender shows that the sheet of recovery makes it the first hub, in the place of the one that is known here. */
export const takesOver = (db: Db, { verifying, root }: Pick<Manifest['sender'], 'verifying' | 'root'>): boolean => {
  const genesis = readGenesis(db)
  if (genesis === null || root?.verifying !== verifying || !isRoot(genesis, root)) return false
  return isAfter(root, firstHubsIn(db).at(-1)?.root ?? null)
}

/** What becomes of what a poste signs: `unknown` is held until a hub hears its words (BU-7). */
export const standingOf = (db: Db, verifying: string): 'known' | 'left' | 'unknown' => {
  const poste = posteOf(db, verifying)
  if (poste === undefined) return invitingHub(db)?.verifying === verifying ? 'known' : 'unknown'
  return poste.leftOn === null ? 'known' : 'left'
}
