import type { ImportFormat } from '#shared/contract/directory/directory-import.ts'
import type { ImportIssue } from '#shared/contract/import-line.ts'
import { records } from '#shared/records/records.ts'
import { identifies } from './cells/pivot.ts'
import { type ColumnOfLine, doubtPoint } from './doubt-point.ts'
import { type EntryDraft, type LineDraft, nothing, ofLine, say, saysSomething, textOf, type Values } from './draft.ts'
import { kindOfTypologies } from './formats/actor-kind.ts'
import { type CommuneFacts, locate, locateFreely, relocate } from './locate.ts'
import { refuse } from './refuse.ts'
import { settleAddress, settleStreet } from './settle-address.ts'
import { type HoursFacts, settleHours } from './settle-hours.ts'
import { settlePeople } from './settle-people.ts'
import { settlePoint } from './settle-point.ts'
import { settlePostcode } from './settle-postcode.ts'

/** What is the same for all lines of a file. */
export interface FileFacts extends HoursFacts, CommuneFacts {
  /** Named as the origin of what it creates. */
  readonly fileName: string
  /** Where the name of the structure or place is expected; `null` when no column holds it. */
  readonly nameColumn: ColumnOfLine
  /** Where a point is expected: its latitude, where it stands in two columns. */
  readonly pointColumn: ColumnOfLine
}

/** Completes a line once its cells are read: what it is about, where it is, what follows from the rest. */
export const settle = (draft: LineDraft, file: FileFacts): void => {
  settlePoint(draft, file)
  settleHours(draft, file)
  settlePostcode(draft, file.addresses)
  settlers[file.format](draft, file)
  doubtPoint(draft, file)
}

type Settle = (draft: LineDraft, file: FileFacts) => void

const settlePlace: Settle = (draft, file) => {
  if (textOf(draft.place, 'postcode') === null) settleAddress(draft.place)
  locate(draft.place, draft, file)
  if (textOf(draft.place, 'name') === null) return refuseNameless(draft, file, 'un lieu')
  draft.subject = 'place'
  actorOfPlace(draft)
}

const settleStructure: Settle = (draft, file) => {
  locate(draft.actor, draft, file)
  if (textOf(draft.actor, 'name') === null) return refuseNameless(draft, file, 'une structure')
  draft.subject = 'actor'
  if (!saysSomething(draft.place)) return
  placeOfActor(draft)
  const { updatedOn } = draft.actor.given
  if (updatedOn !== undefined) say(draft.place, 'given', 'updatedOn', updatedOn)
}

/** Services of one place tell their own telephone and hours: they add to its lists, and fill what nobody told. */
const settleService: Settle = (draft, file) => {
  locate(draft.place, draft, file)
  draft.subject = 'place'
  const { given } = draft.place
  if (given.services === undefined) setAside(draft, 'aucun de ses thèmes n’est numérique')
  const [fills, adds] = partition(given, (field) => !Array.isArray(given[field]) && field !== 'updatedOn')
  Object.assign(draft.place, { given: adds, fills })
}

const settleList: Settle = (draft, file) => {
  const { format, fileName, nameColumn } = file
  settlePeople(draft, format, fileName)
  settleStreet(draft)
  settleAddress(draft.actor)
  locateFreely(draft.actor, draft, file)
  if (textOf(draft.actor, 'name') !== null) {
    draft.subject = 'actor'
    // An « espace public numérique » is a place, of whoever runs it.
    const isPlace = draft.typologies.length > 0 && draft.actor.given.kind === undefined
    if (isPlace || saysSomething(draft.place)) placeOfActor(draft)
    setOrigin(draft.actor, fileName)
  } else if (textOf(draft.place, 'name') !== null) {
    draft.subject = 'place'
    moveToPlace(draft, fileName)
    // A structure that is said to run the place is its own: none is made of the place's name.
    if (draft.parent === null) actorOfPlace(draft)
    else say(draft.actor, 'founds', 'name', draft.parent)
    say(draft.actor, 'founds', 'source', fileName)
  } else if (saysSomething(draft.person)) {
    draft.subject = 'person'
    if (nameColumn !== null)
      draft.issues.push({ ...nameColumn, value: '', reason: 'sans nom de structure, la personne entre seule' })
  } else refuseNameless(draft, file, 'une structure')
}

/** A line of Concerto's own list is about the entry it says, and changes what was changed in it; a line added there is any line. */
function settleOwn(subject: 'actor' | 'place' | 'person', settleAdded: Settle): Settle {
  return (draft, file) => {
    const { known } = draft
    if (known === null) return settleAdded(draft, file)
    draft.subject = subject
    for (const said of [draft.actor, draft.place, draft.person, draft.post])
      Object.assign(said, { given: { ...said.founds, ...said.fills, ...said.given }, fills: nothing, founds: nothing })
    relocate(draft[subject], draft, file)
    if (known.rival !== null && known.edited.length > 0) refuse(draft, sameIdentifier(known.rival))
  }
}

const sameIdentifier = (line: number): ImportIssue => ({
  column: null,
  columnName: null,
  value: '',
  reason: `la ligne ${line} a le même identifiant et dit autre chose\u00a0: videz celui de la ligne qui a été ajoutée`,
})

/** A place that was added to the list: its structure is the one that its line names. */
const settleOwnPlace: Settle = (draft, file) => {
  locateFreely(draft.place, draft, file)
  if (textOf(draft.place, 'name') === null) return refuseNameless(draft, file, 'un lieu')
  draft.subject = 'place'
}

/** A person who was added to the list: their structure is the one that their line names. */
const settleOwnPerson: Settle = (draft, file) => {
  settlePeople(draft, file.format, file.fileName)
  if (!saysSomething(draft.person)) return refuseNameless(draft, file, 'une personne')
  draft.subject = 'person'
  if (draft.parent !== null) say(draft.actor, 'founds', 'name', draft.parent)
}

const settlers: Readonly<Record<ImportFormat, Settle>> = {
  'lieux-v1': settlePlace,
  'lieux-v0': settlePlace,
  'data-inclusion-structures': settleStructure,
  'data-inclusion-services': settleService,
  governance: settleList,
  'concerto-actors': settleOwn('actor', settleList),
  'concerto-places': settleOwn('place', settleOwnPlace),
  'concerto-persons': settleOwn('person', settleOwnPerson),
  list: settleList,
}

const refuseNameless = (draft: LineDraft, { nameColumn }: FileFacts, what: string): void =>
  refuse(draft, {
    ...(nameColumn ?? { column: null, columnName: null }),
    value: '',
    reason: `${what} a besoin d’un nom${nameColumn === null ? ', et aucune colonne n’est lue comme tel' : ''}`,
  })

/** The line has nothing for the directory, though nothing is wrong with it. */
export const setAside = (draft: LineDraft, reason: string): void => {
  draft.setAside = ofLine(reason)
  // What is not taken has nothing to be mended.
  draft.issues.splice(0, draft.issues.length, draft.setAside)
}

const addressFields = ['street', 'addressExtra', 'postcode', 'commune', 'inseeCode'] as const

const sayAddress = (draft: EntryDraft, { given }: EntryDraft): void => {
  for (const field of addressFields) if (given[field] !== undefined) say(draft, 'given', field, given[field])
}

/** A place that a line tells beside its structure stands where its structure does, under its name when it has none of its own. */
const placeOfActor = ({ actor, place, typologies, parent }: LineDraft): void => {
  if (place.given.name === undefined) say(place, 'given', 'name', textOf(actor, 'name'))
  if (typologies.length > 0 && place.given.typologies === undefined) say(place, 'given', 'typologies', typologies)
  if (parent !== null && place.given.parentStructure === undefined) say(place, 'given', 'parentStructure', parent)
  sayAddress(place, actor)
}

/** The structure that runs a place, as far as the place tells it: created with the place, and left alone afterwards. */
const actorOfPlace = (draft: LineDraft): void => {
  const { given } = draft.place
  const { actor } = draft
  draft.isActorOfPlace = true
  say(actor, 'founds', 'name', given.name)
  const kind = Array.isArray(given.typologies) ? kindOfTypologies(given.typologies) : null
  if (kind !== null) say(actor, 'founds', 'kind', kind)
  for (const field of ['phone', 'emails', 'websites', 'source'])
    if (given[field] !== undefined) say(actor, 'founds', field, given[field])
  if (identifies(given.pivot)) say(actor, 'fills', 'pivot', given.pivot)
  if (given.updatedOn !== undefined) say(actor, 'given', 'updatedOn', given.updatedOn)
}

/** An id means something beside the source that gave it; without one, the origin is told of what the file creates only. */
const setOrigin = (actor: EntryDraft, fileName: string): void => {
  if (actor.fills.sourceId === undefined) say(actor, 'founds', 'source', fileName)
  else if (actor.fills.source === undefined) say(actor, 'fills', 'source', fileName)
}

/** What a line that names a place only says of its structure, it says of the place, as far as a place has such fields. */
const moveToPlace = ({ actor, place }: LineDraft, fileName: string): void => {
  const [moved, kept] = partition(actor.given, (field) => field in records.place.fields)
  for (const field in moved) if (place.given[field] === undefined) say(place, 'given', field, moved[field])
  actor.given = kept
  const { sourceId, ...fills } = actor.fills
  if (sourceId === undefined) return
  say(place, 'given', 'sourceId', sourceId)
  say(place, 'given', 'source', fileName)
  actor.fills = fills
}

/** Those for which it holds, and the others. */
const partition = (values: Readonly<Values>, holds: (field: string) => boolean): readonly [Values, Values] => {
  const [those, others]: [Values, Values] = [{}, {}]
  for (const field in values) (holds(field) ? those : others)[field] = values[field]
  return [those, others]
}
