import { expect, test } from 'vitest'
import type { Attendance } from '#shared/records/records.ts'
import { inlineText, linesOf } from '#shared/text/rich-text/plain-text.ts'
import { attendanceTable } from './attendance-table.ts'

const someone = (changes: Partial<Attendance>): Attendance =>
  ({
    lastName: null,
    firstName: null,
    arrivalText: null,
    representedBy: null,
    status: 'present',
    ...changes,
  }) as Attendance

/** The first cell of each row, its paragraphs parted by a bar. */
const names = (attendances: readonly Attendance[]) =>
  attendanceTable(attendances, { importedFrom: null }).flatMap((block) =>
    block.type === 'table'
      ? block.content.map((row) =>
          (row.content.at(0)?.content ?? [])
            .map((line) => (line.type === 'paragraph' ? inlineText(line.content ?? []) : ''))
            .join(' | '),
        )
      : [],
  )

/** Of each row, the words of its cells. */
const rowsOf = (attendances: readonly Attendance[]) =>
  attendanceTable(attendances, { importedFrom: null }).flatMap((block) =>
    block.type === 'table'
      ? block.content.map(({ content }) =>
          content.map((cell) => linesOf({ type: 'doc', content: cell.content }).join(' | ')),
        )
      : [],
  )

test('a column that nobody fills is left out with its heading', () => {
  const ada = someone({ lastName: 'VERSOLIVE', firstName: 'Ada', structure: 'Les Tisserands du clic' })
  const lou = someone({ lastName: 'JOLIMARAIS', firstName: 'Lou', status: 'excused' })
  expect(rowsOf([ada, lou])).toEqual([
    ['NOM Prénom', 'Structure'],
    ['VERSOLIVE Ada', 'Les Tisserands du clic'],
    ['Personnes excusées'],
    ['JOLIMARAIS Lou', ''],
  ])
  expect(attendanceTable([ada, lou], { importedFrom: null })).toMatchObject([
    {
      attrs: { description: 'Une ligne par personne : nom et prénom, structure, dans l’ordre des noms.' },
      content: [{}, {}, { content: [{ attrs: { colspan: 2 } }] }, {}],
    },
  ])
  expect(rowsOf([lou])).toEqual([['NOM Prénom'], ['Personnes excusées'], ['JOLIMARAIS Lou']])
})

test('names come first, as what they are sorted by, but in minutes that were read from a file', () => {
  const ada = someone({ lastName: 'VERSOLIVE', firstName: 'Ada', structure: 'Les Tisserands du clic' })
  const headOf = (importedFrom: string | null) =>
    attendanceTable([ada], { importedFrom }).flatMap((block) =>
      block.type === 'table'
        ? (block.content[0]?.content ?? []).flatMap((cell) => linesOf({ ...cell, type: 'doc' }))
        : [],
    )
  expect(headOf(null)).toEqual(['NOM Prénom', 'Structure'])
  expect(headOf('empreinte')).toEqual(['Structure', 'NOM Prénom'])
})

test('who led it and who spoke are said under their names, of those who were there', () => {
  const led = { lastName: 'VERSOLIVE', firstName: 'Ada', part: 'facilitator' } as const
  const spoke = { lastName: 'JOLIMARAIS', part: 'speaker' } as const
  expect(names([someone(led), someone(spoke), someone({ ...led, lastName: 'ZEPHYR', status: 'excused' })])).toEqual([
    'NOM Prénom',
    'JOLIMARAIS | intervient',
    'VERSOLIVE Ada | anime',
    'Personnes excusées',
    'ZEPHYR Ada',
  ])
})

test('nobody came, and nobody was excused: there is no list', () => {
  expect(attendanceTable([someone({ lastName: 'DOUCEBRISE', status: null })], { importedFrom: null })).toEqual([])
})

test('present, excused and represented are told apart, with who came instead; who was only invited is not told', () => {
  const list = [
    someone({
      id: '1' as Attendance['id'],
      lastName: 'LANUAGE',
      status: 'represented',
      representedBy: 'VERSOLIVE Ada',
    }),
    someone({ id: '2' as Attendance['id'], lastName: 'JOLIMARAIS', status: 'excused' }),
    someone({ id: '3' as Attendance['id'], lastName: 'VERSOLIVE', firstName: 'Ada' }),
    someone({ id: '4' as Attendance['id'], lastName: 'DOUCEBRISE', status: null }),
    someone({ id: '5' as Attendance['id'], arrivalText: 'noisette csoc' }),
  ]
  expect(names(list)).toEqual([
    'NOM Prénom',
    'noisette csoc',
    'VERSOLIVE Ada',
    'Personnes excusées',
    'JOLIMARAIS',
    'Personnes représentées',
    'LANUAGE | par\u00A0VERSOLIVE Ada',
  ])
})
