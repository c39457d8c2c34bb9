import type { Db } from '#main/db/db.ts'
import { missing } from '#main/kit/demand.ts'
import { loadPeopleToHide } from '#main/kit/people-to-hide.ts'
import { safeName } from '#main/kit/safe-name.ts'
import type { WordDocument } from '#main/kit/write-word.ts'
import { valuesWithoutPersons, withoutPersons } from '#main/office/discretion/without-persons.ts'
import { placeholderValues } from '#main/office/paper/placeholder-values.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { MinutesVariant } from '#shared/records/minutes/minutes-variant.ts'
import type { Meeting, MinutesVersion, Sector } from '#shared/records/records.ts'
import { composeMinutes } from '../documents/compose.ts'
import { extractOf } from '../documents/extract.ts'
import { headingRank } from '../documents/headings.ts'
import { synthesisOf } from '../documents/synthesis.ts'
import { loadMinutes } from './load-minutes.ts'
import { versionDocument, versionGiven } from './minutes-documents.ts'

interface Wanted {
  readonly meeting: RowId
  readonly version: RowId | null
  readonly variant: MinutesVariant
  readonly point: RowId | number | null
}

/** The document asked for, what it gives to a template of the house, and its file’s name. @throws AppFailure `not-found` */
export const wantedDocument = (db: Db, { meeting, version: asked, variant, point }: Wanted): WordDocument => {
  const minutes = loadMinutes(db, meeting)
  if (minutes === null) throw missing('meeting')
  const version = versionGiven(db, meeting, asked)
  const whole = version === null ? composeMinutes(minutes) : versionDocument(db, version)
  const rank = typeof point === 'string' ? rankOfSection(minutes, point) : point
  const part = rank === null ? whole : extractOf(whole, rank)
  if (part === null) throw missing('agendaItem')
  const document = variantOf(db, part, variant, meeting)
  const given = placeholderValues(minutes, document)
  const values = variant === 'withoutPersons' ? valuesWithoutPersons(given, loadPeopleToHide(db, meeting)) : given
  const about = {
    sector: minutes.sector,
    // A file's name names nobody either.
    title: variant === 'withoutPersons' ? document.title : (minutes.meeting.title ?? ''),
    date: minutes.meeting.date,
  }
  const marks = [...(variant === 'complete' ? [] : [fileMarks[variant]]), ...(point === null ? [] : ['extrait'])]
  return { document, values, name: fileNameOf(about, version, marks) }
}

/** Minutes without a heading are their own extract. @throws AppFailure `not-found` for a section that is not theirs */
const rankOfSection = (minutes: Minutes, section: RowId): number | null => {
  if (minutes.sections.every(({ id }) => id !== section)) throw missing('section')
  return headingRank(minutes, section)
}

const fileMarks = { synthesis: 'synthese', withoutPersons: 'sans-personnes' } as const

const variantOf = (db: Db, document: ComposedDocument, variant: MinutesVariant, meeting: RowId): ComposedDocument => {
  switch (variant) {
    case 'complete':
      return document
    case 'synthesis':
      return synthesisOf(document)
    case 'withoutPersons':
      return withoutPersons(document, loadPeopleToHide(db, meeting))
  }
}

/** « Compte-rendu_Nord_2024-10-30_v3_synthese.docx » @param title instead of a sector the meeting does not have */
const fileNameOf = (
  about: { readonly sector: Sector | null; readonly title: string; readonly date: Meeting['date'] },
  version: MinutesVersion | null,
  marks: readonly string[],
): string =>
  `${[
    'Compte-rendu',
    about.sector?.name ?? about.title,
    about.date,
    version === null ? null : `v${version.number ?? 1}`,
    ...marks,
  ]
    .map((part) => safeName(part ?? ''))
    .filter((part) => part !== '')
    .join('_')
    .slice(0, 120)}.docx`
