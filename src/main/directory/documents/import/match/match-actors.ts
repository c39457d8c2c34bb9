import type { LineDraft } from '../draft.ts'
import { type Entry, laterDay } from '../entry.ts'
import { type KnownRow, textIn } from '../known-directory.ts'
import { addTo, entryNameKey, originKey, sortedBy, whereKey } from './keys.ts'
import type { FindNear, Identity, Match, Namesakes, Near, Why } from './match.ts'
import { actorRow, itselfKey, pivotOf, type Row, type Sought, soughtKey, soughtOf, turnOf } from './sought-actor.ts'
import {
  entryOf,
  first,
  isMovedBy,
  isNextDoor,
  isNowhere,
  isOneEntity,
  isOtherOfSource,
  isTaken,
  mayBeOne,
  type Standing,
  standsAt,
  standsAway,
  standsOf,
} from './standing.ts'
import { type FoundBy, firstFound, surestFirst } from './surest-first.ts'
import { isInHouse, type Whereabouts, whereaboutsOf } from './whereabouts.ts'

/** A known structure, with the rows it stands for, all its names and its places. */
export interface KnownActor {
  readonly entry: Entry
  readonly rows: readonly KnownRow[]
  readonly names: readonly string[]
  readonly places: readonly KnownRow[]
}

interface Deps {
  readonly known: readonly KnownActor[]
  readonly identityOf: (line: number) => Identity | undefined
  readonly near: FindNear
  /** Makes the structure that a line is the first to tell. */
  readonly create: (draft: LineDraft) => Entry
}

/** Finds and creates structures; what it gives answers from then on to every name that a line gave it. */
export interface ActorMatcher {
  /** For each line in turn, the surest first: those that say more about which structure it is. */
  readonly matchAll: (drafts: readonly LineDraft[]) => ReadonlyMap<LineDraft, Match>
  /** The only one of that name; `none`, or `several`. */
  readonly named: (name: string) => Entry | 'none' | 'several'
}

/**
 * The structure each line is about. In turn: what a person said; the id in its source; name, address and SIRET as they are
 * known; SIRET or RNA in that commune; name, or another name, in that commune, or where neither names one. The line that is
 * the surest to be about a known structure takes it first, wherever it is in the file. What stands elsewhere, or in another
 * house of the street, is another, whatever its name; where one of the two names no commune, a person says. Places that share
 * a SIRET, or a SIREN and a name, belong to one structure wherever they are. The rest is likeness, for a person to judge.
 */
export const createActorMatcher = ({ known, identityOf, near, create }: Deps): ActorMatcher => {
  const byId = new Map<string, Standing>()
  const byOrigin = new Map<string, Standing>()
  const byItself = new Map<string, Standing[]>()
  const byPivot = new Map<string, Standing[]>()
  const byName = new Map<string, Standing[]>()

  const addName = (standing: Standing, name: string): void => {
    if (!byName.get(name)?.includes(standing)) addTo(byName, name, standing)
  }
  const addOrigin = (standing: Standing, row: Row): void => {
    const key = originKey(row)
    if (key === null) return
    if (!byOrigin.has(key)) byOrigin.set(key, standing)
    standing.origins = [...standing.origins, [textIn(row, 'source') ?? '', textIn(row, 'sourceId') ?? '']]
  }
  let made = 0
  const stand = (match: Match, ownName: string): Standing => {
    made += 1
    return {
      ...{ match, rank: made, ownName, origins: noOrigin, pivot: null, own: null, since: null },
      ...{ placesAt: noPlace, ownStands: nowhere, placesStand: nowhere, toldStands: nowhere },
    }
  }
  for (const { entry, rows, names, places } of known) {
    const row = entry.known ?? {}
    const standing = Object.assign(stand({ kind: 'entry', entry }, entryNameKey(textIn(row, 'name') ?? '')), {
      pivot: pivotOf(row),
      own: whereKey(row),
      placesAt: places.flatMap((place) => whereKey(place) ?? []),
      ownStands: rows.map((one) => whereaboutsOf(one)),
      placesStand: places.map((place) => whereaboutsOf(place)),
    })
    byId.set(entry.id, standing)
    for (const one of rows) {
      const pivot = pivotOf(one)
      addOrigin(standing, one)
      addTo(
        byItself,
        itselfKey(entryNameKey(textIn(one, 'name') ?? ''), pivot, whereKey(one), whereaboutsOf(one)),
        standing,
      )
      if (pivot !== null) addTo(byPivot, pivot, standing)
    }
    for (const name of names) addName(standing, entryNameKey(name))
  }

  /** It takes what the line says, as merging will: what it lacks, and the address of a source that moved. */
  const settle = (sought: Sought, { thing: standing, by }: Found): Match => {
    const { draft, names, pivot, where, at } = sought
    for (const name of names) addName(standing, name)
    addOrigin(standing, draft.actor.fills)
    if (standing.pivot === null && pivot !== null) {
      standing.pivot = pivot
      addTo(byPivot, pivot, standing)
    }
    const entry = entryOf(standing)
    if (entry !== null) entry.origin ??= originKey(draft.actor.fills)
    const moves = by === surely.origin && isMovedBy(standing, draft)
    if (where !== null && draft.isActorOfPlace) standing.placesAt = [...standing.placesAt, where]
    else if (where !== null && (standing.own === null || moves)) {
      standing.own = where
      standing.since = laterDay(draft.actor.given) ?? ''
    }
    if (draft.isActorOfPlace) standing.placesStand = [...standing.placesStand, at]
    else if (moves) standing.ownStands = [at]
    else if (!standsElsewhere(standing, at)) standing.ownStands = [...standing.ownStands, at]
    if (!draft.isActorOfPlace && at.street !== null) standing.toldStands = [...standing.toldStands, at]
    return standing.match
  }

  /** Of those that a line waits to be told from, the ones that a line standing there may be. */
  const nearTo = (near: Near, at: Whereabouts): Near =>
    near.filter(({ id, why }) => {
      const standing = byId.get(id)
      return why === 'pivot' || standing === undefined || !(standsAway(standing, at) || isNextDoor(standing, at))
    })
  const standsElsewhere = (one: Standing, at: Whereabouts): boolean =>
    standsAway(one, at) || (one.match.kind === 'doubtful' && nearTo(one.match.near, at).length === 0)

  /** Those of a list that nothing tells apart from what is sought. */
  const possible = (standings: readonly Standing[] | undefined, { draft, pivot }: Sought): readonly Standing[] =>
    standings === undefined
      ? none
      : standings.filter((one) => mayBeOne(one.pivot, pivot) && !isOtherOfSource(one, draft.actor.fills))

  const findSurely = (sought: Sought): Found | null => {
    const identity = identityOf(sought.draft.line)
    return firstFound(surely.said, [
      () => (identity?.kind === 'same' ? byId.get(identity.as) : undefined),
      () => byOrigin.get(sought.origin ?? ''),
      () =>
        identity?.kind === 'other'
          ? undefined
          : first(possible(byItself.get(sought.itself), sought), (one) => !standsElsewhere(one, sought.at)),
    ])
  }

  /** Of several that only their communes tell apart, none. */
  const find = (sought: Sought): Found | null => {
    const sure = findSurely(sought)
    const { where, draft, pivot, at } = sought
    if (sure !== null || identityOf(draft.line)?.kind === 'other') return sure
    const [name = ''] = sought.names
    const pivots = possible(pivot === null ? undefined : byPivot.get(pivot), sought)
    const called = possible(byName.get(name), sought)
    if (pivots.length + called.length === 0) return null
    const mayBeHere = called.filter((one) => !standsElsewhere(one, at) && !isNextDoor(one, at) && !isTaken(one, sought))
    const names = mayBeHere.filter(({ ownName }) => ownName === name)
    const isHere = (one: Standing): boolean => where !== null && standsAt(one, where)
    const isAnywhere = (one: Standing): boolean =>
      draft.isActorOfPlace || ((where === null || isNowhere(one)) && !standsElsewhere(one, at))
    const isOfEntity = (one: Standing): boolean =>
      draft.isActorOfPlace && pivot !== null && one.ownName === name && isOneEntity(one.pivot, pivot)
    const isNowhereEither = (one: Standing): boolean => where === null && isNowhere(one)
    const isInHouseHere = (one: Standing): boolean =>
      (isHere(one) || isNowhereEither(one)) && isInHouse(at, standsOf(one))
    return firstFound(surely.not, [
      () => first(pivots, (one) => isHere(one) && !standsElsewhere(one, at)),
      () => first(names, isInHouseHere),
      () => first(names, isHere),
      () => first(pivots, isAnywhere),
      () => first(called, isOfEntity),
      () => first(names, isNowhereEither),
      () => first(mayBeHere, isHere),
      () => first(mayBeHere, isNowhereEither),
    ])
  }

  /** Known structures of that name: next door, or where one of the two names no commune. */
  const namesakesOf = (sought: Sought): Namesakes => {
    const { names, where, at } = sought
    return new Map(
      possible(byName.get(names[0] ?? ''), sought).flatMap((one): readonly (readonly [string, Why])[] => {
        const id = entryOf(one)?.known?.id
        if (id === undefined || standsElsewhere(one, at)) return []
        if (isNextDoor(one, at)) return [[id, 'otherNumber']]
        return (where === null) === isNowhere(one) ? [] : [[id, 'noCommune']]
      }),
    )
  }

  /** The structure that was found, or what it waits for. */
  const take = (sought: Sought, found: Found): Match => {
    const match = settle(sought, found)
    const near = match.kind === 'entry' ? [] : nearTo(match.near, sought.at)
    return near.length === 0 ? match : { kind: 'doubtful', near }
  }

  const matchOne = (sought: Sought): Match => {
    const found = find(sought)
    if (found !== null) return take(sought, found)
    const isOther = identityOf(sought.draft.line)?.kind === 'other'
    const close = isOther || known.length === 0 ? [] : near(actorRow(sought.draft), sought.at, namesakesOf(sought))
    const match: Match =
      close.length > 0 ? { kind: 'doubtful', near: close } : { kind: 'entry', entry: create(sought.draft) }
    const thing = stand(match, sought.names[0] ?? '')
    addTo(byItself, sought.itself, thing)
    return settle(sought, { thing, by: surely.not })
  }

  return {
    matchAll: (drafts) => {
      const matches = new Map<LineDraft, Match>()
      const isSure = (sought: Sought): boolean =>
        identityOf(sought.draft.line) !== undefined || findSurely(sought) !== null
      const turns = Map.groupBy(drafts.map(soughtOf), (sought) => (isSure(sought) ? 0 : turnOf(sought)))
      for (const [, turn] of [...turns].sort(([a], [b]) => a - b)) {
        if (known.length > 0)
          surestFirst(sortedBy(turn, soughtKey), find, (sought, found) =>
            matches.set(sought.draft, take(sought, found)),
          )
        for (const sought of turn) if (!matches.has(sought.draft)) matches.set(sought.draft, matchOne(sought))
      }
      return matches
    },
    named: (name) => {
      const found = byName.get(entryNameKey(name)) ?? []
      const [only] = found
      if (only === undefined) return 'none'
      return found.length > 1 ? 'several' : (entryOf(only) ?? 'several')
    },
  }
}

/** A structure that a line is about, and by what. */
type Found = FoundBy<Standing>

/** The kinds of evidence that need no comparing, the surest first. */
const surely = { said: 0, origin: 1, itself: 2, not: 3 }

// One for all: a long file makes as many of them as it has lines.
const none: readonly Standing[] = []
const noOrigin: Standing['origins'] = []
const noPlace: readonly string[] = []
const nowhere: readonly Whereabouts[] = []
