import type { RecordName } from '#shared/records/records.ts'
import type { LineDraft } from '../draft.ts'
import { type Entry, heldBy, newEntry } from '../entry.ts'
import { entryNameKey } from './keys.ts'
import { comparedActors, type KnownEntries } from './known-entries.ts'
import type { Identity, Match, Near } from './match.ts'
import { createActorMatcher } from './match-actors.ts'
import { createNear } from './near.ts'
import { actorRow } from './sought-actor.ts'

interface Deps {
  readonly known: KnownEntries
  /** Those that a line says it is about. */
  readonly told: ReadonlySet<Entry>
  readonly identityOf: (line: number) => Identity | undefined
  readonly create: (record: RecordName) => Entry
}

/** The structure of each line. @param places those of the lines that are about one */
export const actorsOfLines = (
  drafts: readonly LineDraft[],
  places: ReadonlyMap<LineDraft, Match>,
  { known, told, identityOf, create }: Deps,
): {
  readonly actorOf: (draft: LineDraft) => Match | undefined
  /** The only structure of that name, made when there is none; `null` when there are several. */
  readonly named: (name: string) => Entry | null
  /** Known structures that are like the one of a line. */
  readonly nearOf: (draft: LineDraft) => Near
} => {
  const spokesmen = spokesmenOf(drafts, places)
  const asking = [...new Set([...drafts.filter((draft) => isNamed(draft, places)), ...spokesmen.values()])]
  const deps = { known: known.actors, identityOf }
  const owners = () =>
    [...places.values()].flatMap((match) =>
      match.kind === 'entry' ? (known.actorOf(heldBy(match.entry, 'actor'))?.id ?? []) : [],
    )
  // Asked by the first line that finds nothing for sure: where a file comes again, by none.
  let settled: ReadonlySet<string> | null = null
  const isSettled = (id: string): boolean => {
    settled ??= new Set([...[...told].map(({ id }) => id), ...owners(), ...settledIds(asking, deps)])
    return settled.has(id)
  }
  const near = createNear('actor', () => comparedActors(known))
  const matcher = createActorMatcher({
    ...deps,
    near: (row, at, namesakes) => near(row, at, namesakes).filter(({ id }) => !isSettled(id)),
    create: (draft) => foundedBy(create('actor'), draft),
  })
  const actors = matcher.matchAll(asking)

  const parents = new Map<string, Entry>()
  const made = (name: string): Entry => {
    const parent = parents.get(entryNameKey(name)) ?? create('actor')
    parents.set(entryNameKey(name), parent)
    return parent
  }
  return {
    nearOf: (draft) => near(actorRow(draft)),
    named: (name) => {
      const found = matcher.named(name)
      return found === 'none' ? made(name) : found === 'several' ? null : found
    },
    actorOf: (draft) => {
      const place = placeOf(draft, places)
      const spokesman = draft.isActorOfPlace && place !== null ? spokesmen.get(place) : draft
      return spokesman && actors.get(spokesman)
    },
  }
}

/** A structure is called, and identified, as the line that made it says: others may come before it in the file. */
const foundedBy = (entry: Entry, { actor }: LineDraft): Entry => {
  entry.founder = actor
  return entry
}

/** Whether a line names a structure for itself, and nobody hesitates about its place. */
const isNamed = (draft: LineDraft, places: ReadonlyMap<LineDraft, Match>): boolean =>
  draft.refusal === null && draft.subject === 'actor' && places.get(draft)?.kind !== 'doubtful'

const placeOf = (draft: LineDraft, places: ReadonlyMap<LineDraft, Match>): Entry | null => {
  const match = places.get(draft)
  return match?.kind === 'entry' ? match.entry : null
}

/**
 * The line that tells which structure a place without one belongs to: the first that names a structure, else the first
 * about the place.
 */
const spokesmenOf = (
  drafts: readonly LineDraft[],
  places: ReadonlyMap<LineDraft, Match>,
): ReadonlyMap<Entry, LineDraft> => {
  const spokesmen = new Map<Entry, LineDraft>()
  for (const speaks of [(draft: LineDraft) => isNamed(draft, places), (draft: LineDraft) => draft.isActorOfPlace])
    for (const draft of drafts) {
      if (draft.refusal !== null || !speaks(draft)) continue
      const place = placeOf(draft, places)
      if (place !== null && !spokesmen.has(place) && heldBy(place, 'actor') === null) spokesmen.set(place, draft)
    }
  return spokesmen
}

/**
 * Ids of the known structures that some line is about for sure: a list seldom names one twice, so that no other line
 * makes anybody hesitate about them.
 */
const settledIds = (
  drafts: readonly LineDraft[],
  deps: Pick<Parameters<typeof createActorMatcher>[0], 'known' | 'identityOf'>,
): readonly string[] => {
  if (deps.known.length === 0) return []
  const trial = createActorMatcher({ ...deps, near: () => [], create: () => newEntry('actor', '', null) })
  const matches = [...trial.matchAll(drafts).values()]
  return matches.flatMap((match) => (match.kind === 'entry' ? (match.entry.known?.id ?? []) : []))
}
