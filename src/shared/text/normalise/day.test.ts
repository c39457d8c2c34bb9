import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longDate } from '../french-dates.ts'
import { readDay } from './day.ts'

test.each([
  ['30/10/2024', '2024-10-30'],
  ['3/1/24', '2024-01-03'],
  ['03.01.85', '1985-01-03'],
  ['30-10-2024', '2024-10-30'],
  ['30 10 2024', '2024-10-30'],
  ['30/10/2024 14:05', '2024-10-30'],
  ['2024-10-30', '2024-10-30'],
  ['2024-10-30T23:59:00.000Z', '2024-10-30'],
  ['2024-10-30 08:00:00+02', '2024-10-30'],
  ['2024/10/30', '2024-10-30'],
  ['12 février 2024', '2024-02-12'],
  ['12 FEVRIER 2024', '2024-02-12'],
  ['1er mars 2025', '2025-03-01'],
  ['mercredi 30 octobre 2024', '2024-10-30'],
  ['12-févr.-24', '2024-02-12'],
  ['12 juil. 2024', '2024-07-12'],
  ['29/02/2024', '2024-02-29'],
])('%j is %s', (text, value) => expect(readDay(text)).toEqual({ ok: true, value, note: null }))

test('the number by which a spreadsheet stores a day is read, and told', () => {
  const note = '«\u00a045595\u00a0» est lu comme une date de tableur'
  expect(readDay('45595')).toEqual({ ok: true, value: '2024-10-30', note })
  expect(readDay('45595,75')).toMatchObject({ ok: true, value: '2024-10-30' })
})

test.each([
  ['30/02/2024', '«\u00a030/02/2024\u00a0» n’est pas un jour du calendrier'],
  ['2023-02-29', '«\u00a02023-02-29\u00a0» n’est pas un jour du calendrier'],
  ['10/30/2024', '«\u00a010/30/2024\u00a0» n’est pas une date\u00a0: le jour vient avant le mois'],
  ['01/01/0224', 'l’année 0224 n’est pas vraisemblable'],
  ['10/2024', 'il manque le jour'],
  ['2024', 'il manque le jour'],
  ['octobre 2024', 'il manque le jour'],
  ['hier', 'une date s’écrit jour/mois/année'],
  ['99400', 'une date s’écrit jour/mois/année'],
  ['12345', 'une date s’écrit jour/mois/année'],
])('%j is refused: %s', (text, reason) => expect(readDay(text)).toEqual({ ok: false, reason }))

test('any day is read back from each of its forms', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      const [year, month, number] = day.split('-')
      for (const form of [
        day,
        `${number}/${month}/${year}`,
        `${Number(number)}.${Number(month)}.${year}`,
        longDate(day),
      ])
        expect(readDay(form)).toEqual({ ok: true, value: day, note: null })
    }),
  )
})
