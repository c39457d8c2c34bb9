import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { attendanceHeadings } from '#shared/records/meetings/attendance-headings.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import type { Attendance, Meeting } from '#shared/records/records.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, TableRow } from '#shared/text/rich-text/rich-text.ts'

/**
 * Who was there, by NOM then prénom, with what they did, under column headings repeated on each page: a column that nobody fills is left out.
 * Those who were excused or represented follow under a label of their own, so that no one reads them as present; who was
 * only invited is not told. Names come first, as what they are sorted by; minutes that were read from a file keep their own order.
 */
export const attendanceTable = (
  attendances: readonly Attendance[],
  { importedFrom }: Pick<Meeting, 'importedFrom'>,
): readonly Block[] => {
  const told = byName(attendances).filter(({ status }) => status !== null)
  if (told.length === 0) return []
  const ordered = importedFrom === null ? [nameColumn, ...otherColumns] : [...otherColumns, nameColumn]
  const columns = ordered.filter(({ text }) => told.some((one) => text(one) !== ''))
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  const withStatus = (wanted: Attendance['status']): readonly TableRow[] =>
    told.filter(({ status }) => status === wanted).map((one) => personRow(columns.map(({ text }) => text(one))))
  return [
    {
      type: 'table',
      attrs: {
        look: 'list',
        widths: columns.map(({ width }) => (100 * width) / total),
        title,
        description: `Une ligne par personne : ${columns.map(({ spoken }) => spoken).join(', ')}, dans l’ordre des noms.`,
        holds: 'attendance',
      },
      content: [
        headRow(...columns.map(({ label }) => label)),
        ...withStatus('present'),
        ...Object.entries(statusLabels).flatMap(([label, status]) =>
          labelled(label, withStatus(status), columns.length),
        ),
      ],
    },
  ]
}

/** The labels over those who did not come, in their order. */
export const statusLabels: Readonly<Record<string, 'excused' | 'represented'>> = {
  'Personnes excusées': 'excused',
  'Personnes représentées': 'represented',
}

const title = 'Participants'

const labelled = (label: string, rows: readonly TableRow[], columns: number): readonly TableRow[] =>
  rows.length === 0 ? [] : [row(cell('label', [paragraph(label, 'label')], columns)), ...rows]

const personRow = (texts: readonly string[]): TableRow =>
  row(
    ...texts.map((text) =>
      cell(
        'content',
        text.split('\n').map((line) => paragraph(line)),
      ),
    ),
  )

/** Someone not recognised yet is told as noted in the room, rather than left out. */
const nameOf = (one: Attendance): string => listedName(one) || (one.arrivalText ?? '')

/** What somebody who was there did beside taking part, under their name. */
export const partWords = { facilitator: 'anime', speaker: 'intervient' } as const

export const partOf = ({ status, part }: Partial<Pick<Attendance, 'status' | 'part'>>): readonly string[] =>
  status === 'present' && (part === 'facilitator' || part === 'speaker') ? [partWords[part]] : []

/** « par VERSOLIVE Ada »: the label above says of what. */
const substituteOf = ({ status, representedBy }: Attendance): readonly string[] =>
  status === 'represented' && representedBy !== null ? [`par\u00A0${representedBy}`] : []

interface AttendanceColumn {
  readonly label: string
  /** In the description of the table. */
  readonly spoken: string
  readonly width: number
  readonly text: (person: Attendance) => string
}

/** Everyone has a name. */
const nameColumn: AttendanceColumn = {
  label: attendanceHeadings.name,
  spoken: 'nom et prénom',
  width: 28,
  text: (person) => [nameOf(person), ...partOf(person), ...substituteOf(person)].join('\n'),
}

const otherColumns: readonly AttendanceColumn[] = [
  { label: attendanceHeadings.structure, spoken: 'structure', width: 39, text: ({ structure }) => structure ?? '' },
  { label: attendanceHeadings.role, spoken: 'fonction', width: 33, text: ({ role }) => role ?? '' },
]
