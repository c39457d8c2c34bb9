import { describe, expect, test } from 'vitest'
import type { Dictionary, FigureCell } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { definitionAt } from '#shared/records/indicators/definition-at.ts'
import { computations } from '#shared/records/indicators/indicator/computations.ts'
import { dictionaryGroups, indicatorCodes } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { starterDictionary } from '#shared/records/indicators/indicator/starter-dictionary.ts'
import type { Period } from '#shared/text/period.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const supports = { name: 'Accompagnements', definition: 'Somme des participations.', unit: 'participations' } as const
const counted = { measure: 'count', provider: 'actors', frequency: 'quarterly', overTime: 'sum' } as const
const quarter = '2026-T1' as Period

const add = async ({ call }: TestApp, values: object = {}): Promise<RowId> =>
  (await call('indicators.add', { values: { ...counted, ...supports, ...values } })).id

const cell = (changes: Partial<FigureCell> = {}): FigureCell => ({
  period: quarter,
  place: { kind: 'whole' },
  item: null,
  answer: 'given',
  value: '12',
  outOf: null,
  ...changes,
})

const type = ({ call }: TestApp, indicator: RowId, ...cells: readonly FigureCell[]) =>
  call('indicators.type', { indicator, cells: [...cells] })

const typed = async ({ call }: TestApp, indicator: RowId) =>
  (await call('indicators.figures', { indicator, periods: [quarter] })).figures

const namesIn = ({ indicators, axes }: Dictionary) =>
  dictionaryGroups(indicators, axes).map((group) => group.indicators.map(({ name }) => name))

describe('the dictionary of indicators', () => {
  test('starts from a list, in one gesture, without what it has', async () => {
    const app = await createReadyApp()
    const { call } = app
    await add(app, { name: 'ACCOMPAGNEMENTS' })
    await add(app, { name: 'Nos rencontres', provider: 'computed', computation: 'meetingsHeld' })
    const lines = await call('indicators.starter', {})
    expect(lines.filter(({ present }) => present).map(({ name }) => name)).toEqual([
      'Accompagnements',
      'Réunions tenues',
    ])
    expect(lines.filter(({ first }) => first).map(({ name }) => name)).toEqual([
      'Accompagnements',
      'Bénéficiaires accompagnés',
      'Permanences tenues',
      'Réunions tenues',
      'Représentativité',
      'Fiches d’annuaire à jour',
    ])
    const keys = lines.map(({ key }) => key)
    expect(await call('indicators.start', { keys })).toEqual({ added: starterDictionary.length - 2 })
    expect(await call('indicators.start', { keys })).toEqual({ added: 0 })
    const { indicators } = await call('indicators.list', {})
    expect(new Set(indicators.map(({ computation }) => computation).filter((one) => one !== null))).toEqual(
      new Set(Object.keys(computations)),
    )
    const beneficiaries = indicators.find(({ name }) => name === 'Bénéficiaires accompagnés')
    const page = await call('indicators.get', { indicator: beneficiaries?.id as RowId })
    expect(page.breakdowns.map(({ breakdown, items }) => [breakdown.name, items.length])).toEqual([
      ['Âge', 8],
      ['Statut', 5],
      ['Genre', 3],
    ])
    await call('history.undo', {})
    expect((await call('indicators.list', {})).indicators).toHaveLength(2)
  })

  test('says of every indicator of the list what one needs to count the same, and no target', () => {
    for (const { values } of starterDictionary)
      expect(Object.entries(values).filter(([, value]) => value === null || value === '')).toEqual([])
    for (const { values } of starterDictionary)
      expect(Object.keys(values)).toEqual(
        expect.arrayContaining([
          'name',
          'definition',
          'unit',
          'measure',
          'overTime',
          'better',
          'calculation',
          'source',
        ]),
      )
  })

  test('keeps the order one gives it within an axis, even to those that a fiche made', async () => {
    const app = await createReadyApp()
    const { call } = app
    const { id: fiche } = await call('fiches.create', { title: 'Une réserve', axis: null, sector: null })
    for (const name of ['Bus', 'Arrêts'])
      await call('fiches.addIndicator', {
        fiche,
        words: null,
        indicator: { kind: 'new', name, definition: null, unit: null },
      })
    const first = await add(app)
    expect(namesIn(await call('indicators.list', {}))).toEqual([['Accompagnements', 'Arrêts', 'Bus']])
    await call('indicators.move', { indicator: first, after: (await named(app, 'Arrêts')).id })
    const list = await call('indicators.list', {})
    expect(namesIn(list)).toEqual([['Arrêts', 'Accompagnements', 'Bus']])
    expect(indicatorCodes(list.indicators, list.axes).get(first)).toBe('T.2')
    await call('history.undo', {})
    expect(namesIn(await call('indicators.list', {}))).toEqual([['Accompagnements', 'Arrêts', 'Bus']])
    const page = await call('indicators.get', { indicator: (await named(app, 'Bus')).id })
    expect(page.fiches).toEqual([{ id: fiche, title: 'Une réserve' }])
  })

  test('removes an indicator with its figures, and brings all back', async () => {
    const app = await createReadyApp()
    const { call } = app
    const id = await add(app)
    await call('indicators.split', { indicator: id, breakdown: null, name: 'Forme', items: parts('Seul', 'En groupe') })
    await type(app, id, cell())
    await call('indicators.note', { indicator: id, note: null, period: quarter, text: 'Fermeture en mars' })
    const before = await call('indicators.get', { indicator: id })
    expect(await call('indicators.remove', { indicator: id })).toEqual({ figures: 1 })
    expect((await call('indicators.list', {})).indicators).toEqual([])
    await call('history.undo', {})
    expect(await call('indicators.get', { indicator: id })).toEqual(before)
  })

  test('refuses what has no name, or a computation that is there', async () => {
    const app = await createReadyApp()
    await expect(add(app, { name: ' ' })).rejects.toThrow('name-missing')
    const computed = { provider: 'computed', computation: 'newcomers' }
    await expect(add(app, { provider: 'computed' })).rejects.toThrow('computation-missing')
    const id = await add(app, { ...computed, definition: 'Autre chose' })
    expect((await app.call('indicators.get', { indicator: id })).indicator).toMatchObject({
      definition: 'Personnes venues pour la première fois à une réunion ou à un forum.',
      unit: 'personnes',
    })
    await expect(add(app, computed)).rejects.toThrow('already-computed')
  })
})

describe('a definition', () => {
  test('that changes keeps the old figures under the old words', async () => {
    const app = await createReadyApp()
    const { call } = app
    const id = await add(app)
    await type(app, id, cell())
    const say = (values: object, meaning: object | null) =>
      call('indicators.describe', { indicator: id, values, meaning: meaning as never })
    await expect(say({ definition: 'Autre chose' }, null)).rejects.toThrow('meaning-unsaid')
    await say({ source: 'Enquête' }, null)
    await say({ definition: 'Somme des participations, ateliers compris.' }, { kind: 'corrected' })
    expect((await call('indicators.get', { indicator: id })).versions).toEqual([])
    await expect(say({ measure: 'fte' }, { kind: 'corrected' })).rejects.toThrow('measure-corrected')
    const changed = { kind: 'changed', from: '2026-04-01', reason: 'Les ateliers sont comptés à part.' }
    await expect(say({ measure: 'fte' }, { ...changed, reason: ' ' })).rejects.toThrow('reason-missing')
    await say({ definition: 'Accompagnements individuels.' }, changed)
    await expect(say({ definition: 'Encore' }, changed)).rejects.toThrow('definition-too-early')
    const { indicator, versions } = await call('indicators.get', { indicator: id })
    expect(versions).toMatchObject([
      {
        definition: 'Somme des participations, ateliers compris.',
        until: '2026-04-01',
        reason: 'Les ateliers sont comptés à part.',
      },
    ])
    expect(
      (['2026-T1', '2026-T2'] as Period[]).map((period) => definitionAt(indicator, versions, period).definition),
    ).toEqual(['Somme des participations, ateliers compris.', 'Accompagnements individuels.'])
    await call('history.undo', {})
    expect(await call('indicators.get', { indicator: id })).toMatchObject({
      indicator: { definition: 'Somme des participations, ateliers compris.' },
      versions: [],
    })
  })

  test('cannot become a computation once figures were given', async () => {
    const app = await createReadyApp()
    const id = await add(app)
    await type(app, id, cell())
    const values = { provider: 'computed', computation: 'newcomers' } as const
    await expect(app.call('indicators.describe', { indicator: id, values, meaning: null })).rejects.toThrow(
      'has-figures',
    )
  })
})

describe('beside an indicator', () => {
  test('a target says who decided it, one a year and a sector', async () => {
    const app = await createReadyApp()
    const { call } = app
    const indicator = await add(app, { measure: 'percent', unit: '%' })
    const { sectors } = await call('indicators.list', {})
    const aim = (changes: object = {}) =>
      call('indicators.aim', {
        indicator,
        sector: null,
        year: 2026,
        value: '65',
        decidedBy: 'Comité de pilotage',
        decidedOn: '2025-12-13',
        ...changes,
      })
    await expect(aim({ decidedBy: ' ' })).rejects.toThrow('target-undecided')
    await expect(aim({ value: '120' })).rejects.toThrow('target-refused')
    await aim()
    await aim({ value: '70' })
    await aim({ sector: sectors[0]?.id ?? null, value: '50' })
    const { targets } = await call('indicators.get', { indicator })
    expect(targets.map(({ sector, year, value, decidedBy }) => [sector, year, value, decidedBy])).toEqual([
      [null, 2026, '70', 'Comité de pilotage'],
      [sectors[0]?.id, 2026, '50', 'Comité de pilotage'],
    ])
    expect((await call('indicators.list', {})).targets).toHaveLength(1)
  })

  test('a breakdown keeps the figures of a part that is renamed, and loses those of one left out', async () => {
    const app = await createReadyApp()
    const { call } = app
    const indicator = await add(app)
    const split = (name: string, items: ReturnType<typeof parts>, breakdown: RowId | null = null) =>
      call('indicators.split', { indicator, breakdown, name, items })
    await expect(split('Seule', parts('Une'))).rejects.toThrow('split-unnamed')
    await expect(split('Deux', parts('Une', 'UNE'))).rejects.toThrow('split-twice')
    await split('Vendu ou donné', parts('Vendus', 'Donnés'))
    await expect(split('VENDU OU DONNÉ', parts('a', 'b'))).rejects.toThrow('split-twice')
    const way = (await call('indicators.get', { indicator })).breakdowns[0]
    const [sold, given] = (way?.items ?? []).map(({ id }) => id) as [RowId, RowId]
    await type(app, indicator, cell({ item: sold, value: '7' }), cell({ item: given, value: '5' }))
    const renamed = [
      { id: given, label: 'Offerts' },
      { id: null, label: 'Prêtés' },
    ]
    expect(await split('Devenir', renamed, way?.breakdown.id)).toEqual({ figures: 1 })
    expect((await call('indicators.get', { indicator })).breakdowns).toMatchObject([
      {
        breakdown: { name: 'Devenir' },
        items: [{ id: given, label: 'Offerts' }, { label: 'Prêtés' }],
        figuresOf: { [given]: 1 },
      },
    ])
    expect((await typed(app, indicator)).map(({ item, value }) => [item, value])).toEqual([[given, '5']])
    await call('history.undo', {})
    expect(await typed(app, indicator)).toHaveLength(2)
    expect(await call('indicators.unsplit', { breakdown: way?.breakdown.id as RowId })).toEqual({ figures: 2 })
  })

  test('a note is signed and dated; the latest period comes first', async () => {
    const app = await createReadyApp()
    const { call } = app
    const indicator = await add(app)
    const note = (period: string, text: string, id: RowId | null = null) =>
      call('indicators.note', { indicator, note: id, period: period as Period, text })
    await note('2025-T4', 'Comptage du soir')
    await note('2026-T1', 'Fermeture')
    const { notes } = await call('indicators.get', { indicator })
    expect(notes.map((one) => [one.note.period, one.note.text, one.author])).toEqual([
      ['2026-T1', 'Fermeture', 'Ysaline MERLERIVE'],
      ['2025-T4', 'Comptage du soir', 'Ysaline MERLERIVE'],
    ])
    await note('2026-T1', 'Fermeture en mars', notes[0]?.note.id)
    expect((await call('indicators.get', { indicator })).notes[0]?.note.text).toBe('Fermeture en mars')
  })

  test('another of the same name is told', async () => {
    const app = await createReadyApp()
    const first = await add(app)
    const other = await add(app, { name: 'accompagnements' })
    expect((await app.call('indicators.get', { indicator: first })).namesakes).toEqual([
      { id: other, name: 'accompagnements' },
    ])
    expect(
      (await app.call('search.find', { text: 'accompagnem' })).hits.map(({ kind, title }) => [kind, title]),
    ).toEqual([
      ['indicator', 'Accompagnements'],
      ['indicator', 'accompagnements'],
    ])
  })
})

describe('a typed figure', () => {
  test('is one for a place, a period and a part: typed again it changes, emptied it goes', async () => {
    const app = await createReadyApp()
    const { call } = app
    const indicator = await add(app)
    const { id: actor } = await call('records.create', { record: 'actor', values: { name: 'CCAS de Valmont' } })
    const there = cell({ place: { kind: 'actor', id: actor } })
    await type(app, indicator, there, cell({ value: '40' }))
    await type(app, indicator, { ...there, value: '15' })
    expect(await call('indicators.figures', { indicator, periods: [quarter] })).toMatchObject({
      figures: [
        { actor, value: '15', source: 'typed', answer: 'given' },
        { actor: null, value: '40' },
      ],
      actors: [{ id: actor, name: 'CCAS de Valmont' }],
    })
    await type(app, indicator, { ...there, answer: 'unavailable', value: '3' })
    expect((await typed(app, indicator))[0]).toMatchObject({ answer: 'unavailable', value: null })
    await type(app, indicator, { ...there, value: null })
    expect(await typed(app, indicator)).toHaveLength(1)
    expect((await call('indicators.get', { indicator })).given).toEqual({ count: 1, actors: 0, sectors: 0 })
  })

  test('that two postes wrote is read once, the later one', async () => {
    const app = await createReadyApp()
    const { call } = app
    const indicator = await add(app)
    for (const value of ['3', '9'])
      await call('records.create', { record: 'figure', values: { indicator, period: quarter, answer: 'given', value } })
    expect((await typed(app, indicator)).map(({ value }) => value)).toEqual(['9'])
    await type(app, indicator, cell({ value: null }))
    expect(await typed(app, indicator)).toEqual([])
  })

  test('that cannot be is refused with all those typed with it', async () => {
    const app = await createReadyApp()
    const share = await add(app, { measure: 'percent' })
    await expect(type(app, share, cell(), cell({ value: '12', outOf: '10' }))).rejects.toThrow('figure-refused')
    await expect(type(app, share, cell({ value: '-1' }))).rejects.toThrow('figure-refused')
    await expect(type(app, share, cell({ value: '1.5' }))).rejects.toThrow('figure-refused')
    await expect(type(app, share, cell({ period: '2030-T1' as Period }))).rejects.toThrow('period-to-come')
    const computed = await add(app, { name: 'Venues', provider: 'computed', computation: 'newcomers' })
    await expect(type(app, computed, cell())).rejects.toThrow('figure-computed')
    expect(await typed(app, share)).toEqual([])
    await type(app, share, cell({ value: '9', outOf: '10' }))
    expect(await typed(app, share)).toMatchObject([{ value: '9', outOf: '10' }])
  })
})

const parts = (...labels: readonly string[]) =>
  labels.map((label): { id: RowId | null; label: string } => ({ id: null, label }))

const named = async ({ call }: TestApp, name: string) => {
  const found = (await call('indicators.list', {})).indicators.find((one) => one.name === name)
  if (found === undefined) throw new Error(`No indicator ${name}`)
  return found
}
