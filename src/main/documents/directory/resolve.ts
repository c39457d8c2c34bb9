import type { ImportFormat } from '#shared/contract/directory-import.ts'
import type { RecordName } from '#shared/domain/records.ts'
import { type LineDraft, saysSomething } from './draft.ts'
import { type Entry, heldBy } from './entry.ts'
import { actorsOfLines } from './match/actors-of-lines.ts'
import { comparedPlaces, type KnownEntries } from './match/known-entries.ts'
import type { Identity, Match, Near } from './match/match.ts'
import { createPersonMatcher } from './match/match-persons.ts'
import { matchPlaces } from './match/match-places.ts'
import { matchServices } from './match/match-services.ts'
import { createNear } from './match/near.ts'

/** The entries a line is about; with `near`, a person must say which. */
export interface Resolved {
  readonly draft: LineDraft
  readonly place: Entry | null
  readonly actor: Entry | null
  readonly parent: Entry | null
  readonly person: Entry | null
  readonly near: Near
  /** Known entries that a person said it is not. */
  readonly apart: Near
}

/** Which entries of the directory, known or to be made by `create`, the lines of a file are about. */
export const resolve = (
  drafts: readonly LineDraft[],
  known: KnownEntries,
  format: ImportFormat,
  identities: ReadonlyMap<number, Identity>,
  create: (record: RecordName) => Entry,
): readonly Resolved[] => {
  const identityOf = (line: number): Identity | undefined => identities.get(line)
  const located = drafts.filter(
    ({ subject, place }) => subject === 'place' || (subject === 'actor' && saysSomething(place)),
  )
  const createPlace = () => create('place')
  const nearPlace = createNear('place', () => comparedPlaces(known))
  const places =
    format === 'data-inclusion-services'
      ? matchServices(located, known, createPlace)
      : matchPlaces(located, { known: known.places, identityOf, near: nearPlace, create: createPlace })
  const { actorOf, named, nearOf } = actorsOfLines(drafts, places, { known, identityOf, create })
  const apartFrom = (draft: LineDraft): Near => {
    if (identityOf(draft.line)?.kind !== 'other') return nobody
    return draft.subject === 'place' ? nearPlace(draft.place.given) : nearOf(draft)
  }
  const lines = drafts
    .filter(({ refusal }) => refusal === null)
    .map((draft) => tied(draft, places.get(draft), actorOf(draft), { ownerOf: known.actorOf, named, apartFrom }))
  return withPersons(
    lines,
    createPersonMatcher(known.persons, () => create('person')),
  )
}

interface Ties {
  readonly ownerOf: KnownEntries['actorOf']
  readonly named: (name: string) => Entry | null
  readonly apartFrom: (draft: LineDraft) => Near
}

const nobody: Near = []

const tied = (draft: LineDraft, place: Match | undefined, actor: Match | undefined, ties: Ties): Resolved => {
  const doubtful = place?.kind === 'doubtful' ? place : actor
  if (doubtful?.kind === 'doubtful')
    return { draft, place: null, actor: null, parent: null, person: null, near: doubtful.near, apart: nobody }
  const [atPlace, own] = [entryOf(place), entryOf(actor)]
  const owner = own ?? (atPlace === null ? null : ties.ownerOf(heldBy(atPlace, 'actor')))
  const parent = draft.parent === null ? null : ties.named(draft.parent)
  if (draft.parent !== null && parent === null) draft.issues.push(severalParents(draft.parent))
  const mother = parent === owner ? null : parent
  return {
    draft,
    place: atPlace,
    actor: owner,
    parent: mother,
    person: null,
    near: nobody,
    apart: ties.apartFrom(draft),
  }
}

const severalParents = (name: string) => ({
  column: null,
  columnName: null,
  value: name,
  reason: 'plusieurs structures portent ce nom\u00a0: la structure mère n’est pas reprise',
})

const entryOf = (match: Match | undefined): Entry | null => (match?.kind === 'entry' ? match.entry : null)

/** Who is told by a mail address or a structure first: somebody who is only named is then not taken for one of them. */
const withPersons = (
  lines: readonly Resolved[],
  personOf: (draft: LineDraft, actor: Entry | null) => Entry,
): readonly Resolved[] => {
  const named = lines.filter(({ draft, near }) => near.length === 0 && saysSomething(draft.person))
  const vagueness = ({ draft: { person }, actor }: Resolved): number =>
    (person.given.email === undefined && person.given.personalEmail === undefined ? 2 : 0) + (actor === null ? 1 : 0)
  const inTurn = named.toSorted((a, b) => vagueness(a) - vagueness(b))
  const persons = new Map(inTurn.map(({ draft, actor }) => [draft, personOf(draft, actor)]))
  return persons.size === 0 ? lines : lines.map((line) => ({ ...line, person: persons.get(line.draft) ?? null }))
}
