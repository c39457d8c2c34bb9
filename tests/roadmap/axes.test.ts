import { describe, expect, test } from 'vitest'
import type { Contract } from '#shared/contract/contract.ts'
import type { InputOf } from '#shared/contract/define.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { untreatedText } from '#shared/records/untreated.ts'
import { bullets, doc, item, line, paragraph, plain } from '#shared/text/rich-text/build.ts'
import { listOf } from '../support/list-of.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { paragraphsOf } from '../support/read-docx.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { createReadyApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

const create = async (app: TestApp, changes: object = {}): Promise<RowId> => {
  const { sectors } = await app.call('meetings.choices', {})
  const about = {
    ...meetingDraft,
    number: 1,
    sector: sectors[0]?.id ?? null,
    date: '2026-09-24',
    startsAt: null,
  } as const
  return (await app.call('meetings.create', { ...about, ...changes })).id
}

const committeeDraft = { kind: 'committee', number: 2, date: '2026-12-17', seriesName: '', sector: null } as const

/** A second concertation whose minutes have the table of one axis; its ids. */
const withTable = async (app: TestApp) => {
  const meeting = await create(app, { number: 2, date: '2026-11-05' })
  const { id } = await app.call('minutes.addSection', { meeting, after: null, kind: 'axis', level: 2 })
  const { sections, axisSheets } = await app.call('minutes.get', { meeting })
  const sheet = sections.find((section) => section.id === id)?.axisSheet as RowId
  const axis = axisSheets.find((one) => one.id === sheet)?.axis as RowId
  const changes = {
    stakes: listOf('Des villages sans permanence', 'Des horaires impossibles'),
    restatedStakes: listOf('Une présence régulière dans les villages sans permanence'),
    proposedActions: listOf('Un bus du numérique'),
    priorityActions: doc(
      bullets(
        item(
          paragraph([plain('Action 1.', { type: 'bold' }), plain(' Dessiner la carte des trajets')]),
          paragraph('Au printemps.'),
        ),
        item(paragraph('Action 2. Mettre sur la route un bus du numérique')),
      ),
    ),
  }
  await app.call('records.update', { record: 'axisSheet', id: sheet, changes })
  await app.call('records.update', { record: 'axis', id: axis, changes: { title: 'Aller au-devant' } })
  return { meeting, axis, sheet, section: id }
}

const stages = ['first', 'restated', 'proposed', 'priority'] as const

const texts = async (app: TestApp) =>
  (await app.call('axes.board', {})).formulations.map(({ text, votes }) => [text, votes])

describe('what a sector said', () => {
  test('is added in one intent, after what it had said, and stands in its column', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    await app.call('records.update', { record: 'meeting', id: meeting, changes: { votesEach: 3 } })
    const sector = (await app.call('meetings.choices', {})).sectors[0]?.id ?? null
    await app.call('axes.add', {
      sector,
      meeting,
      items: [{ text: 'Se relayer', votes: 11 }, { text: 'Une liste à jour' }],
    })
    await app.call('axes.add', { sector, meeting, items: [{ text: 'Du réseau', saidBy: 'le groupe 2' }] })
    expect(await texts(app)).toEqual([
      ['Se relayer', 11],
      ['Une liste à jour', null],
      ['Du réseau', null],
    ])
    const { columns } = await app.call('axes.board', {})
    expect(columns.map(({ sector, meetings }) => [sector?.name, meetings.length])).toEqual([
      ['Nord', 1],
      ['Ouest', 0],
      ['Sud', 0],
    ])
    expect(columns[0]?.meetings).toMatchObject([{ id: meeting, participants: 0, votesEach: 3, counted: true }])
    await app.call('history.undo', {})
    await app.call('history.undo', {})
    expect(await texts(app)).toEqual([])
  })

  test('is taken up from the minutes in one gesture, and once', async () => {
    const app = await createReadyApp()
    const first = await create(app)
    const { meeting, axis } = await withTable(app)
    const said = await app.call('axes.said', {})
    expect(said).toMatchObject([
      {
        meeting: { id: meeting },
        said: [
          { stage: 'first', texts: ['Des villages sans permanence', 'Des horaires impossibles'] },
          { stage: 'restated', texts: ['Une présence régulière dans les villages sans permanence'] },
          { stage: 'proposed', texts: ['Un bus du numérique'] },
          { stage: 'priority', texts: ['Dessiner la carte des trajets', 'Mettre sur la route un bus du numérique'] },
        ],
      },
    ])
    expect(await app.call('axes.takeUp', { meeting, stages: [...stages] })).toEqual({ count: 6 })
    expect(await app.call('axes.said', {})).toEqual([])
    const { formulations } = await app.call('axes.page', { id: axis })
    expect(formulations.map((one) => [one.stage, one.meeting === first, one.axis === axis])).toEqual([
      ['first', true, true],
      ['first', true, true],
      ['restated', false, true],
      ['proposed', false, true],
      ['priority', false, true],
      ['priority', false, true],
    ])
    const corrected = formulations[0]?.id as RowId
    await app.call('records.update', {
      record: 'formulation',
      id: corrected,
      changes: { text: 'Des bourgs sans aide' },
    })
    await app.call('axes.attach', { id: corrected, axis: null })
    expect(await app.call('axes.said', {})).toEqual([])
  })

  test('is read from a count of gommettes in a text; what is not treated says nothing', async () => {
    const app = await createReadyApp()
    const meeting = await create(app)
    const { id } = await app.call('minutes.addSection', { meeting, after: null, kind: 'text', level: 1 })
    const cell = (text: string, type: 'tableCell' | 'tableHeader' = 'tableCell') => ({
      type,
      content: [paragraph(text)],
    })
    const row = (...content: readonly ReturnType<typeof cell>[]) => ({ type: 'tableRow' as const, content })
    const votes = {
      type: 'table' as const,
      content: [
        row(cell('Formulation', 'tableHeader'), cell('Gommettes', 'tableHeader')),
        row(cell('Se relayer entre vallées'), cell('11')),
        row(cell('Total'), cell('onze')),
      ],
    }
    await app.call('records.update', { record: 'section', id, changes: { title: line('Priorités'), body: doc(votes) } })
    const { sheet } = await withTable(app)
    const untreated = {
      stakes: untreatedText,
      restatedStakes: null,
      proposedActions: null,
      priorityActions: untreatedText,
    }
    await app.call('records.update', { record: 'axisSheet', id: sheet, changes: untreated })
    expect((await app.call('axes.said', {})).map(({ said }) => said)).toEqual([
      [{ stage: 'first', texts: ['Se relayer entre vallées'] }],
    ])
    await app.call('axes.takeUp', { meeting, stages: ['first'] })
    expect(await texts(app)).toEqual([['Se relayer entre vallées', 11]])
  })
})

test('axes and formulations are listed for a script', async () => {
  const folder = temporaryFolder()
  expect(await runConcerto('--data', folder, 'demo')).toMatchObject({ code: 0 })
  const axes = JSON.parse((await runConcerto('--data', folder, 'list', 'axes', '--json')).out)
  expect(axes.map((one: Record<string, unknown>) => [one.number, one.state, one.formulations, one.votes])).toEqual([
    [1, 'consolidated', 5, 30],
    [2, 'consolidated', 5, 22],
    [3, 'consolidated', 5, 16],
    [4, 'proposed', 0, 0],
  ])
  const said = JSON.parse((await runConcerto('--data', folder, 'list', 'formulations', '--json')).out)
  expect(said.filter(({ axis }: { axis: unknown }) => axis === null)).toMatchObject([
    { sector: 'Plateau', votes: 3, text: 'Un ordinateur qui marche, à un prix juste' },
    { sector: 'Amont', votes: 7, text: 'Avoir du réseau avant d’avoir des ateliers' },
  ])
})

describe('common axes', () => {
  const titles = async (app: TestApp) =>
    (await app.call('axes.board', {})).axes.map(({ axis }) => [axis.number, axis.title])

  test('are added, put in order, and removed: what they gathered is to be attached again', async () => {
    const app = await createReadyApp()
    const { id: first } = await app.call('axes.addAxis', { title: 'Aller au-devant' })
    const { id: second } = await app.call('axes.addAxis', { title: 'Former' })
    const { ids } = await app.call('axes.add', {
      sector: null,
      meeting: null,
      items: [{ text: 'Se relayer', votes: 4 }],
    })
    await app.call('axes.attach', { id: ids[0] as RowId, axis: second })
    await app.call('axes.moveAxis', { id: second, after: null })
    expect(await titles(app)).toEqual([
      [1, 'Former'],
      [2, 'Aller au-devant'],
    ])
    await app.call('axes.removeAxis', { id: second })
    const { formulations, axes } = await app.call('axes.board', {})
    expect(axes.map(({ axis }) => axis.id)).toEqual([first])
    expect(formulations).toMatchObject([{ text: 'Se relayer', votes: 4, axis: null }])
    await app.call('history.undo', {})
    expect((await app.call('axes.board', {})).formulations).toMatchObject([{ axis: second }])
  })

  test('stay while a table of minutes is of them', async () => {
    const app = await createReadyApp()
    const { axis } = await withTable(app)
    await expect(app.call('axes.removeAxis', { id: axis })).rejects.toMatchObject({ error: { code: 'axis.used' } })
    expect((await app.call('axes.board', {})).axes).toHaveLength(1)
  })

  test('are proposed, put off with a reason, and validated by an instance; the review of minutes then says nothing', async () => {
    const app = await createReadyApp()
    const { meeting, axis } = await withTable(app)
    const committee = await create(app, committeeDraft)
    const decide = (decision: InputOf<Contract['axes']['decide']>['decision']) =>
      app.call('axes.decide', { axes: [axis], decision })
    const state = async () => (await app.call('axes.board', {})).axes[0]
    const remarked = async () =>
      (await app.call('review.ofMeeting', { meeting })).remarks.some(({ code }) => code === 'unvalidated-axes')

    await decide({ kind: 'consolidated', instance: committee })
    expect(await state()).toMatchObject({
      axis: { state: 'consolidated' },
      instance: { id: committee, date: '2026-12-17' },
    })
    expect(await remarked()).toBe(true)
    await decide({ kind: 'postponed', reason: 'Routes coupées', instance: committee })
    expect(await state()).toMatchObject({ axis: { state: 'postponed', postponedFor: 'Routes coupées' } })
    await decide({ kind: 'validated', instance: committee, on: '2026-12-17' })
    expect(await state()).toMatchObject({ axis: { state: 'validated', validatedOn: '2026-12-17', postponedFor: null } })
    expect(await remarked()).toBe(false)
    await decide({ kind: 'proposed' })
    expect(await state()).toMatchObject({ axis: { state: 'proposed', validatedOn: null }, instance: null })
  })

  test('are not proposed while nothing is in them, whichever is asked beside; the board says which', async () => {
    const app = await createReadyApp()
    const { axis } = await withTable(app)
    const { id: empty } = await app.call('axes.addAxis', { title: 'Durer' })
    const board = async () => (await app.call('axes.board', {})).axes.map((one) => [one.axis.state, one.isEmpty])
    const asked = app.call('axes.decide', { axes: [axis, empty], decision: { kind: 'consolidated', instance: null } })
    await expect(asked).rejects.toMatchObject({
      error: { code: 'axis.empty', cause: expect.stringContaining('axe 2') },
    })
    expect(await board()).toEqual([
      [null, false],
      [null, true],
    ])
    await app.call('records.create', { record: 'fiche', values: { axis: empty, title: 'Former' } })
    await app.call('axes.decide', { axes: [axis, empty], decision: { kind: 'consolidated', instance: null } })
    expect(await board()).toEqual([
      ['consolidated', false],
      ['consolidated', false],
    ])
  })

  test('proposed to an instance, each has one point of its agenda, once, and both are taken back together', async () => {
    const app = await createReadyApp()
    const { axis } = await withTable(app)
    const { id: other } = await app.call('axes.addAxis', { title: 'Durer' })
    await app.call('records.create', { record: 'formulation', values: { axis: other, text: 'Tenir', stage: 'first' } })
    const committee = await create(app, committeeDraft)
    const points = async () =>
      (await app.call('meetings.page', { id: committee })).agenda.flatMap((point) =>
        point.axis === null ? [] : [point],
      )
    const propose = (axes: RowId[], onAgenda: boolean) =>
      app.call('axes.decide', { axes, decision: { kind: 'consolidated', instance: committee, onAgenda } })
    await propose([axis], false)
    expect(await points()).toEqual([])
    await propose([axis], true)
    await propose([axis, other], true)
    expect((await points()).map((point) => [point.axis, point.title, point.minutes])).toEqual([
      [axis, expect.stringMatching(/^Axe 1/), 10],
      [other, 'Axe 2 – Durer', 10],
    ])
    await app.call('history.undo', {})
    expect(await points()).toHaveLength(1)
    await app.call('meetings.cancel', { id: committee, reason: 'Salle prise' })
    await propose([other], true)
    expect(await points()).toHaveLength(1)
  })
})

describe('the thread', () => {
  const take = async (app: TestApp) => {
    await create(app)
    const table = await withTable(app)
    await app.call('axes.takeUp', { meeting: table.meeting, stages: [...stages] })
    return table
  }

  test('is proposed from the words, accepted in one gesture, and undone as it was made', async () => {
    const app = await createReadyApp()
    const { axis } = await take(app)
    const { id: fiche } = await app.call('records.create', {
      record: 'fiche',
      values: { title: 'Un bus du numérique sur la route', axis, number: 1 },
    })
    const { proposals } = await app.call('axes.page', { id: axis })
    expect(proposals.map(({ kind, earlier, later }) => [kind, earlier.words, later.name])).toEqual([
      ['origin', 'Des villages sans permanence', 'Concertation 2'],
      ['origin', 'Un bus du numérique', 'Action 2 de l’axe 1'],
      ['fiche', 'Mettre sur la route un bus du numérique', 'Fiche\u00A01.1'],
    ])
    const links = proposals.map(({ kind, earlier, later }) => ({ kind, earlier: earlier.id, later: later.id }))
    await app.call('axes.link', { links })
    const page = await app.call('axes.page', { id: axis })
    expect(page.proposals).toEqual([])
    const { thread } = await app.call('axes.thread', { id: fiche })
    expect(thread.steps.map(({ kind, nodes }) => [kind, nodes.map(({ words }) => words)])).toEqual([
      ['proposed', ['Un bus du numérique']],
      ['priority', ['Mettre sur la route un bus du numérique']],
      ['fiche', ['Un bus du numérique sur la route']],
    ])
    const [first] = links
    if (first === undefined) throw new Error('no link')
    await app.call('axes.unlink', first)
    expect((await app.call('axes.page', { id: axis })).proposals).toHaveLength(1)
    await app.call('history.undo', {})
    await app.call('history.undo', {})
    expect((await app.call('axes.page', { id: axis })).proposals).toHaveLength(3)
  })

  test('is tied by hand to what was said before, never after', async () => {
    const app = await createReadyApp()
    const { axis } = await take(app)
    const { formulations } = await app.call('axes.page', { id: axis })
    const [village, hours, restated, , map] = formulations.map(({ id }) => id) as [RowId, RowId, RowId, RowId, RowId]
    const { origins, fiches } = await app.call('axes.candidates', { id: restated })
    expect(origins.map(({ id }) => id)).toEqual([village, hours])
    expect(fiches).toEqual([])
    await app.call('axes.link', { links: [{ kind: 'origin', earlier: hours, later: map }] })
    const { thread, formulation } = await app.call('axes.thread', { id: hours })
    expect(thread.steps.map(({ nodes }) => nodes[0]?.name)).toEqual(['Concertation 1', 'Action 1 de l’axe 1'])
    expect(formulation?.id).toBe(hours)
    const back = { kind: 'origin', earlier: map, later: hours } as const
    await expect(app.call('axes.link', { links: [back] })).rejects.toMatchObject({ error: { code: 'thread.loop' } })
  })

  test('is printed alone, and in the minutes that ask for it', async () => {
    const app = await createReadyApp()
    const { axis, meeting, section } = await take(app)
    const { proposals } = await app.call('axes.page', { id: axis })
    await app.call('axes.link', {
      links: proposals.map(({ kind, earlier, later }) => ({ kind, earlier: earlier.id, later: later.id })),
    })
    const job = crypto.randomUUID()
    const { name } = await app.call('axes.writeThread', { id: axis, job })
    expect(name).toBe('Fil_Axe-prioritaire-1-Aller-au-devant.docx')
    const printed = paragraphsOf(Buffer.from(app.app.file(job)?.bytes ?? [])).map((text) =>
      text.replaceAll('\u00a0', ' '),
    )
    expect(printed.slice(printed.indexOf('Étape'))).toEqual([
      ...['Étape', 'Ce qui a été dit ou décidé', 'Où et quand'],
      ...['Action proposée, axe 1', 'Un bus du numérique', 'Secteur Nord, 5 novembre 2026'],
      ...['Action 2 de l’axe 1', 'Mettre sur la route un bus du numérique', 'Secteur Nord, 5 novembre 2026'],
      'Le fil de « Une présence régulière dans les villages sans permanence »',
      ...['Étape', 'Ce qui a été dit ou décidé', 'Où et quand'],
      ...['Concertation 1', '« Des villages sans permanence »', 'Secteur Nord'],
      ...[
        'Concertation 2',
        '« Une présence régulière dans les villages sans permanence »',
        'Secteur Nord, enjeu reformulé, 5 novembre 2026',
      ],
    ])

    const preview = async () => JSON.stringify((await app.call('minutes.preview', { meeting })).body)
    expect(await preview()).not.toMatch(/Le fil de «\u00a0Mettre sur la route/)
    await app.call('records.update', { record: 'section', id: section, changes: { printsThread: true } })
    expect(await preview()).toMatch(/Le fil de «\u00a0Mettre sur la route/)
    expect((await app.call('minutes.get', { meeting })).threads.map(({ threads }) => threads.length)).toEqual([4])
  })
})
