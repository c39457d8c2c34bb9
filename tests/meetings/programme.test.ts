import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { hasProgramme } from '#shared/records/meetings/meeting/has-programme.ts'
import { clashesOf } from '#shared/records/meetings/programme-item/clashes.ts'
import { lineTitle } from '#shared/records/meetings/programme-item/line-words.ts'
import { hoursOf, isOutside, isPlaced } from '#shared/records/meetings/programme-item/programme-line.ts'
import { standardProgrammes } from '#shared/records/meetings/programme-item/standard-programmes.ts'
import { timeOf } from '#shared/text/time-of-day.ts'
import { forumDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const create = async (app: TestApp, changes: object = {}): Promise<RowId> =>
  (await app.call('meetings.create', { ...forumDraft, ...changes })).id

const page = (app: TestApp, meeting: RowId) => app.call('programme.page', { meeting })

const addItem = async (app: TestApp, meeting: RowId, title: string, kind: 'workshop' | 'stand' = 'workshop') =>
  (await app.call('programme.addItem', { meeting, kind, title })).id

const addRoom = async (app: TestApp, meeting: RowId, name: string) =>
  (await app.call('programme.addRoom', { meeting, name })).id

/** A forum with one room. */
const withRoom = async () => {
  const app = await createReadyApp()
  const meeting = await create(app)
  return { app, meeting, room: await addRoom(app, meeting, 'Grange') }
}

const at = (item: RowId, room: RowId | null, startsAt: string | null, endsAt: string | null) => ({
  item,
  room,
  startsAt,
  endsAt,
})

/** The code and the cause of a refusal. */
const refusal = async (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (thrown) =>
      thrown instanceof AppFailure ? [thrown.error.code, thrown.error.cause.replaceAll('\u00A0', ' ')] : thrown,
  )

const undo = (app: TestApp) => app.call('history.undo', {})

describe('the usual programmes', () => {
  test.each(Object.keys(standardProgrammes))('%s holds in its hours, without a clash', async (name) => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await app.call('programme.startFrom', { meeting, name: name as 'day' })
    const { lines, rooms, meeting: filled } = await page(app, meeting)
    const standard = standardProgrammes[name as 'day']
    expect(filled.endsAt).toBe(timeOf(9 * 60 + standard.minutes))
    expect(rooms.map((room) => room.name)).toEqual(standard.rooms)
    expect(lines.every(({ item }) => isPlaced(item) && !isOutside(item, filled))).toBe(true)
    expect(clashesOf(lines)).toEqual([])
    await undo(app)
    expect(await page(app, meeting)).toMatchObject({ lines: [], rooms: [], meeting: { endsAt: null } })
  })

  test('forums and cafés alone have one', () => {
    expect((['forum', 'cafe', 'concertation', null] as const).map((kind) => hasProgramme({ kind }))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('one room, one speaker, one hour', () => {
  test('the second is refused with both names, and stays where it was', async () => {
    const { app, meeting, room } = await withRoom()
    const first = await addItem(app, meeting, 'Mots de passe')
    const second = await addItem(app, meeting, 'Prêt de matériel')
    await app.call('programme.place', at(first, room, '10:00', '11:00'))
    expect(await refusal(app.call('programme.place', at(second, room, '10:30', '11:30')))).toEqual([
      'programme-clash',
      'La salle « Grange » serait prise deux fois à la même heure : Atelier « Mots de passe » (10 h 00 – 11 h 00) et Atelier « Prêt de matériel » (10 h 30 – 11 h 30).',
    ])
    expect((await page(app, meeting)).lines.find(({ item }) => item.id === second)?.item.room).toBeNull()
    await app.call('programme.place', at(second, room, '11:00', '11:30'))
    const direct = { record: 'programmeItem', id: second, changes: { startsAt: '10:59' } } as const
    expect((await refusal(app.call('records.update', direct)))?.[0]).toBe('programme-clash')
    expect(await refusal(app.call('programme.place', at(second, room, '12:00', '11:30')))).toEqual([
      'programme-hours',
      'Atelier « Prêt de matériel » finirait avant d’avoir commencé.',
    ])
  })

  test('nobody is in two places at once, as typed or as the directory knows them', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    const rooms = [await addRoom(app, meeting, 'Grange'), await addRoom(app, meeting, 'Préau')]
    const items = [await addItem(app, meeting, 'Un'), await addItem(app, meeting, 'Deux')] as const
    for (const [rank, item] of items.entries())
      await app.call('programme.place', at(item, rooms[rank] ?? null, '10:00', '11:00'))
    const { id: person } = await app.call('records.create', {
      record: 'person',
      values: { lastName: 'BRUMELOURDE', firstName: 'Sidonie' },
    })
    const speaks = (item: RowId, who: object) =>
      app.call('programme.addSpeaker', { item, name: 'BRUMELOURDE Sidonie', person: null, actor: null, ...who })
    await speaks(items[0], { person })
    expect(await refusal(speaks(items[1], { person }))).toEqual([
      'programme-clash',
      'BRUMELOURDE Sidonie serait en même temps à deux endroits : Atelier « Un » (10 h 00 – 11 h 00) et Atelier « Deux » (10 h 00 – 11 h 00).',
    ])
    await speaks(items[1], { name: 'Le Clic voisin' })
    expect((await refusal(speaks(items[0], { name: 'le clic  VOISIN' })))?.[0]).toBe('programme-clash')
    await app.call('programme.place', at(items[1], rooms[1] ?? null, '11:00', '12:00'))
    await speaks(items[1], { person })
  })

  test('whatever is done, one after the other, no room and nobody is ever taken twice', async () => {
    const app = await createReadyApp()
    const time = fc.integer({ min: 54, max: 66 }).map((tens) => timeOf(tens * 10))
    const rank = fc.nat({ max: 3 })
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('place'), rank, room: rank, startsAt: time, endsAt: time }),
      fc.record({ kind: fc.constant('update'), rank, startsAt: time }),
      fc.record({ kind: fc.constant('speak'), rank, name: fc.constantFrom('Ada', 'ada ', 'Zoé') }),
      fc.record({ kind: fc.constant('remove'), rank }),
      fc.record({ kind: fc.constant('add') }),
      fc.record({ kind: fc.constantFrom('undo', 'redo', 'removeRoom', 'startFrom') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 25 }), async (edits) => {
        const meeting = await create(app)
        for (const name of ['A', 'B', 'C']) await addRoom(app, meeting, name)
        for (const title of ['un', 'deux', 'trois', 'quatre']) await addItem(app, meeting, title)
        for (const told of edits) {
          await refusal(play(app, meeting, told))
          const { lines } = await page(app, meeting)
          expect(clashesOf(lines)).toEqual([])
          for (const { item } of lines) {
            const [from, to] = hoursOf(item) ?? [0, 1]
            expect(from).toBeLessThan(to)
          }
        }
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})

interface Edit {
  readonly kind: string
  readonly rank?: number
  readonly room?: number
  readonly startsAt?: string
  readonly endsAt?: string
  readonly name?: string
}

const play = async (app: TestApp, meeting: RowId, edit: Edit): Promise<unknown> => {
  const { lines, rooms } = await page(app, meeting)
  const item = lines[edit.rank ?? 0]?.item.id
  const room = rooms[edit.room ?? 0]?.id ?? null
  switch (edit.kind) {
    case 'place':
      return item && app.call('programme.place', at(item, room, edit.startsAt ?? null, edit.endsAt ?? null))
    case 'update':
      return (
        item &&
        app.call('records.update', { record: 'programmeItem', id: item, changes: { startsAt: edit.startsAt ?? null } })
      )
    case 'speak':
      return item && app.call('programme.addSpeaker', { item, name: edit.name ?? 'Ada', person: null, actor: null })
    case 'remove':
      return item && app.call('programme.removeItem', { item })
    case 'removeRoom':
      return room && app.call('programme.removeRoom', { room })
    case 'add':
      return addItem(app, meeting, 'encore')
    case 'startFrom':
      return app.call('programme.startFrom', { meeting, name: 'cafe' })
    case 'undo':
    case 'redo':
      return app.call(`history.${edit.kind}`, {})
    default:
      throw new Error(edit.kind)
  }
}

test('a usual programme comes without what is left out, nor a room that would stand empty', async () => {
  const app = await createReadyApp()
  const meeting = await create(app)
  const { items } = standardProgrammes.halfDay
  const without = items.flatMap(({ room }, rank) => (room === 2 ? [rank] : []))
  await app.call('programme.startFrom', { meeting, name: 'halfDay', without })
  const { lines, rooms } = await page(app, meeting)
  expect(rooms.map(({ name }) => name)).toEqual(['Grande salle', 'Salle d’ateliers'])
  expect(lines.map(({ item }) => item.title).toSorted()).toEqual(
    items.flatMap(({ title, room }) => (room === 2 ? [] : [title])).toSorted(),
  )
})

describe('stands', () => {
  test('are added at once, a line each: the free ones first, in one room, each holder once', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await app.call('programme.startFrom', { meeting, name: 'halfDay' })
    const [, , hall] = (await page(app, meeting)).rooms
    const room = hall?.id as RowId
    const holders = ['Emmaüs Connect', 'Fablab du Forez', 'emmaus connect', 'Odile NOIX, Fablab du Forez']
    await app.call('programme.addStands', { meeting, room, holders })
    const stands = (await page(app, meeting)).lines.filter(({ item }) => item.kind === 'stand')
    expect(stands.map(({ item, speakers }) => [item.room, lineTitle({ item, speakers })])).toEqual([
      [room, 'Emmaüs Connect'],
      [room, 'Fablab du Forez'],
      [room, 'NOIX Odile'],
    ])
    // Its structure is that of the line before.
    expect((await app.call('workspace.home', {})).figures.directory.actors).toBe(2)
    const { id } = await app.call('programme.addItem', { meeting, kind: 'stand', title: null })
    expect((await page(app, meeting)).lines.find(({ item }) => item.id === id)?.item.room).toBe(room)
    await undo(app)
    await undo(app)
    expect((await page(app, meeting)).lines.filter(({ item }) => item.kind === 'stand')).toHaveLength(2)
  })
})

describe('rooms', () => {
  test('one that goes leaves what was in it to be placed, and comes back with it', async () => {
    const { app, meeting, room } = await withRoom()
    const item = await addItem(app, meeting, 'Mots de passe')
    await app.call('programme.place', at(item, room, '10:00', '11:00'))
    await app.call('programme.removeRoom', { room })
    expect(await page(app, meeting)).toMatchObject({ rooms: [], lines: [{ item: { room: null, startsAt: '10:00' } }] })
    await undo(app)
    expect((await page(app, meeting)).lines[0]?.item.room).toBe(room)
  })

  test('what happens at a forum is found by its words', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await addItem(app, meeting, 'Mots de passe sans panique')
    expect((await app.call('search.find', { text: 'panique' })).hits).toMatchObject([
      { kind: 'meeting', meeting, title: 'Forum des Joncs', excerpt: 'Mots de passe sans panique' },
    ])
  })

  test('a programme goes with its meeting, and comes back with it', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    const item = await addItem(app, meeting, 'Mots de passe')
    await app.call('programme.addSpeaker', { item, name: 'Le Clic voisin', person: null, actor: null })
    await app.call('meetings.remove', { id: meeting })
    await undo(app)
    expect((await page(app, meeting)).lines[0]?.speakers.map(({ speaker }) => speaker.name)).toEqual(['Le Clic voisin'])
  })
})

describe('proposals', () => {
  const waiting = async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    const held = await create(app, { kind: 'concertation', title: 'Concertation d’hier', date: '2026-09-01' })
    const create_ = async (record: 'agendaItem' | 'need' | 'fiche' | 'actor', values: object) =>
      (await app.call('records.create', { record, values } as never)).id
    await create_('agendaItem', {
      meeting: held,
      kind: 'point',
      title: 'Transports',
      outcome: 'untreated',
      position: 'a0',
    })
    await create_('need', { text: 'Un lieu ouvert le soir', state: 'open', audience: 'salariés' })
    await create_('need', { text: 'Répondu', state: 'answered' })
    await create_('fiche', { title: 'Prêter du matériel', state: 'late', number: 2 })
    await create_('fiche', { title: 'Former les accueils', state: 'running', impact: 'untreated' })
    await create_('actor', { name: 'Épicerie du Gué' })
    return { app, meeting }
  }
  const shown = async (app: TestApp, meeting: RowId) =>
    (await app.call('programme.proposals', { meeting })).map(({ reason, title, because, state }) =>
      [reason, title, because, state].map((words) => words.replaceAll('\u00A0', ' ')),
    )
  const keyOf = async (app: TestApp, meeting: RowId, title: string) =>
    (await app.call('programme.proposals', { meeting })).find((one) => one.title.includes(title))?.key ?? ''

  test('each says why it is there', async () => {
    const { app, meeting } = await waiting()
    expect(await shown(app, meeting)).toEqual([
      ['stale', 'Prêter du matériel', 'Fiche S.2 : en retard.', 'proposed'],
      ['untreated', 'Former les accueils', 'Fiche S.1 : case « Impact ».', 'proposed'],
      [
        'untreated',
        'Transports',
        'Point resté à traiter à « Concertation d’hier », le 1er septembre 2026.',
        'proposed',
      ],
      ['need', 'Un lieu ouvert le soir', 'Pour : salariés.', 'proposed'],
      ['unmet', 'Épicerie du Gué', 'Ni invitée, ni présente à une autre réunion.', 'proposed'],
    ])
  })

  test('kept, it is an item to place or an invitation; dropped, it stays told; each is taken back', async () => {
    const { app, meeting } = await waiting()
    const stateOf = async (title: string) => (await shown(app, meeting)).find((one) => one[1]?.includes(title))?.[3]
    const need = await keyOf(app, meeting, 'soir')
    const structure = await keyOf(app, meeting, 'Gué')
    await app.call('programme.keep', { meeting, key: need })
    const [line] = (await page(app, meeting)).lines
    expect(line?.item).toMatchObject({ kind: 'workshop', title: 'Un lieu ouvert le soir', room: null, startsAt: null })
    expect(line?.item.need).not.toBeNull()
    expect(await stateOf('soir')).toBe('kept')
    await app.call('programme.keep', { meeting, key: structure })
    const attendances = async () => (await app.call('meetings.page', { id: meeting })).attendances
    expect(await attendances()).toMatchObject([{ structure: 'Épicerie du Gué', invited: true, lastName: null }])
    expect(await stateOf('Gué')).toBe('kept')
    await app.call('programme.reconsider', { meeting, key: structure })
    expect(await attendances()).toEqual([])
    await app.call('programme.drop', { meeting, key: need })
    expect([await stateOf('soir'), (await page(app, meeting)).lines]).toEqual(['dropped', []])
    await undo(app)
    expect([await stateOf('soir'), (await page(app, meeting)).lines.length]).toEqual(['kept', 1])
    await app.call('programme.removeItem', { item: line?.item.id as RowId })
    expect(await stateOf('soir')).toBe('proposed')
  })

  test('a structure that is on the list, or on the programme, is not one that was never met', async () => {
    const { app, meeting } = await waiting()
    const actor = async (name: string) => (await app.call('records.create', { record: 'actor', values: { name } })).id
    const [invited, represented, holder] = [await actor('CCAS'), await actor('Mairie'), await actor('Fablab')]
    const { id: person } = await app.call('records.create', {
      record: 'person',
      values: { lastName: 'MOREAU', firstName: 'Paul' },
    })
    await app.call('records.create', { record: 'post', values: { person, actor: represented } })
    const unmet = async () => (await shown(app, meeting)).filter(([reason]) => reason === 'unmet').map((one) => one[1])
    expect(await unmet()).toEqual(['CCAS', 'Épicerie du Gué', 'Fablab', 'Mairie'])
    const key = await keyOf(app, meeting, 'CCAS')
    await app.call('invitations.invite', {
      meeting,
      who: { kind: 'ticked', persons: [person], structures: [invited] },
    })
    const { id: item } = await app.call('programme.addItem', { meeting, kind: 'stand', title: null })
    await app.call('programme.addSpeaker', { item, name: 'Fablab', person: null, actor: holder })
    expect(await unmet()).toEqual(['Épicerie du Gué'])
    // Asked by a screen that still shows it: nobody is invited twice.
    await expect(app.call('programme.keep', { meeting, key })).rejects.toMatchObject({ error: { code: 'not-found' } })
    expect((await app.call('invitations.page', { meeting })).invitations).toHaveLength(2)
    const shop = await keyOf(app, meeting, 'Gué')
    await app.call('programme.keep', { meeting, key: shop })
    await app.call('programme.keep', { meeting, key: shop })
    expect((await app.call('invitations.page', { meeting })).invitations).toHaveLength(3)
  })

  test('an empty espace proposes nothing', async () => {
    const app = await createReadyApp()
    expect(await shown(app, await create(app))).toEqual([])
  })
})
