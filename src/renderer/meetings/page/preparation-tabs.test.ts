import { describe, expect, test } from 'vitest'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import { agendaItem } from '../../../../tests/support/agenda-item.ts'
import { preparationTabs } from './preparation-tabs.ts'

const view = (meeting: object, parts: object = {}): MeetingPage =>
  ({
    meeting: { kind: 'concertation', state: 'preparing', startsAt: '09:00', endsAt: '12:00', ...meeting },
    summary: { programmed: 0 },
    agenda: [],
    attendances: [],
    told: [],
    ...parts,
  }) as unknown as MeetingPage

/** « Inviter 26 », as they are read, spaces made plain. */
const read = (of: MeetingPage, here: Parameters<typeof preparationTabs>[1] = 'invite') =>
  preparationTabs(of, here).map(({ label, remains }) =>
    [label, ...(remains === null ? [] : [remains.words])].join(' | ').replaceAll('\u00A0', ' '),
  )

const points = (...minutes: (number | null)[]) => ({ agenda: minutes.map((one) => agendaItem({ minutes: one })) })
const guest = (id: string, invited = true) => ({ id, invited })

describe('the tabs of a preparation', () => {
  test('nothing is there yet', () => {
    expect(read(view({}))).toEqual(['Ordre du jour', 'Inviter', 'Prévenir', 'Documents'])
  })

  test.each([
    [[180], {}, 'Ordre du jour | 3 h sur 3 h', 'done'],
    [[120, null], {}, 'Ordre du jour | 2 h sur 3 h', 'count'],
    [[180, 15], {}, 'Ordre du jour | 15 min de trop', 'waits'],
    [[90], { endsAt: null }, 'Ordre du jour | 1 h 30', 'count'],
  ])('an agenda of %j in %j', (minutes, slot, words, state) => {
    const meeting = view(slot, points(...minutes))
    expect(read(meeting)[0]).toBe(words)
    expect(preparationTabs(meeting, 'agenda')[0]?.remains?.state).toBe(state)
  })

  test('who is invited, and who of them was told; those who only came do not count', () => {
    const attendances = [guest('a'), guest('b'), guest('c', false)]
    expect(read(view({}, { attendances, told: ['a'] })).slice(1, 3)).toEqual(['Inviter | 2', 'Prévenir | 1 sur 2'])
    const told = preparationTabs(view({}, { attendances: attendances.slice(0, 1), told: ['a'] }), 'tell')
    expect(told.find(({ page }) => page === 'tell')?.remains).toEqual({ state: 'done', words: '1 sur 1' })
  })

  test('nobody is invited any more to what is over', () => {
    expect(read(view({ state: 'toValidate' }))[1]).toBe('Invités')
  })

  test('a forum has its programme, and an agenda where one is kept or begun', () => {
    const forum = (parts: object = {}) => view({ kind: 'forum' }, { summary: { programmed: 7 }, ...parts })
    expect(read(forum())).toEqual(['Programme | 7', 'Inviter', 'Prévenir', 'Documents'])
    expect(read(forum(points(30)))[1]).toBe('Ordre du jour | 30 min sur 3 h')
    expect(read(forum(), 'agenda')[1]).toBe('Ordre du jour')
  })
})
