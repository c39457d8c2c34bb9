import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { attend } from '../support/attend.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const draft = { ...meetingDraft, endsAt: '10:00' } as const

/** A clock that is set by the test, local hours. */
const clockAt = (start: string) => {
  let time = start
  return { set: (next: string) => (time = next), now: () => new Date(`2026-12-08T${time}:00`) }
}

const seed = async (app: TestApp, changes: object = {}): Promise<{ meeting: RowId; points: readonly RowId[] }> => {
  const { id: meeting } = await app.call('meetings.create', { ...draft, ...changes })
  const values = [
    { title: 'Accueil', minutes: 10, minutesText: 'text' },
    { title: 'Les axes', minutes: 20, minutesText: 'axes' },
    { title: 'Pause', minutes: 5, kind: 'pause', minutesText: 'none' },
    { title: 'Clôture', minutes: 10, minutesText: 'text' },
  ] as const
  const points: RowId[] = []
  for (const [index, item] of values.entries()) {
    const row = { kind: 'point', ...item, meeting, position: `a${index}` } as const
    points.push((await app.call('records.create', { record: 'agendaItem', values: row })).id)
  }
  return { meeting, points }
}

const stateOf = async (app: TestApp, id: RowId) => {
  const { meeting, agenda } = await app.call('meetings.page', { id })
  return {
    meeting: [meeting.state, meeting.openedAt, meeting.suspendedAt, meeting.closedAt],
    agenda: agenda.map((item) => [item.startedAt, item.endedAt, item.pausedMinutes, item.outcome]),
  }
}

const sectionsOf = async (app: TestApp, meeting: RowId) => {
  const { sections } = await app.call('minutes.get', { meeting })
  return sections.map(({ kind, title }) => [kind, JSON.stringify(title).match(/"text":"([^"]*)"/)?.[1]])
}

test('a session runs from its opening to its closing, and one gesture is one undo', async () => {
  const clock = clockAt('09:04')
  const app = await createReadyApp({ clock })
  const { meeting } = await seed(app)
  await app.call('session.advance', { meeting })
  clock.set('09:15')
  await app.call('session.suspend', { meeting })
  clock.set('09:20')
  await app.call('session.resume', { meeting })
  clock.set('09:22')
  await app.call('session.advance', { meeting })
  clock.set('09:50')
  await app.call('session.close', { meeting })
  expect(await stateOf(app, meeting)).toEqual({
    meeting: ['toValidate', '09:04', null, '09:50'],
    agenda: [
      ['09:04', '09:22', 5, 'treated'],
      ['09:22', '09:50', null, 'treated'],
      [null, null, null, null],
      [null, null, null, 'untreated'],
    ],
  })
  await app.call('history.undo', {})
  expect((await stateOf(app, meeting)).meeting).toEqual(['running', '09:04', null, null])
  await app.call('history.redo', {})
  await app.call('session.reopen', { meeting })
  expect(await stateOf(app, meeting)).toMatchObject({
    meeting: ['running', '09:04', null, null],
    agenda: [{}, {}, {}, [null, null, null, null]],
  })
})

test('one may go back to a point: the time spent elsewhere does not count', async () => {
  const clock = clockAt('09:00')
  const app = await createReadyApp({ clock })
  const { meeting, points } = await seed(app)
  await app.call('session.advance', { meeting })
  clock.set('09:10')
  await app.call('session.advance', { meeting })
  clock.set('09:25')
  await app.call('session.begin', { point: points[0] as RowId })
  expect((await stateOf(app, meeting)).agenda.slice(0, 2)).toEqual([
    ['09:00', null, 15, null],
    ['09:10', '09:25', null, 'treated'],
  ])
})

test('a session that is not open cannot be suspended, and a closed one does not advance', async () => {
  const app = await createReadyApp()
  const { meeting } = await seed(app)
  await expect(app.call('session.suspend', { meeting })).rejects.toMatchObject({ error: { code: 'session-not-open' } })
  await app.call('session.advance', { meeting })
  await app.call('session.close', { meeting })
  await expect(app.call('session.advance', { meeting })).rejects.toMatchObject({ error: { code: 'session-closed' } })
})

test('points open their texts in the order of the agenda, whatever the order they are opened in', async () => {
  const app = await createReadyApp()
  const { meeting, points } = await seed(app)
  await app.call('session.openTexts', { point: points[3] as RowId })
  await app.call('session.begin', { point: points[1] as RowId })
  await app.call('session.openTexts', { point: points[1] as RowId })
  await app.call('session.begin', { point: points[0] as RowId })
  expect(await sectionsOf(app, meeting)).toEqual([
    ['text', 'Accueil'],
    ['text', 'Les axes'],
    ['axis', 'Axe prioritaire 1 – '],
    ['text', 'Clôture'],
  ])
  await app.call('session.addSheet', { point: points[1] as RowId, kind: 'axis' })
  expect((await sectionsOf(app, meeting))[3]).toEqual(['axis', 'Axe prioritaire 2 – '])
})

test('the axes of the last meeting of the series come back, with the stakes it found', async () => {
  const app = await createReadyApp()
  const first = await seed(app, { number: 1, date: '2026-10-01' })
  await app.call('session.begin', { point: first.points[1] as RowId })
  const { axisSheets, axes } = await app.call('minutes.get', { meeting: first.meeting })
  const stakes = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Se connaître' }] }],
  } as const
  await app.call('records.update', { record: 'axisSheet', id: axisSheets[0]?.id as RowId, changes: { stakes } })
  await app.call('records.update', { record: 'axis', id: axes[0]?.id as RowId, changes: { title: 'Coordonner' } })
  const second = await seed(app)
  await app.call('session.begin', { point: second.points[1] as RowId })
  const minutes = await app.call('minutes.get', { meeting: second.meeting })
  expect(minutes.axisSheets).toMatchObject([{ axis: axes[0]?.id, stakes }])
  expect((await sectionsOf(app, second.meeting))[1]).toEqual(['axis', 'Axe prioritaire 1 – Coordonner'])
  expect(await app.call('session.carried', { meeting: second.meeting })).toEqual([
    { sheet: minutes.axisSheets[0]?.id, from: 'de la concertation 1' },
  ])
  expect(await app.call('session.mentions', { meeting: second.meeting, sign: '#', text: 'coord' })).toMatchObject([
    { record: 'axis', name: 'axe prioritaire 1', detail: 'Coordonner' },
  ])
})

/** A rich text of one line. */
const said = (text: string) =>
  ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const

test('a cell takes over what its own sector found, else what it formulated, never what another sector did', async () => {
  const app = await createReadyApp()
  const [plaine, amont] = await Promise.all(
    ['Plaine', 'Amont'].map(
      async (name) => (await app.call('records.create', { record: 'sector', values: { name } })).id,
    ),
  )
  const first = await seed(app, { number: 1, date: '2026-10-01', sector: plaine })
  await app.call('session.begin', { point: first.points[1] as RowId })
  const { axisSheets, axes } = await app.call('minutes.get', { meeting: first.meeting })
  const axis = axes[0]?.id as RowId
  await app.call('records.update', {
    record: 'axisSheet',
    id: axisSheets[0]?.id as RowId,
    changes: { stakes: said('Des villages sans permanence') },
  })
  const stakesAt = async (of: object) => {
    const { meeting, points } = await seed(app, { number: 2, date: '2026-12-08', ...of })
    await app.call('session.begin', { point: points[1] as RowId })
    const minutes = await app.call('minutes.get', { meeting })
    const [carried] = await app.call('session.carried', { meeting })
    return [JSON.stringify(minutes.axisSheets[0]?.stakes ?? null).match(/"text":"([^"]*)"/)?.[1], carried?.from]
  }
  expect(await stakesAt({ sector: amont })).toEqual([undefined, null])
  const values = { text: 'Se relayer entre vallées', stage: 'first', sector: amont ?? null, axis, votes: 11 } as const
  await app.call('records.create', { record: 'formulation', values })
  expect(await stakesAt({ sector: amont, date: '2026-12-09' })).toEqual([
    'Se relayer entre vallées (11\u00a0gommettes)',
    'des formulations du secteur',
  ])
  expect(await stakesAt({ sector: plaine, date: '2026-12-10' })).toEqual([
    'Des villages sans permanence',
    'de la concertation 1',
  ])
})

test('words typed as a heading name the axis and the fiche born there, which are of the sector and of the axis above', async () => {
  const app = await createReadyApp()
  const { id: sector } = await app.call('records.create', { record: 'sector', values: { name: 'Nord' } })
  const { meeting, points } = await seed(app, { sector })
  const point = points[1] as RowId
  await app.call('session.begin', { point })
  await app.call('session.addSheet', { point, kind: 'axis' })
  const { id: section } = await app.call('session.addSheet', { point, kind: 'fiche' })
  const read = () => app.call('minutes.get', { meeting })
  const { sections, axes, fiches } = await read()
  const headings = sections.filter(({ kind }) => kind === 'axis').map(({ id }) => id)
  const type = (id: RowId | undefined, text: string) =>
    app.call('records.update', { record: 'section', id: id as RowId, changes: { title: said(text) } })
  await type(headings[0], 'Axe prioritaire 1 – Équi')
  await type(headings[0], 'Axe prioritaire 1 – Équiper et accompagner')
  await type(headings[1], 'Axe prioritaire 2 – Former')
  await type(section, 'Action 1\u00a0: Création d’une mission')
  const named = await read()
  expect(named.axes.map(({ title }) => title)).toEqual(['Équiper et accompagner', 'Former'])
  expect(named.fiches).toMatchObject([
    { title: 'Création d’une mission', sector, axis: axes[1]?.id, number: fiches[0]?.number },
  ])
  // One « Annuler » takes back the heading and the name.
  await app.call('history.undo', {})
  expect((await read()).fiches).toMatchObject([{ title: null }])

  // A name that was changed elsewhere stays, and so does that of an axis worked on again.
  await app.call('records.update', {
    record: 'axis',
    id: axes[1]?.id as RowId,
    changes: { title: 'Former les agents' },
  })
  await type(headings[1], 'Axe prioritaire 2 – Former tout le monde')
  const second = await seed(app, { number: 3, date: '2027-02-01', sector })
  await app.call('session.begin', { point: second.points[1] as RowId })
  const again = await app.call('minutes.get', { meeting: second.meeting })
  await type(again.sections.find(({ kind }) => kind === 'axis')?.id, 'Axe prioritaire 1 – Équiper (suite)')
  expect((await read()).axes.map(({ title }) => title)).toEqual(['Équiper et accompagner', 'Former les agents'])
})

test.each([
  ['Axe stratégique 1 : Équiper', 'Équiper'],
  ['Axe prioritaire n° 1 – Équiper', 'Équiper'],
  ['Action 1 jour par semaine', 'Action 1 jour par semaine'],
  ['Équiper, puis accompagner', 'Équiper, puis accompagner'],
  ['Axe prioritaire 1 – ', null],
  [`Axe prioritaire 1 – ${'🙂 mot '.repeat(120)}`, expect.stringMatching(/^🙂[^\ufffd]*…$/u)],
])('the heading « %s » names its axis', async (heading, title) => {
  const app = await createReadyApp()
  const { meeting, points } = await seed(app)
  await app.call('session.begin', { point: points[1] as RowId })
  const id = (await app.call('minutes.get', { meeting })).sections.find(({ kind }) => kind === 'axis')?.id as RowId
  const note = { type: 'footnote', content: [{ type: 'text', text: 'Voir la note.' }] } as const
  const words = { ...said(heading).content[0], content: [...said(heading).content[0].content, note] }
  await app.call('records.update', { record: 'section', id, changes: { title: { type: 'doc', content: [words] } } })
  expect((await app.call('minutes.get', { meeting })).axes[0]?.title ?? null).toEqual(title)
})

test('minutes imported later find the axis that the room named', async () => {
  const app = await createReadyApp()
  const { meeting, points } = await seed(app)
  await app.call('session.begin', { point: points[1] as RowId })
  const { sections, axes } = await app.call('minutes.get', { meeting })
  const id = sections.find(({ kind }) => kind === 'axis')?.id as RowId
  const title = said('Axe prioritaire 1 – Ouvrir des lieux')
  await app.call('records.update', { record: 'section', id, changes: { title } })
  const text = readFileSync(join(import.meta.dirname, '../fixtures/minutes/concertation.md'), 'utf8')
  const imported = await app.call('minutes.import', { source: { kind: 'text', text }, job: crypto.randomUUID() })
  const there = await app.call('minutes.get', { meeting: imported.meeting })
  expect(there.axes.filter(({ number }) => number === 1)).toMatchObject([
    { id: axes[0]?.id, title: 'Ouvrir des lieux' },
  ])
})

test('who is here is cited first, by name or structure, without accents; a structure also by its other names', async () => {
  const app = await createReadyApp()
  const { meeting } = await seed(app)
  const other = await seed(app)
  const add = (to: RowId, lastName: string, firstName: string, structure: string) =>
    attend(app, to, { lastName, firstName, structure })
  await add(other.meeting, 'ÉTOILEVERTE', 'Félix', 'Le Préau')
  await add(meeting, 'RIVEDORÉE', 'Achille', 'Étoile des Champs')
  const { id: actor } = await app.call('records.create', { record: 'actor', values: { name: 'Comptoir numérique' } })
  await app.call('records.create', { record: 'alias', values: { actor, name: 'Étoile du bourg' } })
  const found = await app.call('session.mentions', { meeting, sign: '@', text: 'etoile' })
  expect(found.map(({ record, name, here }) => [record, name, here])).toEqual([
    ['person', 'Achille RIVEDORÉE', true],
    ['actor', 'Étoile des Champs', false],
    ['actor', 'Comptoir numérique', false],
    ['person', 'Félix ÉTOILEVERTE', false],
  ])
})

test('a session closed ahead of its day was held: home waits for its minutes, and announces it no more', async () => {
  const app = await createReadyApp()
  const { id: meeting } = await app.call('meetings.create', { ...meetingDraft, date: '2026-12-15' })
  expect((await app.call('workspace.home', {})).next?.id).toBe(meeting)
  await app.call('session.advance', { meeting })
  await app.call('session.close', { meeting })
  const { next, later, todos } = await app.call('workspace.home', {})
  expect([next, later, todos]).toMatchObject([
    null,
    [],
    [{ kind: 'minutesMissing', meeting: { id: meeting }, others: [] }],
  ])
  const other = await app.call('meetings.create', { ...meetingDraft, date: '2026-10-15' })
  expect((await app.call('workspace.home', {})).todos).toMatchObject([
    { kind: 'minutesMissing', others: [{ id: other.id }] },
  ])
})

test('a closed session ends its minutes by what was decided and asked, then by those who came, once', async () => {
  const app = await createReadyApp()
  const { meeting, points } = await seed(app)
  await app.call('session.openTexts', { point: points[0] as RowId })
  await app.call('arrivals.arrive', { meeting, who: { kind: 'text', text: 'brume' } })
  const task = { kind: 'task', text: 'Réserver la salle', bearer: null, dueOn: null, section: null } as const
  await app.call('followUps.add', { meeting, items: [task] })
  await app.call('session.advance', { meeting })
  await app.call('session.close', { meeting })
  const lists = async () => (await sectionsOf(app, meeting)).slice(1)
  const ended = [
    ['followUps', 'Décisions et suites à donner'],
    ['attendance', 'Participants'],
  ]
  expect(await lists()).toEqual(ended)
  await app.call('session.reopen', { meeting })
  await app.call('session.close', { meeting })
  expect(await lists()).toEqual(ended)
})

test('the sections of the whole agenda are made at once, before the lists, and taken back by one undo', async () => {
  const app = await createReadyApp({ clock: clockAt('09:00') })
  const { meeting, points } = await seed(app)
  await attend(app, meeting, { lastName: 'BRUMECLAIRE', firstName: 'Églantine' })
  await app.call('session.openTexts', { point: points[3] as RowId })
  await app.call('session.openAllTexts', { meeting })
  expect((await sectionsOf(app, meeting)).map(([kind, title]) => [kind, title?.slice(0, 24)])).toEqual([
    ['text', 'Accueil'],
    ['text', 'Les axes'],
    ['axis', 'Axe prioritaire 1 – '],
    ['text', 'Clôture'],
    ['attendance', 'Participants'],
  ])
  await app.call('history.undo', {})
  // Written without the clock, it has its lists from the first text on.
  expect((await sectionsOf(app, meeting)).map(([kind]) => kind)).toEqual(['text', 'attendance'])
})

test('what is written while the session goes on has its lists at the end, what is written without the clock at once', async () => {
  const app = await createReadyApp({ clock: clockAt('09:00') })
  const { meeting, points } = await seed(app)
  await attend(app, meeting, { lastName: 'BRUMECLAIRE', firstName: 'Églantine' })
  await app.call('session.advance', { meeting })
  await app.call('session.openTexts', { point: points[3] as RowId })
  expect((await sectionsOf(app, meeting)).map(([kind]) => kind)).not.toContain('attendance')
  await app.call('session.close', { meeting })
  expect((await sectionsOf(app, meeting)).map(([kind]) => kind).at(-1)).toBe('attendance')
})
