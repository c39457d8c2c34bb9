import type { ImportFormat } from '#shared/contract/directory/directory-import.ts'
import type { Asked } from '#shared/contract/import-line.ts'
import type { RecordName } from '#shared/records/records.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import { type Contact, type LineDraft, say, saysSomething } from './draft.ts'
import { type Entry, heldBy } from './entry.ts'
import { isTyped } from './formats/formats.ts'
import { actorsOfLines } from './match/actors-of-lines.ts'
import { sharedAnswers } from './match/alike-lines.ts'
import { entryNameKey } from './match/keys.ts'
import { comparedPersons, comparedPlaces, type KnownEntries } from './match/known-entries.ts'
import { type Identities, type Identity, type Match, type Near, nobody } from './match/match.ts'
import { createPersonMatcher } from './match/match-persons.ts'
import { matchPlaces } from './match/match-places.ts'
import { matchServices } from './match/match-services.ts'
import { createNear } from './match/near.ts'
import { personName } from './names.ts'
import { createOwnPlaces } from './own-place.ts'

/** The entries a line is about; with `near`, a person must say which. */
export interface Resolved {
  readonly draft: LineDraft
  readonly place: Entry | null
  readonly actor: Entry | null
  readonly parent: Entry | null
  readonly person: Entry | null
  /** The function that a line of Concerto's own list tells; `null`: that of the person in the structure. */
  readonly post: Entry | null
  /** Whether nothing but a row of its own would tell next time that it is this person, as somebody said. */
  readonly isPersonRemembered: boolean
  /** The people of the structure after the first. */
  readonly others: readonly { readonly contact: Contact; readonly entry: Entry }[]
  readonly near: Near
  /** What `near` is about. */
  readonly asks: Asked
  /** Known entries that somebody said it is not. */
  readonly apart: Readonly<Record<Asked, Near>>
}

/** Which entries of the directory, known or to be made by `create`, the lines of a file are about. */
export const resolve = (
  taken: readonly LineDraft[],
  known: KnownEntries,
  format: ImportFormat,
  answers: Identities,
  create: (record: RecordName) => Entry,
): readonly Resolved[] => {
  const identities = sharedAnswers(answers, taken)
  const identityOf = (line: number): Identity | undefined => identities.entry.get(line)
  const drafts = taken.filter((draft) => draft.known === null)
  const own = taken.filter((draft) => draft.known !== null)
  const told = new Set(own.flatMap(({ subject, known: line }) => entryOfLine(known, subject, line) ?? []))
  const located = drafts.filter(
    ({ subject, place }) => subject === 'place' || (subject === 'actor' && saysSomething(place)),
  )
  const createPlace = () => create('place')
  const nearPlace = createNear('place', () => comparedPlaces(known))
  const places =
    format === 'data-inclusion-services'
      ? matchServices(located, known, createPlace)
      : matchPlaces(located, { known: known.places, told, identityOf, near: nearPlace, create: createPlace })
  const { actorOf, named, nearOf } = actorsOfLines(drafts, places, { known, told, identityOf, create })
  const apartFrom = (draft: LineDraft): Near => {
    if (identityOf(draft.line)?.kind !== 'other') return nobody
    return draft.subject === 'place' ? nearPlace(draft.place.given) : nearOf(draft)
  }
  const lines = drafts
    .filter(({ refusal }) => refusal === null)
    .map((draft) => tied(draft, places.get(draft), actorOf(draft), { ownerOf: known.actorOf, named, apartFrom }))
    .map(isTyped(format) ? createOwnPlaces(known, (line) => identityOf(line)?.kind === 'other') : (line) => line)
    // Concerto's own list names the structure of a person as it is called.
    .map((line) => (format === 'concerto-persons' ? { ...line, actor: line.parent, parent: null } : line))
  const nearPerson = createNear('person', () => comparedPersons(known))
  const personOf = createPersonMatcher({
    known: known.persons,
    near: nearPerson,
    create: () => create('person'),
  })
  const apartPersons = ({ line, person }: LineDraft): Near =>
    identities.person.get(line)?.kind === 'other' ? nearPerson({ ...person.founds, ...person.given }) : nobody
  return [
    ...withPersons(lines, personOf, (line) => identities.person.get(line), apartPersons),
    ...own.map((draft) => ownLine(draft, known, named)),
  ]
}

const entryOfLine = (known: KnownEntries, subject: LineDraft['subject'], line: LineDraft['known']): Entry | null =>
  subject === null || line === null ? null : known.entryOf(subject, line.id)

/** What a line of Concerto's own list is about: nothing is looked for but the structures that it names. */
const ownLine = (draft: LineDraft, known: KnownEntries, named: (name: string) => Entry | null): Resolved => {
  const entry = entryOfLine(known, draft.subject, draft.known)
  const structure = draft.parent === null ? null : named(draft.parent)
  if (draft.parent !== null && structure === null) draft.issues.push(severalParents(draft.parent))
  const line = { draft, ...nothingFound }
  if (draft.subject === 'actor') {
    if (entry !== null && draft.aliases.length > 0) draft.issues.push(...keptAliases(draft, known.aliasesOf(entry)))
    if (draft.actor.given.sector !== undefined && entry?.known?.wholeDepartement === 1)
      say(draft.actor, 'given', 'wholeDepartement', false)
    return { ...line, actor: entry, parent: structure === entry ? null : structure }
  }
  if (draft.subject === 'place') return { ...line, place: entry, parent: structure }
  const post = entry && (known.posts.get(entry)?.find(({ id }) => id === draft.known?.post) ?? null)
  if (structure !== null) {
    say(draft.actor, 'founds', 'name', draft.parent)
    say(draft.post, 'given', 'actor', structure.id)
  }
  return { ...line, person: entry, post, actor: structure ?? known.actorOf(post?.known?.actor) }
}

/** An import takes nothing away: a name that is no longer in its cell stays, and is told. */
const keptAliases = ({ aliases }: LineDraft, known: readonly string[]) =>
  known
    .filter((name) => !aliases.some((alias) => entryNameKey(alias) === entryNameKey(name)))
    .map((value) => ({
      ...{ column: null, columnName: null, value },
      reason: 'cet autre nom reste dans l’annuaire\u00a0: il se retire sur la fiche',
    }))

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
  const apart = ties.apartFrom(draft)
  const isRunBy = draft.subject === 'place' && !draft.isActorOfPlace && parent !== null
  if (isRunBy) say(draft.place, 'given', 'actor', parent.id)
  return {
    draft,
    ...nothingFound,
    place: atPlace,
    actor: isRunBy ? parent : owner,
    parent: isRunBy ? null : mother,
    apart: apart === nobody ? noneApart : { ...noneApart, entry: apart },
  }
}

const noneApart = { entry: nobody, person: nobody }

const nothingFound: Omit<Resolved, 'draft'> = {
  place: null,
  actor: null,
  parent: null,
  person: null,
  post: null,
  isPersonRemembered: false,
  others: [],
  near: nobody,
  asks: 'entry',
  apart: noneApart,
}

const severalParents = (name: string) => ({
  column: null,
  columnName: null,
  value: name,
  reason: 'plusieurs structures portent ce nom\u00a0: il n’est pas repris',
})

const entryOf = (match: Match | undefined): Entry | null => (match?.kind === 'entry' ? match.entry : null)

/** Who is told by a mail address or a structure first: somebody who is only named is then not taken for one of them. */
const withPersons = (
  lines: readonly Resolved[],
  personOf: ReturnType<typeof createPersonMatcher>,
  identityOf: (line: number) => Identity | undefined,
  apartFrom: (draft: LineDraft) => Near,
): readonly Resolved[] => {
  const named = lines
    .filter(({ draft, near }) => near.length === 0 && saysSomething(draft.person))
    .flatMap(({ draft, actor }) => [draft, ...draft.others].map((contact) => ({ draft, actor, contact })))
  const vagueness = ({ contact: { person }, actor }: (typeof named)[number]): number =>
    (person.given.email === undefined && person.given.personalEmail === undefined ? 2 : 0) + (actor === null ? 1 : 0)
  const persons = new Map<Contact, ReturnType<typeof personOf>>()
  for (const { draft, actor, contact } of named.toSorted((a, b) => vagueness(a) - vagueness(b))) {
    const { line, issues } = draft
    const identity = contact === draft ? identityOf(line) : undefined
    persons.set(contact, personOf({ line, issues, person: contact.person }, actor, identity))
  }
  if (persons.size === 0) return lines
  return lines.map((line) => {
    const match = persons.get(line.draft)
    if (match === undefined) return line
    if (match.kind === 'doubtful') return { ...line, near: match.near, asks: 'person' }
    const others = line.draft.others.flatMap((contact) => {
      const other = persons.get(contact)
      if (other?.kind === 'doubtful') line.draft.issues.push(askedAlone(contact, other.near))
      return other?.kind === 'entry' ? [{ contact, entry: other.entry }] : []
    })
    const apart = { ...line.apart, person: apartFrom(line.draft) }
    return { ...line, person: match.entry, isPersonRemembered: match.isRemembered, others, apart }
  })
}

/** A line asks of one person only. */
const askedAlone = ({ person }: Contact, near: Near) => ({
  column: null,
  columnName: null,
  value: personName({ ...person.founds, ...person.given }),
  reason: `cette personne est proche de ${near.map(({ name }) => quoted(name)).join(', ')}\u00a0: elle n’est pas reprise tant qu’elle n’a pas une ligne à elle`,
})
