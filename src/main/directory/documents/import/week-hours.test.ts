import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHours } from '../read-hours.ts'
import { type DayTimes, readTimes } from './read-times.ts'
import { type WeekDay, weekDays, weekHours } from './week.ts'

const minutes = (hours: number, rest = 0) => hours * 60 + rest

const said = (times: readonly number[], comment: string | null = null): DayTimes => ({ times, comment })

describe('a day as a cell has it', () => {
  test.each([
    ['9h-12h / 14h00 à 17h30', said([minutes(9), minutes(12), minutes(14), minutes(17, 30)])],
    ['de 9 h à 12 h et de 14 h à 17 h', said([minutes(9), minutes(12), minutes(14), minutes(17)])],
    ['09:00:00', said([minutes(9)])],
    ['08:30–12:00', said([minutes(8, 30), minutes(12)])],
    ['8h30-12h 14h-16h', said([minutes(8, 30), minutes(12), minutes(14), minutes(16)])],
    ['9.30-12.15', said([minutes(9, 30), minutes(12, 15)])],
    ['9-12', said([minutes(9), minutes(12)])],
    ['le matin de 9h à 12h', said([minutes(9), minutes(12)])],
    ['Matin : 9h-12h ; après-midi : 14h-17h', said([minutes(9), minutes(12), minutes(14), minutes(17)])],
    ['9h-12h / 14h-17h (matin)', said([minutes(9), minutes(12), minutes(14), minutes(17)], 'matin')],
    ['14h-17h l’après-midi, accueil', said([minutes(14), minutes(17)], 'l’après-midi accueil')],
    ['24h/24', said([0, minutes(24)])],
    ['Fermé', said([])],
    ['sur rendez-vous', said([], 'sur rendez-vous')],
    ['14h - 17h (semaines paires)', said([minutes(14), minutes(17)], 'semaines paires')],
  ])('%s', (text, value) => {
    expect(readTimes(text)).toEqual({ ok: true, value, note: null })
  })

  test.each([
    'x',
    '12h-9h',
    '9h-12h sauf 10h-11h',
    '25h-26h',
    '12/05/2026',
    '45',
    'le 1er et le 3e : 9h-12h',
    '1 fois sur 2',
    'dès 14h',
  ])('%s cannot be read', (text) => {
    expect(readTimes(text)).toEqual({
      ok: false,
      reason:
        'on attend des heures («\u00a09h-12h / 14h-17h\u00a0»), «\u00a0fermé\u00a0» ou «\u00a0sur rendez-vous\u00a0»',
    })
  })
})

describe('a week', () => {
  const cell = (day: WeekDay, ...times: readonly number[]) => ({ day, text: `${day} text`, said: said(times) })

  test('is one rule for the days that say the same', () => {
    const morning = [minutes(9), minutes(12)]
    const cells = (['Mo', 'Tu', 'We', 'Fr'] as const).map((day) => cell(day, ...morning))
    const saturday = { ...cell('Sa'), said: said([], 'sur rendez-vous') }
    expect(weekHours([...cells, saturday, cell('Su')])).toEqual({
      hours: 'Mo-We,Fr 09:00-12:00; Sa "sur rendez-vous"',
      unread: [],
    })
  })

  test('joins the halves of a day, or its opening and its closing', () => {
    const cells = [cell('Mo', minutes(9)), cell('Mo', minutes(12)), cell('Mo', minutes(12), minutes(24))]
    expect(weekHours(cells)).toEqual({ hours: 'Mo 09:00-12:00,12:00-24:00', unread: [] })
  })

  test.each(['Mo', 'Lundi', 'lun.'])('takes no hours from the name of the day: %s', (text) => {
    const read = readTimes(text)
    const name = { day: 'Mo', text, said: read.ok ? read.value : null } as const
    expect(weekHours([name])).toEqual({ hours: null, unread: [] })
    const [opening, noon, afternoon, closing] = [minutes(8, 30), minutes(12), minutes(13), minutes(16, 30)]
    const four = [opening, noon, afternoon, closing].map((time) => cell('Mo', time))
    expect(weekHours([name, ...four])).toEqual({ hours: 'Mo 08:30-12:00,13:00-16:30', unread: [] })
    expect(weekHours([name, cell('Mo', opening), cell('Mo', closing)])).toEqual({
      hours: 'Mo 08:30-16:30',
      unread: [],
    })
  })

  const unclear = [
    cell('Mo', minutes(9)),
    ...[cell('Tu', minutes(9), minutes(12)), cell('Tu', minutes(11), minutes(17))],
    { day: 'We', text: 'le  "matin"', said: null },
  ] as const

  test('says a day as it is written, whose hours cannot be read, overlap, or open and never close', () => {
    expect(weekHours([...unclear, cell('Fr', minutes(9), minutes(12))])).toEqual({
      hours: 'Mo "Mo text"; Tu "Tu text"; We "le matin"; Fr 09:00-12:00',
      unread: ['Mo', 'Tu', 'We'],
    })
  })

  test('has no hours where none of its days can be read', () =>
    expect(weekHours(unclear)).toEqual({ hours: null, unread: ['Mo', 'Tu', 'We'] }))

  test('says it is closed only where it opens on no day', () => {
    expect(weekHours([cell('Sa'), cell('Su')])).toEqual({ hours: 'Sa-Su off', unread: [] })
    expect(weekHours([])).toEqual({ hours: null, unread: [] })
  })

  test('however it is told, is read back by who prints it in French', async () => {
    const day = fc.constantFrom(...(Object.keys(weekDays) as readonly WeekDay[]))
    const times = fc
      .uniqueArray(fc.integer({ min: 0, max: minutes(24) }), { minLength: 0, maxLength: 6 })
      .map((some) => some.toSorted((a, b) => a - b).slice(0, some.length - (some.length % 2)))
    const comment = fc.option(fc.constantFrom('sur rendez-vous', 'semaines paires'), { nil: null })
    const text = fc.string({ minLength: 1, maxLength: 150 }).filter((one) => /[^\s"]/.test(one))
    const readOrNot = fc.option(fc.record({ times, comment }), { nil: null })
    const cells = fc.array(fc.record({ day, text, said: readOrNot }), { minLength: 1, maxLength: 9 })
    await fc.assert(
      fc.asyncProperty(cells, async (week) => {
        const { hours } = weekHours(week)
        expect(hours === null || (await readHours(hours)).readable).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
