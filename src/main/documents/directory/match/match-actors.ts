import { identifies } from '../cells/pivot.ts'
import type { LineDraft } from '../draft.ts'
import { type Entry, isOlder } from '../entry.ts'
import { type KnownRow, textIn } from '../known-directory.ts'
import { addTo, entryNameKey, isOtherOfSource, originKey, whereKey } from './keys.ts'
import type { FindNear, Identity, Match } from './match.ts'

/** A known structure, with the rows it stands for, all its names and the communes of its places. */
export interface KnownActor {
  readonly entry: Entry
  readonly rows: readonly KnownRow[]
  readonly names: readonly string[]
  readonly placesAt: readonly string[]
}

interface Deps {
  readonly known: readonly KnownActor[]
  readonly identityOf: (line: number) => Identity | undefined
  readonly near: FindNear
  readonly create: () => Entry
}

/** Finds and creates structures; what it gives answers from then on to every name that a line gave it. */
export interface ActorMatcher {
  /** For each line in turn, the surest first: those that say more about which structure it is. */
  readonly matchAll: (drafts: readonly LineDraft[]) => ReadonlyMap<LineDraft, Match>
  /** The only one of that name, made when there is none; `null` when there are several. */
  readonly named: (name: string) => Entry | null
}

/** What an entry answers to, while the file is read. */
interface Standing {
  readonly entry: Entry
  /** `source` and `sourceId`. */
  origin: Row
  pivot: string | null
  /** Commune of its own address. */
  own: string | null
  readonly placesAt: Set<string>
}

type Row = Readonly<Record<string, unknown>>

/** A structure as a line tells it. */
interface Sought {
  readonly draft: LineDraft
  readonly origin: string | null
  readonly names: readonly string[]
  readonly pivot: string | null
  readonly where: string | null
}

/**
 * The structure each line is about. In turn: what a person said; the id in its source; SIRET or RNA in that commune; name,
 * or another name, in that commune; then the same where one of the two names no commune. Places that share a SIRET,
 * or a SIREN and a name, belong to one structure wherever they are. The rest is likeness, for a person to judge.
 */
export const createActorMatcher = ({ known, identityOf, near, create }: Deps): ActorMatcher => {
  const byId = new Map<string, Standing>()
  const byOrigin = new Map<string, Standing>()
  const byPivot = new Map<string, Standing[]>()
  const byName = new Map<string, Standing[]>()

  const addName = (standing: Standing, name: string): void => {
    if (!byName.get(name)?.includes(standing)) addTo(byName, name, standing)
  }
  for (const { entry, rows, names, placesAt } of known) {
    const row = entry.known ?? {}
    const standing = { entry, origin: row, pivot: pivotOf(row), own: whereKey(row), placesAt: new Set(placesAt) }
    byId.set(entry.id, standing)
    for (const one of rows) {
      const [origin, pivot] = [originKey(one), pivotOf(one)]
      if (origin !== null) byOrigin.set(origin, standing)
      if (pivot !== null) addTo(byPivot, pivot, standing)
    }
    for (const name of names) addName(standing, entryNameKey(name))
  }

  /** The entry takes what the line says, as merging will: what it lacks, and the address of a source that moved. */
  const settle = (sought: Sought, standing: Standing, isMoved: boolean): Match => {
    const { draft, names, origin, pivot, where } = sought
    for (const name of names) addName(standing, name)
    if (origin !== null && !byOrigin.has(origin)) byOrigin.set(origin, standing)
    if (textIn(standing.origin, 'sourceId') === null) standing.origin = draft.actor.fills
    if (standing.pivot === null && pivot !== null) {
      standing.pivot = pivot
      addTo(byPivot, pivot, standing)
    }
    if (where !== null && draft.isActorOfPlace) standing.placesAt.add(where)
    else if (where !== null && (standing.own === null || (isMoved && !isOlder(standing.entry, draft.actor))))
      standing.own = where
    return { kind: 'entry', entry: standing.entry }
  }

  /** Those of a list that nothing tells apart from what is sought. */
  const possible = (standings: readonly Standing[] | undefined, { draft, pivot }: Sought): readonly Standing[] =>
    standings === undefined
      ? none
      : standings.filter((one) => mayBeOne(one.pivot, pivot) && !isOtherOfSource(one.origin, draft.actor.fills))

  const find = (sought: Sought): Standing | 'several' | null => {
    const { where, draft, pivot } = sought
    const pivots = possible(pivot === null ? undefined : byPivot.get(pivot), sought)
    const names = possible(byName.get(sought.names[0] ?? ''), sought)
    if (pivots.length + names.length === 0) return null
    const isHere = (one: Standing): boolean => where !== null && standsAt(one, where)
    const isAnywhere = (one: Standing): boolean => where === null || draft.isActorOfPlace || isNowhere(one)
    const isOfEntity = (one: Standing): boolean =>
      draft.isActorOfPlace && pivot !== null && isOneEntity(one.pivot, pivot)
    const here = pivots.find(isHere) ?? names.find(isHere) ?? pivots.find(isAnywhere) ?? names.find(isOfEntity)
    if (here !== undefined) return here
    const unplaced = names.find(isNowhere)
    if (unplaced !== undefined || where !== null) return unplaced ?? null
    return names.length > 1 ? 'several' : (names[0] ?? null)
  }

  const matchOne = (sought: Sought): Match => {
    const identity = identityOf(sought.draft.line)
    const said = identity?.kind === 'same' ? byId.get(identity.as) : undefined
    if (said !== undefined) return settle(sought, said, false)
    const origin = byOrigin.get(sought.origin ?? '')
    if (origin !== undefined) return settle(sought, origin, true)
    const found = identity?.kind === 'other' ? null : find(sought)
    if (found !== null && found !== 'several') return settle(sought, found, false)
    const close = identity?.kind === 'other' || known.length === 0 ? [] : near(rowOf(sought))
    if (close.length > 0) return { kind: 'doubtful', near: close }
    return settle(sought, newStanding(create()), false)
  }

  return {
    matchAll: (drafts) => {
      const inTurn = drafts.map(soughtOf).toSorted((a, b) => turnOf(a) - turnOf(b) || a.draft.rank - b.draft.rank)
      return new Map(inTurn.map((sought) => [sought.draft, matchOne(sought)]))
    },
    named: (name) => {
      const key = entryNameKey(name)
      const found = byName.get(key) ?? []
      if (found.length > 0) return found.length === 1 ? (found[0] as Standing).entry : null
      const standing = newStanding(create())
      addName(standing, key)
      return standing.entry
    },
  }
}

const soughtOf = (draft: LineDraft): Sought => {
  const { founds, fills, given } = draft.actor
  const names = [textIn(founds, 'name') ?? '', ...draft.aliases].map(entryNameKey)
  const where = whereKey(draft.isActorOfPlace ? draft.place.given : given)
  return { draft, origin: originKey(fills), names, pivot: pivotOf(fills), where }
}

const newStanding = (entry: Entry): Standing => ({ entry, origin: {}, pivot: null, own: null, placesAt: new Set() })

/** All that a line says of a structure; one that is told by its place stands there. */
const rowOf = ({ draft: { actor, place, isActorOfPlace } }: Sought): Row => ({
  ...(isActorOfPlace ? { ...place.given, sourceId: null } : {}),
  ...actor.founds,
  ...actor.fills,
  ...actor.given,
})

/** Lines that tell less come after those that tell more, so that the order of a file does not matter. */
const turnOf = ({ origin, pivot, where }: Sought): number => {
  if (origin !== null) return 0
  return (where === null ? 3 : 1) + (pivot === null ? 1 : 0)
}

const none: readonly Standing[] = []

const pivotOf = (row: Row): string | null => (identifies(row.pivot) ? row.pivot : null)

const isNowhere = ({ own, placesAt }: Standing): boolean => own === null && placesAt.size === 0

const standsAt = ({ own, placesAt }: Standing, where: string): boolean =>
  own === null ? placesAt.has(where) : own === where

/** Two establishments of one legal entity may be one structure; those of two entities are two. */
const mayBeOne = (a: string | null, b: string | null): boolean =>
  a === null || b === null || isOneEntity(a, b) || a.startsWith('W') !== b.startsWith('W')

const isOneEntity = (a: string | null, b: string): boolean => a?.slice(0, 9) === b.slice(0, 9)
