import type { Asked, ImportFormat } from '#shared/contract/directory-import.ts'
import type { RecordName } from '#shared/domain/records.ts'
import { type LineDraft, saysSomething } from './draft.ts'
import { type Entry, heldBy } from './entry.ts'
import { actorsOfLines } from './match/actors-of-lines.ts'
import { comparedPersons, comparedPlaces, type KnownEntries } from './match/known-entries.ts'
import { type Identities, type Identity, type Match, type Near, nobody } from './match/match.ts'
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
  /** What `near` is about. */
  readonly asks: Asked
  /** Known entries that somebody said it is not. */
  readonly apart: Readonly<Record<Asked, Near>>
}

/** Which entries of the directory, known or to be made by `create`, the lines of a file are about. */
export const resolve = (
  drafts: readonly LineDraft[],
  known: KnownEntries,
  format: ImportFormat,
  identities: Identities,
  create: (record: RecordName) => Entry,
): readonly Resolved[] => {
  const identityOf = (line: number): Identity | undefined => identities.entry.get(line)
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
  const nearPerson = createNear('person', () => comparedPersons(known))
  const personOf = createPersonMatcher({
    known: known.persons,
    identityOf: (line) => identities.person.get(line),
    near: nearPerson,
    create: () => create('person'),
  })
  const apartPersons = ({ line, person }: LineDraft): Near =>
    identities.person.get(line)?.kind === 'other' ? nearPerson({ ...person.founds, ...person.given }) : nobody
  return withPersons(lines, personOf, apartPersons)
}

interface Ties {
  readonly ownerOf: KnownEntries['actorOf']
  readonly named: (name: string) => Entry | null
  readonly apartFrom: (draft: LineDraft) => Near
}

const tied = (draft: LineDraft, place: Match | undefined, actor: Match | undefined, ties: Ties): Resolved => {
  const doubtful = place?.kind === 'doubtful' ? place : actor
  if (doubtful?.kind === 'doubtful') return { draft, ...nothingFound, near: doubtful.near }
  const [atPlace, own] = [entryOf(place), entryOf(actor)]
  const owner = own ?? (atPlace === null ? null : ties.ownerOf(heldBy(atPlace, 'actor')))
  const parent = draft.parent === null ? null : ties.named(draft.parent)
  if (draft.parent !== null && parent === null) draft.issues.push(severalParents(draft.parent))
  const mother = parent === owner ? null : parent
  return {
    draft,
    ...nothingFound,
    place: atPlace,
    actor: owner,
    parent: mother,
    apart: { ...noneApart, entry: ties.apartFrom(draft) },
  }
}

const noneApart = { entry: nobody, person: nobody }

const nothingFound: Omit<Resolved, 'draft'> = {
  place: null,
  actor: null,
  parent: null,
  person: null,
  near: nobody,
  asks: 'entry',
  apart: noneApart,
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
  personOf: (draft: LineDraft, actor: Entry | null) => Match,
  apartFrom: (draft: LineDraft) => Near,
): readonly Resolved[] => {
  const named = lines.filter(({ draft, near }) => near.length === 0 && saysSomething(draft.person))
  const vagueness = ({ draft: { person }, actor }: Resolved): number =>
    (person.given.email === undefined && person.given.personalEmail === undefined ? 2 : 0) + (actor === null ? 1 : 0)
  const inTurn = named.toSorted((a, b) => vagueness(a) - vagueness(b))
  const persons = new Map(inTurn.map(({ draft, actor }) => [draft, personOf(draft, actor)]))
  if (persons.size === 0) return lines
  return lines.map((line) => {
    const match = persons.get(line.draft)
    if (match === undefined) return line
    if (match.kind === 'doubtful') return { ...line, near: match.near, asks: 'person' }
    return { ...line, person: match.entry, apart: { ...line.apart, person: apartFrom(line.draft) } }
  })
}
