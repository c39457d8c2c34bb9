import { emptyEntry, type LineDraft } from '../draft.ts'
import { type Entry, heldBy } from '../entry.ts'
import { textIn } from '../known-directory.ts'
import { refuse } from '../refuse.ts'
import { addTo, streetKey, whereKey } from './keys.ts'
import type { KnownEntries } from './known-entries.ts'
import type { Match } from './match.ts'

/**
 * The place where a structure offers each service: one of its own, in that commune and street when the service tells
 * them; a new one when it has none there. A service of a structure that is not known is refused.
 */
export const matchServices = (
  drafts: readonly LineDraft[],
  known: KnownEntries,
  create: () => Entry,
): ReadonlyMap<LineDraft, Match> => {
  const structures = new Map(
    known.actors.flatMap(({ entry, rows }) => rows.map((row) => [textIn(row, 'sourceId'), entry] as const)),
  )
  const places = new Map<Entry, Site[]>()
  for (const { entry } of known.actors)
    for (const place of known.placesOf(entry)) addTo(places, entry, siteOf(place, place.known ?? {}))

  const matchOne = (draft: LineDraft): Match | null => {
    const structure = structures.get(draft.structureId)
    if (structure === undefined) {
      refuse(draft, unknownStructure(draft.structureId))
      return null
    }
    const wanted = siteOf(null, draft.place.fills)
    const sites = places.get(structure) ?? []
    const found = sites.find((site) => isAt(site, wanted)) ?? sites.find((site) => mayBeAt(site, wanted))
    if (found !== undefined) return { kind: 'entry', entry: found.place as Entry }
    const place = create()
    addTo(places, structure, { ...wanted, place })
    place.founder = { ...emptyEntry(), founds: { name: heldBy(structure, 'name'), actor: structure.id } }
    return { kind: 'entry', entry: place }
  }
  // Those that say where they are first: the others then go to a place that is known by then.
  const inTurn = drafts.toSorted((a, b) => vagueness(a) - vagueness(b) || a.rank - b.rank)
  return new Map(
    inTurn.flatMap((draft) => {
      const match = matchOne(draft)
      return match === null ? [] : [[draft, match] as const]
    }),
  )
}

interface Site {
  readonly place: Entry | null
  readonly where: string | null
  readonly street: string
}

const siteOf = (place: Entry | null, row: Readonly<Record<string, unknown>>): Site => ({
  place,
  where: whereKey(row),
  street: streetKey(row),
})

const isAt = (site: Site, wanted: Site): boolean => site.where === wanted.where && site.street === wanted.street

/** What the service does not tell of its address may be anything; what it tells is so. */
const mayBeAt = (site: Site, wanted: Site): boolean =>
  wanted.street === '' && (wanted.where === null || wanted.where === site.where)

const vagueness = ({ place: { fills } }: LineDraft): number =>
  (whereKey(fills) === null ? 2 : 0) + (streetKey(fills) === '' ? 1 : 0)

const unknownStructure = (id: string | null) => ({
  column: null,
  columnName: null,
  value: id ?? '',
  reason: 'cette structure n’est pas dans l’annuaire\u00a0: importez d’abord le fichier des structures',
})
