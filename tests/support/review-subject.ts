import type { ReviewSubject } from '#main/minutes/documents/review/subject.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { RowOf } from '#shared/records/record.ts'
import { type RecordName, type Records, records } from '#shared/records/records.ts'
import { ficheRubrics } from '#shared/records/roadmap/fiche-rubrics.ts'
import { doc, line, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { rowWith } from './rows.ts'

type Values<Name extends RecordName> = Partial<Omit<RowOf<Records[Name]>, 'id'>>

export const rowOf = <Name extends RecordName>(name: Name, id: string, values: Values<Name>): RowOf<Records[Name]> =>
  rowWith(records[name], id, values) as RowOf<Records[Name]>

/** A section of text under a heading. */
export const textSection = (id: string, title: string, ...body: readonly Block[]) =>
  rowOf('section', id, {
    kind: 'text',
    level: 1,
    numbering: 'auto',
    title: line(title),
    body: body.length === 0 ? null : doc(...body),
  })

export const presentPerson = (id: string, lastName: string, values: Values<'attendance'> = {}) =>
  rowOf('attendance', id, {
    lastName,
    firstName: 'Ysaline',
    role: 'Médiatrice',
    structure: 'Maison des Joncs',
    status: 'present',
    part: 'participant',
    ...values,
  })

/** Minutes of a meeting of which all is known, and in which there is nothing to notice, with what a test adds. */
export const subjectWith = (
  minutes: Partial<Minutes> = {},
  known: Partial<Omit<ReviewSubject, 'minutes'>> = {},
): ReviewSubject => ({
  minutes: {
    meeting: rowOf('meeting', 'meeting', { title: 'Réunion', date: '2024-10-30', place: 'Salle des fêtes' }),
    espace: null,
    sector: null,
    series: null,
    next: null,
    sections: [textSection('s1', 'Accueil', paragraph('Bonjour.'))],
    untreated: [],
    attendances: [],
    followUps: [],
    axisSheets: [],
    fiches: [],
    rubrics: ficheRubrics([]),
    rubricTexts: [],
    axes: [],
    threads: [],
    pictures: [],
    ...minutes,
  },
  followUps: [],
  agenda: [],
  carriedFiches: new Set(),
  nextMeeting: null,
  structures: { areOne: () => null, nameOf: () => null },
  ...known,
})
