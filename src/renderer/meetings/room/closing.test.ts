import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Attendance, AxisSheet } from '#shared/records/records.ts'
import { axisCells } from '#shared/records/roadmap/axis-sheet.ts'
import { untreatedText } from '#shared/records/untreated.ts'
import { leftOpen } from './closing.ts'

const someone = (values: Partial<Attendance>): Attendance =>
  ({
    lastName: null,
    firstName: null,
    structure: null,
    actor: null,
    status: null,
    invited: true,
    answer: null,
    sheetLine: null,
    arrivedAt: null,
    arrivalText: null,
    ...values,
  }) as Attendance

const empty = Object.fromEntries(axisCells.map(({ field }) => [field, null]))

const minutes = (attendances: readonly Attendance[], sheet: Partial<AxisSheet> = {}) =>
  ({ attendances, axisSheets: [{ ...empty, ...sheet }] }) as Pick<Minutes, 'attendances' | 'axisSheets'>

test('who was expected, who is of no structure, who is not recognised, what is untreated', () => {
  const here = { status: 'present' } as const
  expect(
    leftOpen(
      minutes(
        [
          someone({ lastName: 'LANUAGE', firstName: 'Théodule' }),
          someone({ structure: 'Croix-Rouge\nUL Beaujolais' }),
          someone({ lastName: 'PLUMEVENT', answer: 'no' }),
          someone({ lastName: 'ABSENTE', status: 'excused' }),
          someone({ ...here, lastName: 'BRUMECLAIRE', structure: 'Mairie' }),
          // Of the directory, and without the words that the list prints.
          someone({ ...here, lastName: 'ROCHEBELLE', firstName: 'Sidonie', actor: 'a' as RowId }),
          someone({ ...here, arrivalText: 'noisette csoc' }),
        ],
        { objectives: untreatedText },
      ),
    ),
  ).toEqual([
    'Deux personnes attendues ne sont pas venues\u00a0: Croix-Rouge – UL Beaujolais et LANUAGE Théodule',
    'Une arrivée reste à rattacher\u00a0: «\u00a0noisette csoc\u00a0»',
    'Une personne présente est sans structure\u00a0: ROCHEBELLE Sidonie',
    'Une case d’axe est notée «\u00a0non traité\u00a0»',
  ])
})

test('many are counted after five, and all is said when nothing is left', () => {
  const absent = Array.from({ length: 8 }, (_, n) => someone({ lastName: `NOM${n}` })).toReversed()
  expect(leftOpen(minutes(absent))).toEqual([
    'Huit personnes attendues ne sont pas venues\u00a0: NOM0, NOM1, NOM2, NOM3, NOM4 et trois autres',
  ])
  expect(leftOpen(minutes(absent.slice(2)))).toEqual([
    'Six personnes attendues ne sont pas venues\u00a0: NOM0, NOM1, NOM2, NOM3, NOM4 et une autre',
  ])
  expect(leftOpen(minutes([someone({ status: 'present', structure: 'Mairie' })]))).toEqual([])
})
