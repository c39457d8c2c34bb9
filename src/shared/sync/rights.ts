import type { ReplicaId } from '../kernel/ids.ts'
import { own } from '../kernel/own.ts'
import type { Cut, Cuts, Terms } from '../records/exchanges/grant.ts'
import { isBranch, replicaOfBranch } from './branch.ts'
import { type OpId, opName } from './op.ts'

/**
 * What a hub lets a poste do from the rank `from` names of each of its replicas on, in the place of the grants it `replaces`;
 * a replica that it does not name, from its first operation on. Nothing at all, for no role (ME-3, ME-4).
 */
export interface Grant extends OpId, Terms {
  readonly replaces: readonly OpId[]
}

/** All that was said of who takes part, whoever said it. */
export interface Statements {
  /**
   * The first hubs in their order, one at a time: that which the espace begins with, then each that the sheet of recovery put
   * in the place of the one before, from what had been seen of it on.
   */
  readonly roots: readonly FirstHub[]
  /** By replica, the poste that vouches for it, and up to which rank. */
  readonly cards: ReadonlyMap<string, { readonly poste: string; readonly until: number }>
  readonly grants: readonly Grant[]
  /** By branch of a replica that wrote twice, up to which rank it stands: 0 for not at all. */
  readonly branches: ReadonlyMap<string, number>
}

/** What someone says of which branch of a replica stands, in the place of what they said before. */
export interface Ending {
  readonly by: OpId
  readonly replica: ReplicaId
  readonly until: Cut
  readonly replaces: readonly OpId[]
}

export interface FirstHub {
  readonly poste: string
  /** Up to where it was the first hub; `null` for the one that is. */
  readonly until: Cuts | null
}

/** What someone may do when they write: under each of several grants that did not know of each other. */
export type Standing = Pick<Terms, 'member' | 'role' | 'sector'>

export interface Rights {
  /** That of whoever wrote an operation; empty for nobody whom a hub knows. It may do what each allows (ME-6). */
  standing(id: OpId): readonly Standing[]
  /** Whether a grant counts. */
  counts(id: OpId): boolean
  /** Whether it is in no branch, or in one that stands. */
  isKept(id: OpId): boolean
  /** Whether one may say which branch of a replica stands: a hub, or the poste that wrote twice, under another name. */
  mayEnd(ending: Pick<Ending, 'by' | 'replica'>): boolean
  /** Whether something was said of a poste, be it by someone from whom it does not count. */
  isNamed(poste: string): boolean
  /** The poste that vouches for a replica. */
  posteOf(replica: string): string | null
  /** All that is said of a replica, as a text: its operations are judged anew when it is another. */
  tells(replica: string): string
  /** The ranks of a replica after which its standing may be another, in order. */
  cutsOf(replica: string): readonly number[]
  /** The grants in force, by the poste they are for: several where they did not know of each other. */
  readonly granted: ReadonlyMap<string, readonly Ruling[]>
}

/**
 * Who may what, by the statements alone: neither their order nor a clock counts. The root rules over everyone else; a hub it
 * made, over those that the root did not make hubs. So whoever is judged is judged by those above only, in two turns.
 */
export const rightsOf = ({ roots, cards, grants: said, branches }: Statements): Rights => {
  const isKept = ({ replica, seq }: OpId): boolean => !isBranch(replica) || seq <= (branches.get(replica) ?? 0)
  const grants = said.filter(isKept)
  const first = new Map(roots.map(({ poste, until }) => [poste, until]))
  const current = roots.at(-1)?.poste ?? ''
  const writerOf = ({ replica, seq }: OpId): string | null => {
    const card = cards.get(replicaOfBranch(replica))
    return card === undefined || seq > card.until ? null : card.poste
  }
  /** Whether an operation is of a first hub, while it was the one. */
  const isRoots = (id: OpId): boolean => {
    const poste = writerOf(id)
    const until = poste === null ? undefined : first.get(poste)
    return until === null || (until !== undefined && id.seq <= (own(until, id.replica)?.[0] ?? 0))
  }
  const byRoot = grants.filter((grant) => isRoots(grant) && grant.poste !== current)
  const hubs = new Set(byRoot.filter(({ role }) => role === 'hub').map(({ poste }) => poste))

  const standingUnder =
    (rulings: ReadonlyMap<string, readonly Ruling[]>) =>
    (id: OpId): readonly Standing[] => {
      const poste = writerOf(id)
      if (poste === null) return []
      if (isRoots(id)) return [ruler]
      // What a former first hub writes is beyond its cut, unless it was let in again since.
      return inForce(rulings.get(poste) ?? (first.has(poste) ? [gone] : []), id)
    }

  const underRoot = standingUnder(rulingsByPoste(grants, byRoot))
  const isReserved = ({ poste, role }: Grant): boolean => poste === current || role === 'hub' || hubs.has(poste)
  const isOfHub = (grant: Grant): boolean => !isReserved(grant) && isHub(underRoot(grant))
  const counting = [...byRoot, ...grants.filter((grant) => !isRoots(grant) && isOfHub(grant))]
  const names = new Set(counting.map(opName))
  const granted = rulingsByPoste(grants, counting)
  const standing = standingUnder(granted)
  const keptOf = (replica: string): readonly number[] => {
    const rank = branches.get(replica)
    return rank === undefined ? [] : [rank]
  }
  const cutsOf = (replica: string): readonly number[] => {
    const cuts = [...grants.map(({ from }) => from), ...roots.map(({ until }) => until ?? {})].flatMap(
      (from) => own(from, replica)?.[0] ?? [],
    )
    return [...new Set([...cuts, cards.get(replica)?.until ?? 0, ...keptOf(replica)])].toSorted((a, b) => a - b)
  }
  const posteOf = (replica: string): string | null => cards.get(replicaOfBranch(replica as ReplicaId))?.poste ?? null
  const named = new Set([...first.keys(), ...said.map(({ poste }) => poste)])
  return {
    standing,
    counts: (id) => names.has(opName(id)),
    isNamed: (poste) => named.has(poste),
    isKept,
    mayEnd: ({ by, replica }) => {
      const own = standing(by)
      const isOwn = own.length > 0 && own.every(({ role }) => role !== null) && posteOf(by.replica) === posteOf(replica)
      return isKept(by) && (isOwn || isHub(own))
    },
    posteOf,
    cutsOf,
    granted,
    tells: (replica) =>
      JSON.stringify([
        named.has(posteOf(replica) ?? ''),
        branches.get(replica) ?? null,
        [0, ...cutsOf(replica)].map((cut) => [
          cut,
          standing({ replica: replica as ReplicaId, seq: cut + 1 }).map(asTold),
        ]),
        counting.filter((grant) => grant.replica === replica).map(({ seq }) => seq),
      ]),
  }
}

const asTold = ({ member, role, sector }: Standing) => [member, role, sector]

/** What nobody grants, and nobody takes away. */
const ruler: Standing = { member: '', role: 'hub', sector: null }

/** What was the first hub, and is no more. */
const gone: Ruling = {
  ...{ replica: '' as ReplicaId, seq: 0, replaces: [], former: [] },
  ...{ poste: '', recipient: '', member: '', role: null, sector: null, from: {} },
}

/** Which branch of each replica stands: what a hub says, else its own poste; of what did not know of each other, the shorter (AH-7). */
export const endingsAmong = (rights: Rights, said: readonly Ending[]): readonly Ending[] => {
  const byReplica = Map.groupBy(said.filter(rights.mayEnd), ({ replica }) => replica)
  return [...byReplica.values()].flatMap((endings) => {
    const ofHubs = endings.filter(({ by }) => isHub(rights.standing(by)))
    const counting = ofHubs.length > 0 ? ofHubs : endings
    const replaced = new Set(counting.flatMap(({ replaces }) => replaces.map(opName)))
    const [first] = counting
      .filter(({ by }) => !replaced.has(opName(by)))
      .toSorted((a, b) => a.until[0] - b.until[0] || (a.until[1] < b.until[1] ? -1 : 1))
    return first ?? []
  })
}

/** Whether under each of them one rules. */
export const isHub = (standing: readonly Standing[]): boolean =>
  standing.length > 0 && standing.every(({ role }) => role === 'hub')

/** A grant that counts, and those that count among what it replaced. */
export interface Ruling extends Grant {
  readonly former: readonly Ruling[]
}

/** By poste, the grants that count and that no other one replaced; what does not count is passed through (ME-10). */
const rulingsByPoste = (all: readonly Grant[], counting: readonly Grant[]): ReadonlyMap<string, readonly Ruling[]> => {
  const known = new Map(all.map((grant) => [opName(grant), grant]))
  const counts = new Set(counting)
  const rulings = new Map<Grant, Ruling>()

  /** Grants of the same poste that count, through those that do not. */
  const replacedBy = (grant: Grant): readonly Grant[] => {
    const found = new Set<Grant>()
    const queue = [...grant.replaces]
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      const former = known.get(opName(id))
      if (former === undefined || former.poste !== grant.poste || found.has(former)) continue
      found.add(former)
      if (!counts.has(former)) queue.push(...former.replaces)
    }
    return [...found].filter((former) => counts.has(former))
  }

  const rulingOf = (grant: Grant): Ruling => {
    const found = rulings.get(grant)
    if (found !== undefined) return found
    const ruling = { ...grant, former: replacedBy(grant).map(rulingOf) }
    rulings.set(grant, ruling)
    return ruling
  }

  const replaced = new Set(counting.flatMap(replacedBy))
  return Map.groupBy(counting.filter((grant) => !replaced.has(grant)).map(rulingOf), ({ poste }) => poste)
}

/** Those under which an operation was written: up to its cut, a grant leaves it to those before. The first covers all. */
const inForce = (rulings: readonly Ruling[], id: OpId): readonly Standing[] => {
  const asked = new Set(rulings)
  // A set goes on with what is added to it meanwhile.
  for (const ruling of asked) if (isFormers(ruling, id)) for (const former of ruling.former) asked.add(former)
  return [...asked].filter((ruling) => !isFormers(ruling, id))
}

const isFormers = ({ former, from }: Ruling, { replica, seq }: OpId): boolean =>
  former.length > 0 && seq <= (own(from, replica)?.[0] ?? 0)
