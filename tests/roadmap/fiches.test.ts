import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { stepTree } from '#shared/records/roadmap/step-tree.ts'
import { bullets, doc, item, line, paragraph } from '#shared/text/rich-text/build.ts'
import { listOf } from '../support/list-of.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const steps = doc(
  bullets(
    item(paragraph('Réunir les ressourceries'), bullets(item(paragraph('Nommer un pilote')))),
    item(paragraph('Quel statut ?')),
  ),
)

const axisOf = async (app: TestApp, number: number): Promise<RowId> =>
  (await app.call('records.create', { record: 'axis', values: { number, title: `Axe ${number}`, state: 'proposed' } }))
    .id

const ficheOf = async (app: TestApp, title: string, axis: RowId | null = null): Promise<RowId> =>
  (await app.call('fiches.create', { title, axis, sector: null })).id

const told = async (app: TestApp, fiche: RowId) =>
  stepTree((await app.call('fiches.get', { fiche })).steps).map(
    ({ rank, step }) => `${rank} ${step.text} ${step.state}`,
  )

describe('what is followed of a fiche', () => {
  test('its steps and partners are taken up from the rubrics in one gesture, and not twice', async () => {
    const app = await createReadyApp()
    const { id: actor } = await app.call('records.create', { record: 'actor', values: { name: 'Ressourcerie du Gué' } })
    const fiche = await ficheOf(app, 'Reconditionner des ordinateurs')
    const changes = {
      steps,
      partners: listOf('FSE, ressourcerie du gué', 'Qui d’autre ?'),
      indicators: listOf('Postes donnés'),
    }
    await app.call('records.update', { record: 'fiche', id: fiche, changes })
    expect((await app.call('fiches.get', { fiche })).said).toEqual({
      steps: 3,
      partners: 2,
      interested: 0,
      indicators: ['Postes donnés'],
    })

    expect(await app.call('fiches.takeUp', { fiche, rubric: 'steps' })).toEqual({ added: 3 })
    expect(await app.call('fiches.takeUp', { fiche, rubric: 'steps' })).toEqual({ added: 0 })
    expect(await app.call('fiches.takeUp', { fiche, rubric: 'partners' })).toEqual({ added: 2 })
    expect(await told(app, fiche)).toEqual([
      '1 Réunir les ressourceries upcoming',
      '1.1 Nommer un pilote upcoming',
      '2 Quel statut ? question',
    ])
    const { parties } = await app.call('fiches.get', { fiche })
    expect(parties.map(({ party, actor: name }) => [party.role, party.name, party.actor, name])).toEqual([
      ['partner', 'FSE', null, null],
      ['partner', 'ressourcerie du gué', actor, 'Ressourcerie du Gué'],
    ])

    const indicator = { kind: 'new', name: 'Postes donnés', definition: null, unit: 'postes' } as const
    await app.call('fiches.addIndicator', { fiche, words: 'Postes donnés', indicator })
    const page = await app.call('fiches.get', { fiche })
    expect(page.said).toEqual({ steps: 0, partners: 0, interested: 0, indicators: [] })
    expect(page.indicators).toMatchObject([{ link: { words: 'Postes donnés' }, indicator: { unit: 'postes' } }])
    const other = await ficheOf(app, 'Prêter des ordinateurs')
    const [known] = await app.call('fiches.indicators', { text: 'postes' })
    await app.call('fiches.addIndicator', {
      fiche: other,
      words: null,
      indicator: { kind: 'known', id: known?.id as RowId },
    })
    expect((await app.call('fiches.get', { fiche: other })).indicators).toMatchObject([
      { indicator: { id: known?.id } },
    ])

    for (let n = 0; n < 5; n += 1) await app.call('history.undo', {})
    expect(await told(app, fiche)).toEqual([])
  })

  test('steps move, nest three deep and no deeper, and go with those below them', async () => {
    const app = await createReadyApp()
    const fiche = await ficheOf(app, 'Former')
    const add = async (text: string, parent: RowId | null, after: RowId | null = null) =>
      (await app.call('fiches.addStep', { fiche, parent, after, text })).id
    const a = await add('A', null)
    const b = await add('B', null, a)
    const c = await add('C', a)
    const d = await add('D', c)
    await expect(app.call('fiches.addStep', { fiche, parent: d, after: null, text: 'E' })).rejects.toMatchObject({
      error: { code: 'steps-too-deep' },
    })
    await expect(app.call('fiches.placeStep', { step: a, parent: b, after: null })).rejects.toMatchObject({
      error: { code: 'steps-too-deep' },
    })
    await expect(app.call('fiches.placeStep', { step: a, parent: c, after: null })).rejects.toMatchObject({
      error: { code: 'steps-too-deep' },
    })
    await app.call('fiches.placeStep', { step: c, parent: b, after: null })
    expect(await told(app, fiche)).toEqual(['1 A upcoming', '2 B upcoming', '2.1 C upcoming', '2.1.1 D upcoming'])
    await app.call('fiches.placeStep', { step: c, parent: null, after: null })
    await app.call('fiches.removeStep', { step: c })
    expect(await told(app, fiche)).toEqual(['1 A upcoming', '2 B upcoming'])
    await app.call('history.undo', {})
    expect(await told(app, fiche)).toEqual(['1 C upcoming', '1.1 D upcoming', '2 A upcoming', '3 B upcoming'])
  })

  test('sectors comment it, and versions keep it and tell what changed', async () => {
    const app = await createReadyApp()
    const fiche = await ficheOf(app, 'Former')
    await app.call('records.update', { record: 'fiche', id: fiche, changes: { stakes: line('Former les aidants') } })
    await app.call('fiches.comment', { fiche, sector: null, text: 'Le plateau manque de formateurs.' })
    expect((await app.call('fiches.get', { fiche })).comments).toMatchObject([
      { comment: { text: 'Le plateau manque de formateurs.', settled: null }, sector: null },
    ])
    expect(await app.call('fiches.fix', { fiche, note: '' })).toEqual({ number: 1, added: true })
    expect(await app.call('fiches.fix', { fiche, note: '' })).toEqual({ number: 1, added: false })
    await app.call('fiches.addStep', { fiche, parent: null, after: null, text: 'Recruter' })
    const { versions, changed } = await app.call('fiches.versions', { fiche })
    expect([versions.length, changed]).toEqual([1, true])
    const blocks = await app.call('fiches.compare', { from: versions[0]?.id as RowId, to: null })
    expect(blocks.filter(({ kind }) => kind !== 'same').map(({ kind, parts }) => [kind, parts[0]?.text])).toEqual([
      ['added', 'Étapes suivies'],
      ['added', '1. Recruter – Pas commencée'],
    ])
  })
})

describe('how far a fiche is', () => {
  test('is the mean of its steps, and what is begun is no longer to be discussed', async () => {
    const app = await createReadyApp()
    const fiche = await ficheOf(app, 'Former')
    const add = async (text: string, changes: object) => {
      const { id } = await app.call('fiches.addStep', { fiche, parent: null, after: null, text })
      await app.call('records.update', { record: 'ficheStep', id, changes })
    }
    const line = async () => (await app.call('fiches.list', {})).lines[0]
    expect(await line()).toMatchObject({ reference: 'S.1', state: 'toDiscuss', share: null, steps: 0 })

    await add('Recruter', { progress: 35 })
    await add('Quel statut ?', { state: 'question' })
    for (let n = 0; n < 7; n += 1) await add(`Étape ${n}`, {})
    expect(await line()).toMatchObject({
      ...{ state: 'running', share: 4, steps: 8, doneSteps: 0, begunSteps: 1, questions: 1 },
    })
    const page = await app.call('fiches.get', { fiche })
    expect([page.reference, page.fiche.state, page.stateSince === null]).toEqual(['S.1', 'toDiscuss', false])

    await app.call('records.update', { record: 'fiche', id: fiche, changes: { state: 'paused' } })
    expect(await line()).toMatchObject({ state: 'paused', share: 4 })
  })

  test('holds of fiches gathered in one: the steps of both count', async () => {
    const app = await createReadyApp()
    const [one, other] = [await ficheOf(app, 'Former'), await ficheOf(app, 'Former les aidants')]
    for (const [fiche, state] of [
      [one, 'done'],
      [other, 'upcoming'],
    ] as const) {
      const { id } = await app.call('fiches.addStep', { fiche, parent: null, after: null, text: 'Recruter' })
      await app.call('records.update', { record: 'ficheStep', id, changes: { state } })
    }
    await app.call('fiches.gather', { fiches: [one, other], title: 'Former' })
    expect((await app.call('fiches.list', {})).lines).toMatchObject([{ share: 50, steps: 2, doneSteps: 1 }])
  })
})

describe('fiches', () => {
  test('are listed by axis, copied, moved, removed with all that is theirs, and brought back', async () => {
    const app = await createReadyApp()
    const [first, second] = [await axisOf(app, 1), await axisOf(app, 2)]
    const kept = await ficheOf(app, 'Équiper', second)
    const fiche = await ficheOf(app, 'Former', first)
    await app.call('fiches.addStep', { fiche, parent: null, after: null, text: 'Recruter' })
    await app.call('fiches.addParty', { fiche, role: 'bearer', name: 'Maison des Joncs', actor: null })
    const { id: copy } = await app.call('fiches.duplicate', { fiche })
    const lines = async () =>
      (await app.call('fiches.list', {})).lines.map(({ title, number, steps: count, bearers }) => [
        title,
        number,
        count,
        bearers,
      ])
    expect(await lines()).toEqual([
      ['Former', 1, 1, ['Maison des Joncs']],
      ['Former (copie)', 2, 1, ['Maison des Joncs']],
      ['Équiper', 1, 0, []],
    ])
    await app.call('fiches.move', { fiches: [copy, kept], axis: null })
    expect((await lines()).map(([title]) => title)).toEqual(['Former', 'Former (copie)', 'Équiper'])
    await app.call('fiches.remove', { fiche })
    await expect(app.call('fiches.get', { fiche })).rejects.toMatchObject({ error: { code: 'not-found' } })
    expect(await app.call('fiches.calendar', {})).toHaveLength(1)
    await app.call('history.undo', {})
    expect((await app.call('fiches.get', { fiche })).parties).toHaveLength(1)
  })

  test('late ones, late steps and those that nobody bears wait on the home page', async () => {
    const app = await createReadyApp()
    const fiche = await ficheOf(app, 'Former')
    await app.call('records.update', { record: 'fiche', id: fiche, changes: { endsOn: '2020-01-01' } })
    const { id: step } = await app.call('fiches.addStep', { fiche, parent: null, after: null, text: 'Recruter' })
    await app.call('records.update', { record: 'ficheStep', id: step, changes: { dueOn: '2020-01-01' } })
    const todos = async () => (await app.call('workspace.home', {})).todos
    expect(await todos()).toEqual([
      { kind: 'lateFiches', fiches: 1 },
      { kind: 'lateSteps', steps: 1, fiches: 1 },
      { kind: 'bearerless', fiches: 1 },
    ])
    await app.call('records.update', { record: 'fiche', id: fiche, changes: { state: 'done' } })
    await app.call('records.update', { record: 'ficheStep', id: step, changes: { state: 'done' } })
    expect(await todos()).toEqual([])
  })

  test('with cells « Non traité » go on the agenda of the next meeting, once, as those carried over do', async () => {
    const app = await createReadyApp()
    const fiche = await ficheOf(app, 'Former')
    await app.call('records.update', { record: 'fiche', id: fiche, changes: { feasibility: 'untreated' } })
    await expect(app.call('fiches.putOnAgenda', { fiche })).rejects.toMatchObject({ error: { code: 'no-meeting' } })
    const meeting = {
      ...meetingDraft,
      title: 'Comité',
      kind: 'committee',
      number: null,
      seriesName: '',
      date: '2099-12-13',
      startsAt: null,
    } as const
    const { id } = await app.call('meetings.create', meeting)
    expect((await app.call('fiches.get', { fiche })).next).toEqual({
      id,
      title: 'Comité',
      date: '2099-12-13',
      taken: false,
    })
    await app.call('fiches.putOnAgenda', { fiche })
    await app.call('fiches.putOnAgenda', { fiche })
    expect((await app.call('fiches.get', { fiche })).next).toMatchObject({ taken: true })
    const { agenda } = await app.call('meetings.page', { id })
    expect(agenda).toMatchObject([{ fiche, title: 'Fiche\u00a0S.1 – Former', detail: 'non traité\u00a0: faisabilité' }])
  })
})

describe('the rubrics of an espace', () => {
  test('are added, renamed, moved and hidden; the minutes print them; the method comes back without losing a text', async () => {
    const app = await createReadyApp()
    const labels = async () => (await app.call('rubrics.list', {})).map(({ rubric }) => rubric.label)
    const method = await labels()
    const { id: rubric } = await app.call('rubrics.add', { label: 'Lien avec le schéma' })
    expect(await labels()).toEqual([...method, 'Lien avec le schéma'])
    await app.call('rubrics.move', { key: rubric, after: null })
    await app.call('rubrics.change', { key: 'stakes', changes: { label: 'Pourquoi', hint: 'En une phrase' } })
    await app.call('rubrics.change', { key: 'complements', changes: { hidden: true } })
    expect((await labels()).slice(0, 2)).toEqual(['Lien avec le schéma', 'Pourquoi'])

    const { id: meeting } = await app.call('meetings.create', {
      ...meetingDraft,
      title: 'Atelier',
      kind: 'workingGroup',
      number: null,
      seriesName: '',
      date: '2026-10-08',
      startsAt: null,
    })
    await app.call('minutes.addSection', { meeting, after: null, kind: 'fiche', level: 1 })
    const minutes = await app.call('minutes.get', { meeting })
    const fiche = minutes.fiches[0]?.id as RowId
    const values = { fiche, rubric, text: line('Comme le schéma le demande') }
    await app.call('records.create', { record: 'rubricText', values })
    const printed = JSON.stringify((await app.call('minutes.preview', { meeting })).body)
    expect(printed.indexOf('Comme le schéma le demande')).toBeGreaterThan(printed.indexOf('Lien avec le schéma'))
    expect(printed.indexOf('Pourquoi')).toBeGreaterThan(printed.indexOf('Comme le schéma le demande'))

    await app.call('rubrics.reset', {})
    expect(await labels()).toEqual([...method, 'Lien avec le schéma'])
    expect((await app.call('rubrics.list', {})).at(-1)).toMatchObject({ rubric: { hidden: true }, fiches: 1 })
    await app.call('rubrics.remove', { key: rubric })
    expect(await labels()).toEqual(method)
    await expect(app.call('rubrics.remove', { key: rubric })).rejects.toMatchObject({ error: { code: 'not-found' } })
  })
})
