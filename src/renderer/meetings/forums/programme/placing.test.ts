import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { hoursOf, type Placement } from '#shared/records/meetings/programme-item/programme-line.ts'
import type { ProgrammeItem } from '#shared/records/records.ts'
import { records } from '#shared/records/records.ts'
import { rowWith } from '../../../../../tests/support/rows.ts'
import { at, clashOf, firstPlacement, stepped } from './placing.ts'
import { gridLine, hoursIn, scaleOf } from './programme-scale.ts'

const rooms = ['Grange', 'Préau', 'Hall'].map((name) => rowWith(records.programmeRoom, name, { name }))
const [grange, preau, hall] = rooms.map(({ id }) => id) as [RowId, RowId, RowId]
const line = (id: string, values: Partial<ProgrammeItem>) => ({
  item: rowWith(records.programmeItem, id, { kind: 'workshop', ...values }),
  speakers: [],
})
const scale = { from: 540, to: 720 }

describe('a thing that is taken', () => {
  test('starts from its place, else from the first that is free', () => {
    const taken = line('one', { room: grange, startsAt: '09:00', endsAt: '09:45' })
    expect(firstPlacement(taken.item, [taken], rooms, scale)).toEqual({
      room: grange,
      startsAt: '09:00',
      endsAt: '09:45',
    })
    const unplaced = line('two', {})
    expect(firstPlacement(unplaced.item, [taken, unplaced], rooms, scale)).toEqual({
      room: grange,
      startsAt: '09:45',
      endsAt: '10:30',
    })
    const stand = line('three', { kind: 'stand' })
    expect(firstPlacement(stand.item, [stand], rooms, scale)).toEqual({ room: grange, startsAt: null, endsAt: null })
  })

  test('moves by time, by room and by length', () => {
    const from: Placement = { room: preau, startsAt: '10:00', endsAt: '10:45' }
    expect(stepped(from, { minutes: 5 }, rooms)).toEqual({ ...from, startsAt: '10:05', endsAt: '10:50' })
    expect(stepped(from, { longer: -5 }, rooms)).toEqual({ ...from, endsAt: '10:40' })
    expect(stepped(from, { rooms: 1 }, rooms)).toEqual({ ...from, room: hall })
    expect(stepped({ ...from, room: hall }, { rooms: 1 }, rooms)).toEqual({ ...from, room: hall })
  })

  test('never leaves the day nor its rooms, and always lasts', () => {
    const step = fc.record({
      minutes: fc.constantFrom(-5, 0, 5),
      longer: fc.constantFrom(-5, 0, 5),
      rooms: fc.constantFrom(-1, 0, 1),
    })
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 1_500 }), fc.array(step, { maxLength: 60 }), (start, steps) => {
        const end = steps.reduce((where, one) => stepped(where, one, rooms), at(grange, start, 45))
        const hours = hoursOf(end)
        expect(rooms.map(({ id }) => id)).toContain(end.room)
        expect((hours?.[1] ?? 0) - (hours?.[0] ?? 0)).toBeGreaterThan(0)
      }),
    )
  })

  test('says what it would run into', () => {
    const lines = [
      line('one', { room: grange, startsAt: '10:00', endsAt: '11:00' }),
      line('two', { room: grange, startsAt: '10:30', endsAt: '11:30' }),
      line('three', { room: preau, startsAt: '10:30', endsAt: '11:30' }),
    ]
    expect(clashOf(lines, 'two' as RowId)?.first.item.id).toBe('one')
    expect(clashOf(lines, 'three' as RowId)).toBeNull()
  })
})

describe('the hours that the grid shows', () => {
  test('are whole, those of the forum and of what stands outside them', () => {
    const early = line('one', { room: grange, startsAt: '08:40', endsAt: '09:00' })
    expect(scaleOf([early], { startsAt: '09:00', endsAt: '12:30' })).toEqual({ from: 480, to: 780 })
    expect(scaleOf([], { startsAt: null, endsAt: null })).toEqual({ from: 540, to: 1_020 })
    expect(scaleOf([], { startsAt: '14:00', endsAt: null })).toEqual({ from: 840, to: 1_020 })
    expect(hoursIn(scale)).toEqual([540, 600, 660])
    expect([gridLine(scale, 540), gridLine(scale, 570)]).toEqual([1, 7])
  })
})
