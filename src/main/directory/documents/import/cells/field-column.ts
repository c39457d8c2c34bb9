import { agree } from '#shared/text/french-numbers.ts'
import { readDay } from '#shared/text/normalise/day.ts'
import { readEmails } from '#shared/text/normalise/emails.ts'
import { quoted, type Reading, unreadable } from '#shared/text/normalise/reading.ts'
import { isFiller } from '#shared/text/normalise/siret.ts'
import { readYesNo } from '#shared/text/normalise/yes-no.ts'
import { declaredField } from '../declared-field.ts'
import type { DraftRecord } from '../draft.ts'
import { type Column, column, memoised } from './column.ts'
import { readPivotCode } from './pivot.ts'
import { postcodeColumn } from './postcode.ts'
import { putField, putLists } from './put.ts'
import { readChoice } from './read-choice.ts'
import { readText } from './read-text.ts'
import { splitAtBars, splitList } from './split-list.ts'
import { readPhoneNumber } from './telephone.ts'
import { type Neighbour, readLabels, vocabularyOf } from './vocabulary.ts'
import { readWebsite, readWebsites } from './websites.ts'

/** A column that holds one field of an entry, read as its declaration says. */
export const fieldColumn = (record: DraftRecord, field: string): Column => {
  const own = byName[field]
  return own === undefined ? byKind(record, field) : own(record, field)
}

type MakeColumn = (record: DraftRecord, field: string) => Column

const reading =
  <T>(read: (text: string) => Reading<T>): MakeColumn =>
  (record, field) =>
    column(read, putField(record, field))

/** Fields that mean the same in every record, and are written in many ways. */
const byName: Readonly<Record<string, MakeColumn>> = {
  pivot: (record, field) => column(readPivotCode, putPivot(record, field)),
  postcode: postcodeColumn,
  inseeCode: reading(readInseeCode),
  phone: reading(readPhoneNumber),
  personalPhone: reading(readPhoneNumber),
  email: reading((text) => firstOf(readEmails(text))),
  personalEmail: reading((text) => firstOf(readEmails(text))),
  emails: reading(readEmails),
  websites: reading(readWebsites),
  typologies: reading(memoised((text) => read(splitList(text, (whole) => !severalCodes.test(whole))))),
  verifiedOn: reading(memoised(readVerified)),
  accessibilityUrl: reading(readWebsite),
  bookingUrl: reading(readWebsite),
  latitude: () => coordinate('latitude'),
  longitude: () => coordinate('longitude'),
}

/** The national format wants of a place whatever its file says, fourteen zeros too; a structure has a number or none. */
const putPivot: typeof putField = (record, field) => {
  const put = putField(record, field)
  return (draft, code) => (record === 'actor' && isFiller(String(code)) ? null : put(draft, code))
}

/** « MUNI, BIB »: codes of the national list, which hold no comma; a label may. */
const severalCodes = /^[A-Z_]+(?:\s*,\s*[A-Z_]+)+$/

const inseeCode = /^(?:\d{2}|2[ab])\d{3}$/i

/** « 01053 », « 2A004 », and « 1053 » or « 1053.0 » as spreadsheets have it. */
function readInseeCode(text: string): Reading<string> {
  const code = text.replace(/^(\d{4,5})[.,]0+$/, '$1').replace(/\s/g, '')
  if (inseeCode.test(code)) return read(code.toUpperCase())
  return /^\d{4}$/.test(code)
    ? { ok: true, value: `0${code}`, note: 'le zéro du début, perdu par un tableur, est rétabli' }
    : unreadable('un code INSEE de commune a cinq signes')
}

/** The first day that computers count from, and any before it, stands where no day was given. */
function readVerified(text: string): Reading<string> {
  const reading = readDay(text)
  return reading.ok && reading.value <= '1970-01-01'
    ? unreadable(`${quoted(text)} est la date d’un ordinateur qui n’en connaît pas`)
    : reading
}

const byKind: MakeColumn = (record, name) => {
  const field = declaredField(record, name)
  const put = putField(record, name)
  switch (field.kind) {
    case 'text':
      return column(readText(field), put)
    case 'list':
      return column(
        memoised((text) => read(splitAtBars(text))),
        put,
      )
    case 'choices':
      return column(
        memoised(readLabels(vocabularyOf(name, field.choices), neighbourOf(record, name))),
        putLists(record),
      )
    case 'choice':
      return column(memoised(readChoice(field.choices)), put)
    case 'date':
      return column(memoised(readDay), put)
    case 'flag':
      return column(memoised(readYesNo), put)
    default:
      throw new Error(`No column reads a field of kind ${field.kind}`)
  }
}

/** Lists that files take for one another, each with the one whose labels are found in it. */
const neighbours: Readonly<Record<string, string>> = {
  nationalProgrammes: 'trainingLabels',
  trainingLabels: 'nationalProgrammes',
  publics: 'specificSupports',
  specificSupports: 'publics',
}

/** The list whose labels are found in this one. */
export const neighbourOf = (record: DraftRecord, name: string): Neighbour | null => {
  const other = neighbours[name]
  const field = other === undefined ? undefined : declaredField(record, other)
  if (other === undefined || field?.kind !== 'choices') return null
  return { labels: vocabularyOf(other, field.choices), title: field.label }
}

/** Kept as it is written until the line is read: see `settle-point.ts`. */
const coordinate =
  (axis: 'latitude' | 'longitude'): Column =>
  (text, draft) => {
    draft[axis] = text
    return null
  }

const read = <T>(value: T): Reading<T> => ({ ok: true, value, note: null })

const firstOf = (emails: Reading<readonly string[]>): Reading<string> => {
  if (!emails.ok) return emails
  const [first = '', ...others] = emails.value
  const told = `${others.map(quoted).join(', ')} ${agree(others.length, 'n’est pas repris', 'ne sont pas repris')}\u00a0: une personne garde un seul courriel`
  return { ok: true, value: first, note: others.length === 0 ? emails.note : told }
}
