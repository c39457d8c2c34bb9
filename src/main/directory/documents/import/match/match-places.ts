import type { RowId } from '#shared/kernel/ids.ts'
import { identifies } from '../cells/pivot.ts'
import type { LineDraft } from '../draft.ts'
import type { Entry } from '../entry.ts'
import { type KnownRow, textIn } from '../known-directory.ts'
import { addTo, entryNameKey, isOtherOfSource, originKey, sortedBy, standsIn, streetKey, whereKey } from './keys.ts'
import type { FindNear, Identity, Match, Namesakes, Near } from './match.ts'
import { completed, isAnotherHouse, isElsewhere, type Whereabouts, whereaboutsOf } from './whereabouts.ts'

/** A known place with the rows it stands for. */
export interface KnownPlace {
  readonly entry: Entry
  readonly rows: readonly KnownRow[]
}

interface Deps {
  readonly known: readonly KnownPlace[]
  /** Those that a line says it is about: no other line is. */
  readonly told: ReadonlySet<Entry>
  readonly identityOf: (line: number) => Identity | undefined
  readonly near: FindNear
  readonly create: () => Entry
}

/**
 * The place each line is about. A known place is one thing of the file: it answers to the lines that say the same id, or
 * the same name, commune and street. In turn, for all lines: what a person said; the id in its source; name, commune and
 * street; name and commune, but in another house of the street; SIRET and commune, of a place alone there; then likeness,
 * which is for a person to judge. What stands elsewhere is another place, unless an id or a person says otherwise.
 */
export const matchPlaces = (
  drafts: readonly LineDraft[],
  { known, told, identityOf, near, create }: Deps,
): ReadonlyMap<LineDraft, Match> => {
  if (known.length === 0) return onlyNewPlaces(drafts, create)
  const byToken = new Map<string, Match>()
  const claimed = new Set(told)
  const index = indexOf(known)
  const lines = linesOf(drafts)
  const sought = drafts.map((draft) => soughtOf(draft, lines.get(draft) as Lines))
  const isAlone = createAlone(sought)

  const settle = ({ lines: { token } }: Sought, entry: Entry): void => {
    claimed.add(entry)
    byToken.set(token, { kind: 'entry', entry })
  }
  const isFree = (entry: Entry, { keys, lines: { at } }: Sought): boolean =>
    !claimed.has(entry) && !isOtherOfSource(entry.known ?? {}, keys) && !isElsewhere(at, index.standsOf(entry))
  const freeOf = (place: Sought): readonly Entry[] => index.named(place).filter((entry) => isFree(entry, place))
  const isNextDoor = (entry: Entry, { lines: { at } }: Sought): boolean => isAnotherHouse(at, index.standsOf(entry))
  const namesakesOf = (place: Sought): Namesakes =>
    new Map(freeOf(place).flatMap((entry) => (isNextDoor(entry, place) ? [[entry.id, 'otherNumber']] : [])))

  const stages: readonly ((place: Sought) => Entry | readonly Entry[] | null)[] = [
    ({ draft }) => {
      const identity = identityOf(draft.line)
      if (identity === undefined) return null
      return identity.kind === 'other' ? create() : (index.byId.get(identity.as) ?? null)
    },
    ({ origin }) => index.byOrigin.get(origin ?? '') ?? null,
    (place) => index.named(place).find((entry) => isFree(entry, place) && streetOf(entry) === place.street) ?? null,
    (place) => onlyOne(freeOf(place).filter((entry) => !isNextDoor(entry, place))),
    (place) => {
      const there = index.identified(place)
      const [only] = there
      if (only === undefined || there.length > 1 || !isAlone(place) || !isFree(only, place)) return null
      const street = streetOf(only)
      return street === place.street || street === '' || place.street === '' ? only : null
    },
  ]
  const inOneOrder = sortedBy(sought, ({ lines: { token } }) => token)
  for (const stage of stages)
    for (const place of inOneOrder) {
      const found = byToken.has(place.lines.token) ? null : stage(place)
      if (Array.isArray(found)) byToken.set(place.lines.token, { kind: 'doubtful', near: found.map(sameName) })
      else if (found !== null) settle(place, found as Entry)
    }
  for (const place of sought) {
    if (byToken.has(place.lines.token)) continue
    const close = near(place.keys, place.lines.at, namesakesOf(place)).filter(
      ({ id }) => !claimed.has(index.byId.get(id) as Entry),
    )
    if (close.length > 0) byToken.set(place.lines.token, { kind: 'doubtful', near: close })
    else settle(place, create())
  }
  return new Map(sought.map(({ draft, lines }) => [draft, byToken.get(lines.token) as Match]))
}

/** Where no place is known, a line finds nothing but the other lines about its place. */
const onlyNewPlaces = (drafts: readonly LineDraft[], create: () => Entry): ReadonlyMap<LineDraft, Match> => {
  const byToken = new Map<string, Match>()
  const matches = new Map<LineDraft, Match>()
  const lines = linesOf(drafts)
  for (const draft of drafts) {
    const { token } = lines.get(draft) as Lines
    const match = byToken.get(token) ?? { kind: 'entry', entry: create() }
    byToken.set(token, match)
    matches.set(draft, match)
  }
  return matches
}

/** The lines of a file that are about one place. */
interface Lines {
  readonly token: string
  /** All that they say of where it stands. */
  at: Whereabouts
}

/**
 * Lines are about one place when they say the same id, else the same name, commune and street, and none stands elsewhere:
 * those that tell the most of where it is come first, wherever they are in the file.
 */
const linesOf = (drafts: readonly LineDraft[]): ReadonlyMap<LineDraft, Lines> => {
  const lines = new Map<LineDraft, Lines>()
  const keyOf = ({ place: { given } }: LineDraft): string =>
    originKey(given) ?? `${nameAndWhere(given)}|${streetKey(given)}`
  for (const [key, alike] of Map.groupBy(drafts, keyOf)) {
    const places: Lines[] = []
    for (const draft of alike.length === 1 ? alike : sortedBy(alike, whereToldKey)) {
      const at = whereaboutsOf(draft.place.given)
      const same = places.find((one) => originKey(draft.place.given) !== null || !isElsewhere(at, [one.at]))
      const own = same ?? { token: `${key}|${places.length}`, at }
      if (same === undefined) places.push(own)
      own.at = completed(own.at, at)
      lines.set(draft, own)
    }
  }
  return lines
}

/** What is not told comes after all that may be. */
const whereToldKey = ({ place }: LineDraft): string => {
  const { point, postcode, inseeCode } = whereaboutsOf(place.given)
  return [point?.latitude, point?.longitude, postcode, inseeCode].map((told) => told ?? '~').join(' ')
}

/** A line, with what its place is looked for by. */
interface Sought {
  readonly draft: LineDraft
  readonly keys: Readonly<Record<string, unknown>>
  readonly lines: Lines
  readonly origin: string | null
  readonly name: string
  readonly street: string
  readonly pivot: string | null
}

const soughtOf = (draft: LineDraft, lines: Lines): Sought => {
  const keys = draft.place.given
  const [origin, name, street] = [originKey(keys), nameAndWhere(keys), streetKey(keys)]
  return { draft, keys, lines, origin, name, street, pivot: pivotAndWhere(keys) }
}

type Row = Readonly<Record<string, unknown>>

const nameAndWhere = (row: Row): string => `${entryNameKey(String(row.name ?? ''))}|${whereKey(row) ?? ''}`

const pivotAndWhere = (row: Row): string | null =>
  identifies(row.pivot) ? `${row.pivot}|${whereKey(row) ?? ''}` : null

const streetOf = ({ known }: Entry): string => streetKey(known ?? {})

const onlyOne = (entries: readonly Entry[]): Entry | readonly Entry[] | null =>
  entries.length > 1 ? entries : (entries[0] ?? null)

const sameName = ({ id, known }: Entry): Near[number] => ({
  record: 'place',
  id: id as RowId,
  name: textIn(known ?? {}, 'name') ?? '',
  where: standsIn(known ?? {}),
  score: 100,
  why: null,
})

/** Whether no other line of the file says the same SIRET in the same commune. */
const createAlone = (places: readonly Sought[]) => {
  let counts: Map<string | null, number> | null = null
  return ({ pivot }: Sought): boolean => {
    if (counts === null) {
      counts = new Map()
      for (const place of places) counts.set(place.pivot, (counts.get(place.pivot) ?? 0) + 1)
    }
    return counts.get(pivot) === 1
  }
}

const indexOf = (known: readonly KnownPlace[]) => {
  const byOrigin = new Map<string, Entry>()
  const byName = new Map<string, Entry[]>()
  const byPivot = new Map<string, Entry[]>()
  const rowsOf = new Map(known.map(({ entry, rows }) => [entry, rows]))
  for (const { entry, rows } of known) {
    for (const origin of new Set(rows.map(originKey))) if (origin !== null) byOrigin.set(origin, entry)
    for (const name of new Set(rows.map(nameAndWhere))) addTo(byName, name, entry)
    for (const pivot of new Set(rows.map(pivotAndWhere))) if (pivot !== null) addTo(byPivot, pivot, entry)
  }
  return {
    byId: new Map(known.map(({ entry }) => [entry.id, entry])),
    byOrigin,
    standsOf: (entry: Entry): readonly Whereabouts[] => (rowsOf.get(entry) ?? []).map((row) => whereaboutsOf(row)),
    named: ({ name }: Sought): readonly Entry[] => byName.get(name) ?? [],
    identified: ({ pivot }: Sought): readonly Entry[] => (pivot === null ? [] : (byPivot.get(pivot) ?? [])),
  }
}
