import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import { actor, actorKinds } from '#shared/records/directory/actor.ts'
import { type freeOffers, mobilities, fees as nationalFees } from '#shared/records/directory/place/vocabularies.ts'
import type { postQualities } from '#shared/records/directory/post.ts'
import { readPointCell } from '#shared/text/normalise/coordinates.ts'
import { readCivility, readNamePart, readPersonName } from '#shared/text/normalise/person-name.ts'
import { quoted, type Reading, reads, unreadable } from '#shared/text/normalise/reading.ts'
import { readYesNo } from '#shared/text/normalise/yes-no.ts'
import { type CellRemark, type Column, column, memoised } from '../cells/column.ts'
import { fieldColumn } from '../cells/field-column.ts'
import { putField, putLists } from '../cells/put.ts'
import { readText } from '../cells/read-text.ts'
import { splitList } from '../cells/split-list.ts'
import { streetNumberColumn } from '../cells/street-number.ts'
import { readLabels, vocabularyOf } from '../cells/vocabulary.ts'
import { say } from '../draft.ts'
import { readTimes } from '../read-times.ts'
import { dayParts, type WeekDay, weekDays } from '../week.ts'
import { readKind } from './actor-kind.ts'
import { feesIn } from './fees-in-words.ts'
import { readMembership } from './governance-membership.ts'
import { anyLabels } from './lieux-v0.ts'
import { typologiesIn } from './typologies-in-words.ts'

/** How a column of a list is read, by what it feeds. @param sectors ids by `sortKey` of their names */
export const listColumn = (target: ImportTarget, sectors: ReadonlyMap<string, string>): Column =>
  target === 'actor.sector' ? sectorColumn(sectors) : (special[target] ?? fieldOf(target))()

const sectorColumn = (sectors: ReadonlyMap<string, string>): Column =>
  column(
    (text) => {
      const id = sectors.get(sortKey(text).replace(/^secteur /, ''))
      return id === undefined ? unreadable(`${quoted(text)} n’est pas un secteur`) : { ok: true, value: id, note: null }
    },
    putField('actor', 'sector'),
  )

const fieldOf = (target: ImportTarget) => (): Column => {
  const [record, name = ''] = target.split('.') as ['actor' | 'place' | 'person', string]
  return fieldColumn(record, fieldNames[target] ?? name)
}

const fieldNames: Partial<Readonly<Record<ImportTarget, string>>> = {
  'actor.email': 'emails',
  'actor.website': 'websites',
  'place.hours': 'openingHours',
}

const special: Partial<Readonly<Record<ImportTarget, () => Column>>> = {
  'actor.kind': kindColumn,
  'actor.streetNumber': () => streetNumberColumn,
  'actor.streetType': () => (text, draft) => {
    draft.streetType = text
    return null
  },
  'actor.alias': () => (text, draft) => {
    draft.aliases.push(...splitList(text).filter(({ length }) => length <= longestName))
    return null
  },
  'actor.parent': () =>
    column(readText({ max: longestName, multiline: false }), (draft, name) => {
      draft.parent = name
      return null
    }),
  'actor.governance': () =>
    column(memoised(readMembership), (draft, { status, roles }) => {
      if (status !== null) say(draft.actor, 'given', 'governanceStatus', status)
      if (roles.length > 0) say(draft.actor, 'given', 'governanceRoles', roles)
      return null
    }),
  ...Object.fromEntries(
    Object.entries(anyLabels).map(([field, labels]) => [
      `place.${field}`,
      () => column(memoised(readLabels(labels)), putLists('place')),
    ]),
  ),
  'place.fees': () => column(memoised(readFees), putLists('place')),
  'place.free': () => column(memoised(readFree), putLists('place')),
  'place.mobilities': () => mobility,
  ...Object.fromEntries(
    (Object.keys(weekDays) as readonly WeekDay[]).map((day) => [`place.hours${day}`, () => dayColumn(day)]),
  ),
  ...Object.fromEntries(
    Object.entries(dayParts).map(([part, name]) => [`place.hours${part}`, () => dayPartColumn(name)]),
  ),
  'place.point': () =>
    column(readPointCell, (draft, { latitude, longitude }) => {
      draft.latitude ??= latitude
      draft.longitude ??= longitude
      return null
    }),
  'place.wifi': () => offer('wifi'),
  'place.equipment': () => offer('equipment'),
  'place.donations': () => offer('donations'),
  'place.solidarityPurchase': () => offer('solidarityPurchase'),
  'person.fullName': personColumn,
  'person.lastName': () => namePart('lastName'),
  'person.firstName': () => namePart('firstName'),
  'person.civility': () => column(memoised(readCivility), putField('person', 'civility')),
  'person.title': () => fieldColumn('post', 'title'),
  'person.quality': () => column(memoised(readQuality), putField('post', 'quality')),
  'person.fneReferent': () => fieldColumn('post', 'fneReferent'),
}

/** Whoever keeps a list writes in the column of a contact what they have: a name, a telephone or an address of mail. */
function personColumn(): Column {
  const [phone, email] = [fieldColumn('person', 'phone'), fieldColumn('person', 'email')]
  const name = column(readPersonName, (draft, { civility, firstName, lastName, role }) => {
    if (civility !== null) putField('person', 'civility')(draft, civility)
    if (firstName !== null) putField('person', 'firstName')(draft, firstName)
    // A column of functions says it better.
    if (role !== null) say(draft.post, 'fills', 'title', role)
    return putField('person', 'lastName')(draft, lastName)
  })
  return (text, draft) => {
    const [mails, numbers] = [text.match(mailAddress) ?? [], text.replace(mailAddress, ' ').match(telephone) ?? []]
    const left = mails.length + numbers.length === 0 ? text : withoutReach(text)
    const told = [
      left === '' ? null : name(left, draft),
      numbers.length === 0 ? null : phone(numbers.join(' / '), draft),
      mails.length === 0 ? null : email(mails.join(' ; '), draft),
    ].filter((remark) => remark !== null)
    const [first, ...others] = told
    return first === undefined
      ? null
      : { ...first, reason: [first, ...others].map(({ reason }) => reason).join('\u00a0; ') }
  }
}

const mailAddress = /[^\s<>()[\],;:|/]+@[^\s<>()[\],;:|/]+\.[^\s<>()[\],;:|/]+/g

const telephone = /\+?\(?\d[\d\s().\-/]{8,}\d/g

/** What a cell says beside how one reaches somebody. */
const withoutReach = (text: string): string =>
  text
    .replace(mailAddress, ' ')
    .replace(telephone, ' ')
    .replace(
      /(?<!\p{L})(?:t[ée]l(?:[ée]phone)?|port(?:able)?|mobile|fixe|mail|e-?mail|courriel)(?!\p{L})[.\s]*:?/giu,
      ' ',
    )
    .replace(/(?:\s+[-–—/|]|\s*[,;:]|\s*[<([][\s\])>]*)+\s*$|^\s*(?:[-–—/|,;:]\s*)+/g, '')
    .trim()

/** What runs a place and what the place is are told by the same words: « Association », « Espace public numérique ». */
function kindColumn(): Column {
  const read = memoised(readKind)
  const put = putField('actor', 'kind')
  return (text, draft) => {
    const reading = read(text)
    draft.typologies = typologiesIn(text)
    if (reading.ok) return put(draft, reading.value) ?? broadRemark(text, reading.value)
    if (draft.typologies.length === 0) return { reason: reading.reason, effect: 'leftOut' }
    return { reason: 'c’est un type de lieu\u00a0: le lieu le prend, la structure reste sans type', effect: 'noted' }
  }
}

/** Kinds that hold several: what the file says more precisely is told, for it is not kept. */
const broadKinds = new Set<keyof typeof actorKinds>([
  'state',
  'socialSecurity',
  'employment',
  'integration',
  'training',
  'education',
  'health',
  'housing',
  'other',
])

const broadRemark = (text: string, kind: keyof typeof actorKinds): CellRemark | null =>
  !broadKinds.has(kind) || sortKey(text) === sortKey(actorKinds[kind])
    ? null
    : { reason: `lu ${quoted(actorKinds[kind])}, le type qui s’en approche`, effect: 'noted' }

function dayColumn(day: WeekDay): Column {
  const read = memoised(readTimes)
  return (text, draft) => {
    const reading = read(text)
    draft.week = [...draft.week, { day, text, said: reading.ok ? reading.value : null }]
    return reading.ok ? null : { reason: reading.reason, effect: 'leftOut' }
  }
}

/** Of which days it is, another column says, or none. */
const dayPartColumn =
  (name: string): Column =>
  (text, draft) => {
    draft.dayParts = [...draft.dayParts, `${name}\u00a0: ${text}`]
    return null
  }

const { max: longestName } = actor.fields.name

const namePart = (field: 'firstName' | 'lastName'): Column =>
  column(readNamePart, (draft, { civility, name }) => {
    if (civility !== null) putField('person', 'civility')(draft, civility)
    return putField('person', field)(draft, name)
  })

const offer = (code: keyof typeof freeOffers): Column =>
  column(memoised(readYesNo), (draft, isOffered) =>
    putLists('place')(draft, { [isOffered ? 'freeOffers' : 'absentOffers']: [code] }),
  )

/** Labels, else a price in words. */
function readFees(text: string): Reading<Readonly<Record<string, readonly string[]>>> {
  const labels = readLabels(anyLabels.fees)(text)
  if (labels.ok && labels.note === null) return labels
  const codes = feesIn(text)
  // « Gratuit, sauf impressions » is more than the label that it begins with.
  if (codes.length === 0 || (labels.ok && String(labels.value.fees) === String(codes))) return labels
  const said = codes.map((code) => quoted(nationalFees[code])).join(' et ')
  return { ok: true, value: { fees: codes }, note: `lu ${said}` }
}

/** « Oui » where the header asks whether it is free; « oui, sauf les ateliers » is a price in words. */
function readFree(text: string): ReturnType<typeof readFees> {
  const answer = readYesNo(text)
  return answer.ok && answer.note === null
    ? reads({ fees: [answer.value ? 'free' : 'paying'] })
    : readFees(text.replace(/^oui\b/i, 'gratuit').replace(/^non\b/i, 'payant'))
}

/** « Itinérant », or « oui ». */
const mobility = column(
  memoised((text): Reading<readonly string[]> => {
    const answer = readYesNo(text)
    if (answer.ok) return { ...answer, value: [answer.value ? 'itinerant' : 'fixed'] }
    const labels = readLabels(vocabularyOf('mobilities', mobilities))(text)
    return labels.ok ? { ...labels, value: labels.value.mobilities ?? [] } : labels
  }),
  putField('place', 'mobilities'),
)

const readQuality = (text: string): Reading<keyof typeof postQualities> => {
  const key = sortKey(text)
  const found = qualities.find(([pattern]) => pattern.test(key))?.[1]
  return found === undefined
    ? unreadable('on attend «\u00a0élu\u00a0», «\u00a0agent\u00a0», «\u00a0salarié\u00a0» ou «\u00a0bénévole\u00a0»')
    : { ok: true, value: found, note: null }
}

const qualities: readonly (readonly [RegExp, keyof typeof postQualities])[] = [
  [/\belue?s?\b|^maire|adjointe? au maire|conseill\w+ municipal/, 'elected'],
  [/\bagente?s?\b|fonctionnaire|titulaire/, 'agent'],
  [/salarie/, 'employee'],
  [/benevole|volontaire/, 'volunteer'],
]
