import type { Db } from '#main/db/db.ts'
import { missing } from '#main/kit/demand.ts'
import { loadPeopleToHide } from '#main/kit/people-to-hide.ts'
import { safeName } from '#main/kit/safe-name.ts'
import type { WordDocument } from '#main/kit/write-word.ts'
import { valuesWithoutPersons, withoutPersons } from '#main/office/discretion/without-persons.ts'
import { placeholderValues } from '#main/office/paper/placeholder-values.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { MinutesVariant } from '#shared/records/minutes/minutes-variant.ts'
import type { Meeting, MinutesVersion, Sector } from '#shared/records/records.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { composeMinutes } from '../documents/compose.ts'
import { withContents } from '../documents/contents.ts'
import { extractOf } from '../documents/extract.ts'
import { printOf } from '../documents/feedback/printed-lines.ts'
import { headingRank } from '../documents/headings.ts'
import { composeSynthesis } from '../documents/synthesis/compose-synthesis.ts'
import { loadMinutes } from './load-minutes.ts'
import { loadSynthesis } from './load-synthesis.ts'
import { versionDocument, versionGiven } from './minutes-documents.ts'
import { synthesisOfPoint } from './synthesis-errors.ts'

/** Of which minutes, in which version, and what of them. */
export interface WantedMinutes {
  readonly meeting: RowId
  readonly version: RowId | null
  readonly variant: MinutesVariant
  readonly point: RowId | number | null
  readonly contents: boolean
}

/**
 * The document asked for, what it gives to a template of the house, and its file’s name.
 * @param day of its edition, `YYYY-MM-DD`
 * @throws AppFailure `not-found`, `synthesis-of-point`
 */
export const wantedDocument = (db: Db, wanted: WantedMinutes, day: string): WordDocument => {
  const { meeting, variant, point } = wanted
  const minutes = loadMinutes(db, meeting)
  const version = versionGiven(db, meeting, wanted.version)
  const document = documentOf(db, minutes, { ...wanted, version }, day)
  const given = placeholderValues(minutes, document)
  const values = variant === 'withoutPersons' ? valuesWithoutPersons(given, loadPeopleToHide(db, meeting)) : given
  const about = {
    sector: minutes.sector,
    // A file's name names nobody either.
    title: variant === 'withoutPersons' ? document.title : (minutes.meeting.title ?? ''),
    date: minutes.meeting.date,
  }
  const marks = [...(variant === 'withoutPersons' ? ['sans-personnes'] : []), ...(point === null ? [] : ['extrait'])]
  const name =
    variant === 'synthesis'
      ? fileNameOf('Synthese', about, [])
      : fileNameOf('Compte-rendu', about, [...versionMark(version), ...marks])
  return { document, values, name }
}

type Told = Omit<WantedMinutes, 'version'> & { readonly version: MinutesVersion | null }

/** A synthesis is of the whole meeting as it is known on its day (ADR 0076); anything else is of the version given. */
const documentOf = (
  db: Db,
  minutes: Minutes,
  { version, variant, point, contents }: Told,
  day: string,
): ComposedDocument => {
  if (variant === 'synthesis') {
    if (point !== null) throw synthesisOfPoint()
    return composeSynthesis(loadSynthesis(db, minutes, day))
  }
  const whole =
    version === null ? composeMinutes(minutes) : withValidation(versionDocument(db, version), version, minutes)
  const rank = typeof point === 'string' ? rankOfSection(minutes, point) : point
  const part = rank === null ? whole : extractOf(whole, rank)
  if (part === null) throw missing('agendaItem')
  const led = contents && rank === null ? withContents(part) : part
  const { id } = minutes.meeting
  // What is published without persons does not say where it comes from either.
  if (variant === 'withoutPersons') return withoutPersons(led, loadPeopleToHide(db, id))
  return { ...led, origin: { meeting: id, text: point === null ? printOf(whole.body) : '' } }
}

/** On each page of the version that was validated, when it was: its text stays to the letter. */
const withValidation = (document: ComposedDocument, { id }: MinutesVersion, { meeting }: Minutes): ComposedDocument => {
  const { state, validatedAs, validatedOn } = meeting
  if (state !== 'validated' || validatedAs !== id || validatedOn === null) return document
  const said = `Validé le ${longDate(validatedOn)}`
  return { ...document, footer: withNoBreakSpaces([document.footer, said].filter(Boolean).join(' – ')) }
}

/** Minutes without a heading are their own extract. @throws AppFailure `not-found` for a section that is not theirs */
const rankOfSection = (minutes: Minutes, section: RowId): number | null => {
  if (minutes.sections.every(({ id }) => id !== section)) throw missing('section')
  return headingRank(minutes, section)
}

const versionMark = (version: MinutesVersion | null): readonly string[] =>
  version === null ? [] : [`v${version.number ?? 1}`]

/** « Compte-rendu_Nord_2024-10-30_v3_sans-personnes.docx » @param title instead of a sector the meeting does not have */
const fileNameOf = (
  kind: string,
  about: { readonly sector: Sector | null; readonly title: string; readonly date: Meeting['date'] },
  marks: readonly string[],
): string =>
  `${[kind, about.sector?.name ?? about.title, about.date, ...marks]
    .map((part) => safeName(part ?? ''))
    .filter((part) => part !== '')
    .join('_')
    .slice(0, 120)}.docx`
