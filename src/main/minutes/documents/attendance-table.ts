import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { attendance as declaration } from '#shared/records/meetings/attendance.ts'
import { byName } from '#shared/records/meetings/by-name.ts'
import type { Attendance } from '#shared/records/records.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, TableRow } from '#shared/text/rich-text/rich-text.ts'

/**
 * Who was there, by NOM then prénom, under column headings repeated on each page. Those who were excused or
 * represented follow under a label of their own, so that no one reads them as present; who was only invited is not told.
 */
export const attendanceTable = (attendances: readonly Attendance[]): readonly Block[] => {
  if (attendances.length === 0) return []
  const sorted = byName(attendances)
  const withStatus = (wanted: Attendance['status']): readonly TableRow[] =>
    sorted.filter(({ status }) => status === wanted).map(personRow)
  return [
    {
      type: 'table',
      attrs: { look: 'list', widths: [39, 33, 28], title, description, holds: 'attendance' },
      content: [
        headerRow,
        ...withStatus('present'),
        ...Object.entries(statusLabels).flatMap(([label, status]) => labelled(label, withStatus(status))),
      ],
    },
  ]
}

/** The labels over those who did not come, in their order. */
export const statusLabels: Readonly<Record<string, 'excused' | 'represented'>> = {
  'Personnes excusées': 'excused',
  'Personnes représentées': 'represented',
}

const title = 'Liste des personnes présentes'
const description = 'Une ligne par personne : structure, fonction, nom et prénom, dans l’ordre des noms.'

const headerRow: TableRow = headRow(declaration.fields.structure.label, declaration.fields.role.label, 'NOM Prénom')

const labelled = (label: string, rows: readonly TableRow[]): readonly TableRow[] =>
  rows.length === 0 ? [] : [row(cell('label', [paragraph(label, 'label')], 3)), ...rows]

const personRow = (person: Attendance): TableRow =>
  row(
    ...[person.structure, person.role, [nameOf(person), ...substituteOf(person)].join('\n')].map((text) =>
      cell(
        'content',
        (text ?? '').split('\n').map((line) => paragraph(line)),
      ),
    ),
  )

/** Someone not recognised yet is told as noted in the room, rather than left out. */
const nameOf = (one: Attendance): string => listedName(one) || (one.arrivalText ?? '')

/** « par VERSOLIVE Ada »: the label above says of what. */
const substituteOf = ({ status, representedBy }: Attendance): readonly string[] =>
  status === 'represented' && representedBy !== null ? [`par\u00A0${representedBy}`] : []
