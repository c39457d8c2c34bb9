import type { ImportFormat } from '#shared/contract/directory-import.ts'
import type { Addresses } from './addresses.ts'
import { identifies } from './cells/pivot.ts'
import { type EntryDraft, type LineDraft, saysSomething, textOf } from './draft.ts'
import { kindOfTypologies } from './formats/actor-kind.ts'
import { refuse } from './refuse.ts'

/** What is the same for all lines of a file. */
export interface FileFacts {
  readonly format: ImportFormat
  /** Named as the origin of what it creates. */
  readonly fileName: string
  readonly addresses: Addresses
  /** Where the name of the structure or place is expected; `null` when no column holds it. */
  readonly nameColumn: { readonly column: number; readonly columnName: string } | null
}

/** Completes a line once its cells are read: what it is about, where it is, what follows from the rest. */
export const settle = (draft: LineDraft, file: FileFacts): void => {
  settlers[file.format](draft, file)
  const { restoredPostcode, issues } = draft
  if (restoredPostcode === null || [draft.actor, draft.place].every(file.addresses.isPostcodeOf)) return
  issues.splice(issues.indexOf(restoredPostcode), 1)
  refuse(draft, { ...restoredPostcode, reason: 'un code postal a cinq chiffres' })
}

type Settle = (draft: LineDraft, file: FileFacts) => void

const settlePlace: Settle = (draft, file) => {
  locate(draft.place, file.addresses, false)
  if (textOf(draft.place, 'name') === null) return refuseNameless(draft, file, 'un lieu')
  draft.subject = 'place'
  actorOfPlace(draft)
}

const settleStructure: Settle = (draft, file) => {
  locate(draft.actor, file.addresses, false)
  if (textOf(draft.actor, 'name') === null) return refuseNameless(draft, file, 'une structure')
  draft.subject = 'actor'
}

/** Services of one place tell their own telephone and hours: they add to its lists, and fill what nobody told. */
const settleService: Settle = (draft, { addresses }) => {
  const { given, fills } = draft.place
  locate(draft.place, addresses, false)
  draft.subject = 'place'
  if (given.services === undefined) setAside(draft, 'aucun de ses thèmes n’est numérique')
  for (const field in given) {
    if (Array.isArray(given[field]) || field === 'updatedOn') continue
    fills[field] = given[field]
    delete given[field]
  }
}

const settleList: Settle = (draft, file) => {
  const { format, fileName, addresses } = file
  settlePerson(draft, format, fileName)
  locate(draft.actor, addresses, true)
  if (textOf(draft.actor, 'name') !== null) {
    draft.subject = 'actor'
    if (saysSomething(draft.place)) placeOfActor(draft)
    setOrigin(draft.actor, fileName)
  } else if (textOf(draft.place, 'name') !== null) {
    draft.subject = 'place'
    Object.assign(draft.place.given, addressOf(draft.actor))
    actorOfPlace(draft)
    draft.actor.founds.source = fileName
  } else if (saysSomething(draft.person)) draft.subject = 'person'
  else refuseNameless(draft, file, 'une structure')
}

const settlers: Readonly<Record<ImportFormat, Settle>> = {
  'lieux-v1': settlePlace,
  'lieux-v0': settlePlace,
  'data-inclusion-structures': settleStructure,
  'data-inclusion-services': settleService,
  governance: settleList,
  list: settleList,
}

const refuseNameless = (draft: LineDraft, { nameColumn }: FileFacts, what: string): void =>
  refuse(draft, {
    ...(nameColumn ?? { column: null, columnName: null }),
    value: '',
    reason: `${what} a besoin d’un nom`,
  })

const setAside = (draft: LineDraft, reason: string): void => {
  draft.setAside = { column: null, columnName: null, value: '', reason }
  draft.issues.unshift(draft.setAside)
}

/** The commune's INSEE code where the file does not give it. @param isOfficial write the commune as it is called */
const locate = (draft: EntryDraft, addresses: Addresses, isOfficial: boolean): void => {
  if (draft.fills.commune !== undefined) draft.given.commune ??= draft.fills.commune
  delete draft.fills.commune
  const isCoded = textOf(draft, 'inseeCode') !== null
  if (isCoded && (!isOfficial || textOf(draft, 'commune') !== null)) return
  const commune = addresses.communeOf(draft)
  if (commune === null) return
  if (!isCoded) draft.given.inseeCode = commune.code
  if (isOfficial) draft.given.commune = commune.name
}

const addressFields = ['street', 'addressExtra', 'postcode', 'commune', 'inseeCode'] as const

const addressOf = ({ given }: EntryDraft) =>
  Object.fromEntries(addressFields.flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]])))

/** A place of a list stands where its structure does, under its name when it has none of its own. */
const placeOfActor = ({ actor, place }: LineDraft): void => {
  place.given.name ??= textOf(actor, 'name')
  Object.assign(place.given, addressOf(actor))
}

/** The structure that runs a place, as far as the place tells it: created with the place, and left alone afterwards. */
const actorOfPlace = (draft: LineDraft): void => {
  const { given } = draft.place
  const { founds, fills, given: later } = draft.actor
  draft.isActorOfPlace = true
  founds.name = given.name
  const kind = Array.isArray(given.typologies) ? kindOfTypologies(given.typologies) : null
  if (kind !== null) founds.kind = kind
  for (const field of ['phone', 'emails', 'websites', 'source'])
    if (given[field] !== undefined) founds[field] = given[field]
  if (identifies(given.pivot)) fills.pivot = given.pivot
  if (given.updatedOn !== undefined) later.updatedOn = given.updatedOn
}

/** An id means something beside the source that gave it; without one, the origin is told of what the file creates only. */
const setOrigin = ({ fills, founds }: EntryDraft, fileName: string): void => {
  if (fills.sourceId === undefined) founds.source = fileName
  else fills.source ??= fileName
}

/** A person has a name; where the data comes from is kept beside them (RGPD). */
const settlePerson = (draft: LineDraft, format: ImportFormat, fileName: string): void => {
  const { person, post, issues } = draft
  const isNamed = person.founds.lastName !== undefined || person.founds.firstName !== undefined
  if (isNamed) {
    const isGovernance = format === 'governance'
    person.founds.source = isGovernance ? 'governance' : 'file'
    person.founds.sourceDetail = fileName
    person.founds.purpose = isGovernance ? 'governance' : 'directory'
    return
  }
  const isLost = saysSomething(person) || post.given.title !== undefined
  if (isLost)
    issues.push({ column: null, columnName: null, value: '', reason: 'sans nom, la personne n’est pas reprise' })
  for (const values of [person.given, person.fills, post.given]) for (const field in values) delete values[field]
}
