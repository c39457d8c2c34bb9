import type { ImportIssue } from '#shared/contract/import-line.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { plural } from '#shared/text/french-numbers.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import { type LineDraft, ofLine, textOf } from './draft.ts'
import { type Entry, heldBy } from './entry.ts'
import type { KnownEntries } from './match/known-entries.ts'
import { isElsewhere, isInHouse, whereaboutsOf } from './match/whereabouts.ts'

/**
 * What a list tells of a structure's place, of which it has no name, is told of the only place that the structure has, when it
 * is in the very house. Elsewhere a second place is made, and that is said. @param isApart whether somebody said that the line
 * is about another
 */
export const createOwnPlaces = (known: KnownEntries, isApart: (line: number) => boolean) => {
  const told = new Set<Entry>()
  return <Line extends AboutPlace>(line: Line): Line => {
    const { draft, place, actor } = line
    const isAdded = place !== null && place.known === null && actor !== null && actor.known !== null
    const own = isAdded && draft.subject === 'actor' ? known.placesOf(actor) : []
    if (place === null || own.length === 0) return line
    const [only, ...others] = own
    if (only !== undefined && others.length === 0 && !isApart(draft.line) && isThere(draft, only)) {
      // It is called as it is known.
      const { name: _, ...given } = draft.place.given
      draft.place.given = given
      return { ...line, place: only }
    }
    if (!told.has(place)) draft.issues.push(another(own))
    told.add(place)
    return line
  }
}

/** A line with its place and the structure that it is about. */
interface AboutPlace {
  readonly draft: LineDraft
  readonly place: Entry | null
  readonly actor: Entry | null
}

const isThere = ({ actor, place }: LineDraft, { known }: Entry): boolean => {
  const [at, there] = [whereaboutsOf(place.given), [whereaboutsOf(known ?? {})]]
  return textOf(place, 'name') === textOf(actor, 'name') && isInHouse(at, there) && !isElsewhere(at, there)
}

const another = (own: readonly Entry[]): ImportIssue => {
  const named = own.slice(0, mostNamed).map((entry) => quoted(String(heldBy(entry, 'name') ?? '')))
  const more = own.length - named.length
  const names = enumerated(more > 0 ? [...named, plural(more, 'autre', 'autres')] : named)
  return ofLine(
    `un lieu s’ajoute à cette structure, qui a déjà ${names}\u00a0: si c’est le même, réunissez-les dans l’annuaire`,
  )
}

/** Places named one by one before the rest is only counted. */
const mostNamed = 3
