import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { unpack } from '#main/office/paper/office-package.ts'
import type { InputOf } from '#shared/contract/define.ts'
import type { CampaignSummary, campaignsContract } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { receivedWords } from '#shared/records/indicators/answer-state.ts'
import type { Period } from '#shared/text/period.ts'
import { create } from '../support/directory.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const period = '2026-T3' as Period

/** Three indicators that structures give each quarter, one that nobody defined, one of a year. */
const dictionary = async (app: TestApp) => {
  const add = (values: object) => create(app, 'indicator', { provider: 'actors', frequency: 'quarterly', ...values })
  return {
    supports: await add({
      name: 'Accompagnements',
      definition: 'Somme des participations.',
      unit: 'participations',
      measure: 'count',
    }),
    open: await add({
      name: 'Lieux ouverts',
      definition: 'Lieux ouverts au public.',
      unit: 'lieux',
      measure: 'percent',
    }),
    plan: await add({ name: 'Un plan est écrit', definition: 'Oui s’il est signé.', measure: 'yesNo' }),
    unsaid: await add({ name: 'Sans définition', measure: 'count' }),
    yearly: await add({ name: 'Budget', definition: 'Dépenses.', measure: 'euros', frequency: 'yearly' }),
    counted: await add({ name: 'Calculé', definition: 'Par Concerto.', measure: 'count', provider: 'computed' }),
  }
}

const structures = async (app: TestApp) => ({
  mill: await create(app, 'actor', {
    name: 'Le Moulin numérique',
    emails: ['accueil@moulin.exemple.fr'],
    commune: 'Anse',
  }),
  yard: await create(app, 'actor', { name: 'La Cour des écrans' }),
  shed: await create(app, 'actor', { name: 'L’Atelier du pré', emails: ['bonjour@pre.exemple.fr'] }),
})

type Wanted = InputOf<(typeof campaignsContract)['create']>

const start = async (app: TestApp, told: Partial<Wanted> = {}) => {
  const [indicators, actors] = [await dictionary(app), await structures(app)]
  const { id } = await app.call('campaigns.create', {
    name: 'Campagne du 3e trimestre 2026',
    period,
    opensOn: '2026-10-01',
    dueOn: '2026-10-15',
    replyTo: 'coordination@exemple.fr',
    message: 'Une question ? Appelez-nous.',
    indicators: [indicators.supports, indicators.open, indicators.plan],
    structures: [actors.mill, actors.yard, actors.shed],
    ...told,
  })
  const page = async () => app.call('campaigns.page', { campaign: id })
  const rowOf = async (name: string): Promise<RowId> =>
    (await page()).structures.find((one) => one.name.startsWith(name))?.id as RowId
  return { id, indicators, actors, page, rowOf }
}

const figure = (app: TestApp, values: object) => create(app, 'figure', { period, answer: 'given', ...values })

describe('a campaign', () => {
  test('is proposed whole: name, period, days, what structures give that often, who was asked last time', async () => {
    const app = await createReadyApp()
    const { supports, open, plan } = await dictionary(app)
    const proposal = await app.call('campaigns.proposal', {})
    expect(proposal).toMatchObject({
      name: 'Campagne du 3e trimestre 2026',
      period: '2026-T3',
      frequency: 'quarterly',
      opensOn: '2026-11-24',
      dueOn: '2026-12-15',
      totalsOnly: true,
      lastTime: null,
    })
    expect(proposal.indicators.filter(({ isTicked }) => isTicked).map(({ id }) => id)).toEqual([supports, open, plan])
    expect(proposal.indicators.map(({ name, isDefined }) => [name, isDefined])).toContainEqual([
      'Sans définition',
      false,
    ])
    expect(proposal.indicators.map(({ name }) => name)).not.toContain('Calculé')
    const yearly = await app.call('campaigns.proposal', { period: '2025' as Period })
    expect(yearly.name).toBe('Campagne de l’année 2025')
    expect(yearly.indicators.filter(({ isTicked }) => isTicked).map(({ name }) => name)).toEqual(['Budget'])
  })

  test('is asked of structures of the directory, found by its filters', async () => {
    const app = await createReadyApp()
    const { mill, yard, shed } = await structures(app)
    const all = await app.call('campaigns.askable', { filter: {}, limit: 10 })
    expect(all.rows.map(({ id, hasAddress }) => [id, hasAddress])).toEqual([
      [shed, true],
      [yard, false],
      [mill, true],
    ])
    expect(await app.call('campaigns.askable', { filter: { text: 'moul' }, limit: 10 })).toMatchObject({
      total: 1,
      rows: [{ id: mill, where: expect.any(String) }],
    })
  })

  test('shows where each answer stands, is closed, and is taken back whole', async () => {
    const app = await createReadyApp()
    const { id, page, indicators, actors } = await start(app)
    expect(await app.call('campaigns.list', {})).toMatchObject([
      {
        campaign: { id, period },
        counts: { toSend: 3, overdue: 0, refused: 0, waiting: 0, received: 0, waived: 0 },
        late: true,
      },
    ])
    expect((await page()).structures.map(({ name, state, to, missing }) => [name, state, to, missing.length])).toEqual([
      ['L’Atelier du pré', 'toSend', ['bonjour@pre.exemple.fr'], 3],
      ['La Cour des écrans', 'toSend', [], 3],
      ['Le Moulin numérique', 'toSend', ['accueil@moulin.exemple.fr'], 3],
    ])
    expect((await page()).indicators.map(({ code, name }) => [code, name])).toEqual([
      ['T.1', 'Accompagnements'],
      ['T.3', 'Lieux ouverts'],
      ['T.5', 'Un plan est écrit'],
    ])
    expect(await app.call('campaigns.current', {})).toMatchObject({ campaign: { id } })
    const { lastTime } = await app.call('campaigns.proposal', {})
    expect(lastTime?.structures.map((one) => one.id)).toEqual([actors.shed, actors.yard, actors.mill])
    await app.call('campaigns.close', { campaign: id, closed: true })
    expect(await app.call('campaigns.current', {})).toBeNull()
    expect((await app.call('campaigns.list', {}))[0]).toMatchObject({
      campaign: { closedOn: '2026-11-24' },
      late: false,
    })
    await app.call('campaigns.setIndicators', { campaign: id, indicators: [indicators.plan] })
    expect((await page()).indicators.map((one) => one.id)).toEqual([indicators.plan])
    await app.call('campaigns.remove', { campaign: id })
    expect(await app.call('campaigns.list', {})).toEqual([])
    await app.call('history.undo', {})
    expect((await page()).structures).toHaveLength(3)
  })

  test('is refused in words when it asks nothing, nobody, or what nobody defined', async () => {
    const app = await createReadyApp()
    const indicators = await dictionary(app)
    const { mill } = await structures(app)
    const wanted = {
      ...{ name: 'Essai', period, opensOn: null, dueOn: null, replyTo: '', message: '' },
      ...{ indicators: [indicators.supports], structures: [mill] },
    }
    const refused = async (told: Partial<Wanted>) =>
      app.call('campaigns.create', { ...wanted, ...told }).catch(({ error }) => [error.code, error.cause])
    expect(await refused({ indicators: [] })).toEqual(['campaign-incomplete', 'Il lui faut au moins un indicateur.'])
    expect(await refused({ structures: [] })).toEqual(['campaign-incomplete', 'Il lui faut au moins une structure.'])
    expect(await refused({ indicators: [indicators.supports, indicators.unsaid] })).toEqual([
      'campaign-undefined',
      'Un indicateur n’a pas de définition, et chacun compterait autre chose\u00a0: Sans définition.',
    ])
    expect(await app.call('campaigns.list', {})).toEqual([])
    await expect(app.call('campaigns.page', { campaign: mill })).rejects.toMatchObject({
      error: { code: 'not-found', fact: 'La campagne demandée n’a pas été trouvée.' },
    })
  })

  test('asks more structures, each once, and lets one go', async () => {
    const app = await createReadyApp()
    const { id, page, actors, rowOf } = await start(app)
    const barn = await create(app, 'actor', { name: 'La Grange' })
    expect(await app.call('campaigns.addStructures', { campaign: id, structures: [actors.mill, barn] })).toEqual({
      added: 1,
    })
    await app.call('campaigns.removeStructure', { structure: await rowOf('La Cour') })
    expect((await page()).structures.map(({ name }) => name)).toEqual([
      'L’Atelier du pré',
      'La Grange',
      'Le Moulin numérique',
    ])
    await app.call('records.update', { record: 'actor', id: barn, changes: { sameAs: actors.mill } })
    expect((await page()).structures.map(({ name }) => name)).toEqual(['L’Atelier du pré', 'Le Moulin numérique'])
  })
})

test('what a campaign asks says its lines, with or without breakdowns; a second one of the period is told', async () => {
  const app = await createReadyApp()
  const { id, indicators, actors } = await startWithAges(app)
  const [asked] = (await app.call('campaigns.page', { campaign: id })).indicators
  expect(asked).toMatchObject({ name: 'Accompagnements', parts: 2 })
  const told = async () => {
    const page = await app.call('campaigns.page', { campaign: id })
    const to = page.structures.find(({ actor }) => actor === actors.mill)?.id as RowId
    const subject = { kind: 'collection', campaign: id } as const
    const { parts } = await app.call('sendings.message', { subject, to, variants: {} })
    return parts.map(({ text }) => text).join('')
  }
  expect(await told()).toContain(
    'trois indicateurs à renseigner, chacun avec sa définition, puis deux lignes de ventilation, facultatives.',
  )
  const { alike } = await app.call('campaigns.proposal', { period })
  expect(alike).toMatchObject([{ campaign: { id }, structures: [actors.mill, actors.yard, actors.shed] }])
  expect((await app.call('campaigns.proposal', { period: '2026-T2' as Period })).alike).toEqual([])

  await app.call('campaigns.setIndicators', { campaign: id, indicators: [indicators.supports], totalsOnly: true })
  expect(await told()).toContain('un indicateur à renseigner, chacun avec sa définition.')
  expect(await app.call('campaigns.proposal', { period })).toMatchObject({ totalsOnly: true })
})

/** Its first indicator is split in two. */
const startWithAges = async (app: TestApp) => {
  const started = await start(app)
  await app.call('indicators.split', {
    indicator: started.indicators.supports,
    breakdown: null,
    name: 'Âge',
    items: [
      { id: null, label: 'Moins de 60 ans' },
      { id: null, label: '60 ans et plus' },
    ],
  })
  return started
}

test('the period worked at is that of the open campaign, else of the latest figures, else the quarter that ended last', async () => {
  const app = await createReadyApp()
  const atHand = async () => {
    const { period: shown } = await app.call('measures.comparison', {})
    expect((await app.call('indicators.list', {})).period).toBe(shown)
    return shown
  }
  expect(await atHand()).toBe('2026-T3')
  const { id, indicators, actors } = await start(app, { period: '2026-T4' as Period })
  expect(await atHand()).toBe('2026-T4')
  await app.call('campaigns.close', { campaign: id, closed: true })
  expect(await atHand()).toBe('2026-T3')
  await figure(app, { indicator: indicators.supports, actor: actors.mill, value: '4', period: '2026-T2' })
  await figure(app, { indicator: indicators.yearly, actor: actors.mill, value: '4', period: '2026' })
  expect(await atHand()).toBe('2026-T2')
})

describe('workbooks', () => {
  test('go in a zip, each named by its structure, prefilled with what it gave; the day is noted', async () => {
    const app = await createReadyApp()
    const { id, page, indicators, actors } = await start(app)
    await create(app, 'actor', { name: 'Le Moulin numérique' }).then((other) =>
      app.call('campaigns.addStructures', { campaign: id, structures: [other] }),
    )
    await figure(app, { indicator: indicators.supports, actor: actors.mill, value: '126', source: 'typed' })
    await figure(app, { indicator: indicators.supports, actor: actors.mill, value: '118', period: '2026-T2' })
    await figure(app, { indicator: indicators.open, actor: actors.mill, answer: 'unavailable' })
    const job = randomUUID()
    expect(await app.call('campaigns.workbooks', { campaign: id, structures: null, job })).toMatchObject({
      name: 'Campagne-du-3e-trimestre-2026_classeurs.zip',
      workbooks: 4,
    })
    const files = unpack(app.app.file(job)?.bytes ?? new Uint8Array())
    expect(Object.keys(files)).toEqual([
      'L-Atelier-du-pre_2026-T3.xlsx',
      'La-Cour-des-ecrans_2026-T3.xlsx',
      'Le-Moulin-numerique_2026-T3.xlsx',
      'Le-Moulin-numerique_2026-T3_2.xlsx',
    ])
    const cells = Object.values(files)
      .map((bytes) => readWorkbook(bytes).Collecte ?? [])
      .find((rows) => rows.flat().includes(126))
    expect(cells?.flat()).toEqual(expect.arrayContaining([118, 126, 'Non disponible', '● Complet', '– À remplir']))
    expect((await page()).structures.map(({ madeOn }) => madeOn)).toEqual(Array(4).fill('2026-11-24'))
    expect(app.events.filter(({ kind }) => kind === 'progress').at(-1)).toMatchObject({ done: 4, total: 4, job })
  })

  test('one alone is a workbook; with nobody left to ask, it is said', async () => {
    const app = await createReadyApp()
    const { id, rowOf, page } = await start(app)
    const structure = await rowOf('Le Moulin')
    const job = randomUUID()
    const made = await app.call('campaigns.workbooks', { campaign: id, structures: [structure], job })
    expect(made).toMatchObject({ name: 'Le-Moulin-numerique_2026-T3.xlsx', workbooks: 1 })
    for (const one of (await page()).structures) await app.call('campaigns.mark', { structure: one.id, as: 'waived' })
    await expect(app.call('campaigns.workbooks', { campaign: id, structures: null, job })).rejects.toMatchObject({
      error: { code: 'campaign-nobody' },
    })
  })
})

describe('sendings', () => {
  type Kind = 'collection' | 'collectionReminder'

  const desk = (app: TestApp, campaign: RowId) => {
    const subject = (kind: Kind) => ({ kind, campaign })
    return {
      states: async (kind: Kind) =>
        (await app.call('sendings.page', { subject: subject(kind) })).recipients.map(({ name, state, reach }) => [
          ...[name, state, reach],
        ]),
      note: (kind: Kind, to: RowId[], on: string, way: 'mail' | 'aside' = 'mail') =>
        app.call('sendings.note', { subject: subject(kind), to, way, on }),
      mail: async (kind: Kind, to: RowId) => {
        const { subject: about, parts } = await app.call('sendings.message', { subject: subject(kind), to })
        return { about, body: parts.map(({ text }) => text).join('') }
      },
      drafts: async (kind: Kind, to: RowId[]) => {
        const job = randomUUID()
        const made = await app.call('sendings.drafts', { subject: subject(kind), to, job })
        return { ...made, bytes: app.app.file(job)?.bytes ?? new Uint8Array() }
      },
    }
  }

  test('are each a mail to one structure, its own workbook joined; nothing is noted by preparing them', async () => {
    const app = await createReadyApp()
    const { id, page, rowOf } = await start(app)
    const { states, drafts } = desk(app, id)
    expect(await states('collection')).toEqual([
      ['L’Atelier du pré', 'toTell', 'mail'],
      ['La Cour des écrans', 'toTell', 'none'],
      ['Le Moulin numérique', 'toTell', 'mail'],
    ])
    expect(await states('collectionReminder')).toEqual([])
    const [shed, yard, mill] = [await rowOf('L’Atelier'), await rowOf('La Cour'), await rowOf('Le Moulin')]
    const { name, bytes, drafts: count } = await drafts('collection', [shed, yard, mill])
    expect([name, count]).toEqual(['Envois_Campagne-du-3e-trimestre-2026.zip', 2])
    const emls = Object.values(unpack(bytes)).map((eml) => Buffer.from(eml).toString('ascii'))
    expect(emls).toHaveLength(2)
    expect(emls[1]).toContain('To: accueil@moulin.exemple.fr')
    expect(emls[1]).toContain('Reply-To: coordination@exemple.fr')
    expect(emls[1]).toContain('Content-Disposition: attachment; filename="Le-Moulin-numerique_2026-T3.xlsx"')
    expect(emls[1]).not.toContain('bonjour@pre.exemple.fr')
    expect(emls[0]).toContain('filename="L-Atelier-du-pre_2026-T3.xlsx"')
    expect((await page()).structures.map(({ state, sentOn }) => [state, sentOn])).toEqual(
      Array(3).fill(['toSend', null]),
    )
  })

  test('are for whoever the directory knows to speak for the structure, and for nobody among several', async () => {
    const app = await createReadyApp()
    const { id, rowOf, actors } = await start(app)
    const { mail } = desk(app, id)
    const mill = await rowOf('Le Moulin')
    const opening = async () => (await mail('collection', mill)).body.split('\n\n').slice(0, 2)
    const serves = async (lastName: string, civility: 'madame' | null = null) => {
      const person = await create(app, 'person', { lastName, firstName: 'Nadia', ...(civility && { civility }) })
      return create(app, 'post', { person, actor: actors.mill })
    }
    expect((await opening())[0]).toBe('Bonjour,')
    const post = await serves('FERRAND', 'madame')
    expect(await opening()).toEqual(['À l’attention de Nadia FERRAND', 'Madame,'])
    const { recipients } = await app.call('sendings.page', { subject: { kind: 'collection', campaign: id } })
    expect(recipients.map(({ detail }) => detail)).toContain('FERRAND Nadia')
    await serves('OSTIER')
    expect((await opening())[0]).toBe('Bonjour,')
    await app.call('records.update', { record: 'post', id: post, changes: { fneReferent: true } })
    expect(await opening()).toEqual(['À l’attention de Nadia FERRAND', 'Madame,'])
  })

  test('say what is asked, then what is lacking, then the cells to correct', async () => {
    const app = await createReadyApp()
    const { id, rowOf, indicators, actors } = await start(app)
    const { mail, note } = desk(app, id)
    const mill = await rowOf('Le Moulin')
    const first = await mail('collection', mill)
    expect(first.about).toBe('Campagne du 3e trimestre 2026\u00a0: votre classeur à remplir')
    expect(first.body).toContain(
      '«\u00a0Le Moulin numérique\u00a0» est joint à ce message\u00a0: trois indicateurs à renseigner',
    )
    expect(first.body).toContain('Une question\u00a0? Appelez-nous.')
    await note('collection', [mill], '2026-10-02')
    await figure(app, { indicator: indicators.supports, actor: actors.mill, value: '4' })
    // One that was emptied is lacking.
    await figure(app, { indicator: indicators.open, actor: actors.mill })
    const again = await mail('collectionReminder', mill)
    expect(again.about).toBe('Campagne du 3e trimestre 2026\u00a0: vos chiffres sont attendus')
    expect(again.body).toContain('Il manque encore\u00a0: Lieux ouverts, Un plan est écrit.')
    expect(again.body).toContain(
      'Il était attendu le 15\u00a0octobre\u00a02026\u00a0: merci de le renvoyer à coordination@exemple.fr',
    )
    await create(app, 'refusedCell', {
      campaignActor: mill,
      indicator: indicators.supports,
      address: 'F6',
      found: '12 ateliers',
      reason: 'ce n’est pas un nombre.',
    })
    const correction = await mail('collectionReminder', mill)
    expect(correction.about).toBe('Campagne du 3e trimestre 2026\u00a0: quelques cases à corriger')
    expect(correction.body).toContain(
      '– F6, Accompagnements («\u00a012 ateliers\u00a0»)\u00a0: ce n’est pas un nombre.',
    )
    expect(correction.body).toContain('Une case est à corriger ou à remplir\u00a0; le reste est enregistré.')
    const emptyOf = (campaignActor: RowId) =>
      create(app, 'refusedCell', { campaignActor, indicator: indicators.open, address: 'F7', reason: 'est vide.' })
    await emptyOf(mill)
    const several = await mail('collectionReminder', mill)
    expect(several.body).toContain('Quelques cases sont à corriger ou à remplir\u00a0; le reste est enregistré.')
    expect(several.body).toContain('– F7, Lieux ouverts, est vide.')
    // Nothing of theirs is kept.
    const shed = await rowOf('L’Atelier')
    await note('collection', [shed], '2026-10-02')
    await emptyOf(shed)
    expect((await mail('collectionReminder', shed)).body).toContain('Une case est à corriger ou à remplir.')
  })

  test('are to be sent until they are noted; a relance is due again once the day is passed, or cells are to correct', async () => {
    const app = await createReadyApp()
    const { id, page, rowOf, indicators } = await start(app, { dueOn: '2026-11-10' })
    const { states, note } = desk(app, id)
    const [shed, mill, yard] = [await rowOf('L’Atelier'), await rowOf('Le Moulin'), await rowOf('La Cour')]
    await note('collection', [shed, mill], '2026-10-02')
    await note('collection', [yard], '2026-10-02', 'aside')
    const found = async () =>
      (await page()).structures.map(({ state, sentOn, remindedOn }) => [state, sentOn, remindedOn])
    expect(await found()).toEqual([
      ['overdue', '2026-10-02', null],
      ['toSend', null, null],
      ['overdue', '2026-10-02', null],
    ])
    expect(await states('collection')).toEqual([
      ['L’Atelier du pré', 'told', 'mail'],
      ['La Cour des écrans', 'aside', 'none'],
      ['Le Moulin numérique', 'told', 'mail'],
    ])
    await note('collectionReminder', [shed, mill], '2026-11-08')
    const reminded = async () => (await states('collectionReminder')).map(([, state]) => state)
    // Reminded before the day that was said, and the day is passed since.
    expect(await reminded()).toEqual(['toTell', 'toTell'])
    await note('collectionReminder', [shed, mill], '2026-11-12')
    expect(await reminded()).toEqual(['told', 'told'])
    expect((await found())[2]).toEqual(['waiting', '2026-10-02', '2026-11-12'])
    await app.call('campaigns.mark', { structure: mill, as: 'received' })
    await create(app, 'refusedCell', { campaignActor: mill, indicator: indicators.open, address: 'F7', reason: 'vide' })
    expect(await reminded()).toEqual(['told', 'toTell'])
    await note('collectionReminder', [mill], '2026-11-24')
    expect(await reminded()).toEqual(['told', 'told'])
    await app.call('history.undo', {})
    expect(await reminded()).toEqual(['told', 'toTell'])
  })

  test('what is to be done today is counted: nothing before the campaign opens, nor to ask again before its day is passed', async () => {
    const app = await createReadyApp()
    const { id, page, rowOf, indicators } = await start(app, { opensOn: '2026-11-25', dueOn: '2026-12-15' })
    const { note, mail } = desk(app, id)
    const due = async () => (await page()).due
    const change = (changes: object) => app.call('records.update', { record: 'campaign', id, changes })
    const todos = async () =>
      (await app.call('workspace.home', {})).todos.flatMap((todo) =>
        'campaign' in todo ? [[todo.kind, todo.structures]] : [],
      )
    expect([await due(), await todos()]).toEqual([{ send: 0, remind: 0 }, []])
    await change({ opensOn: '2026-11-24' })
    expect([await due(), await todos()]).toEqual([{ send: 3, remind: 0 }, [['workbooksToSend', 3]]])
    const [shed, mill, yard] = [await rowOf('L’Atelier'), await rowOf('Le Moulin'), await rowOf('La Cour')]
    await note('collection', [shed, mill], '2026-11-24')
    await note('collection', [yard], '2026-11-24', 'aside')
    expect([await due(), await todos()]).toEqual([{ send: 0, remind: 0 }, []])
    const { remarks } = await app.call('sendings.page', { subject: { kind: 'collectionReminder', campaign: id } })
    expect(remarks).toEqual([
      'Deux structures ont jusqu’au 15\u00a0décembre\u00a02026\u00a0: rien n’est à leur redire avant ce jour.',
    ])
    // Asked to, it is told again all the same, once a day.
    const early = { kind: 'collectionReminder', campaign: id, early: true } as const
    const toldEarly = async () => {
      const told = await app.call('sendings.page', { subject: early })
      return [told.remarks, told.recipients.map(({ state }) => state)]
    }
    expect(await toldEarly()).toEqual([[], ['toTell', 'toTell']])
    await app.call('sendings.note', { subject: early, to: [shed], way: 'mail', on: '2026-11-24' })
    expect(await toldEarly()).toEqual([[], ['told', 'toTell']])
    await app.call('history.undo', {})
    await create(app, 'refusedCell', { campaignActor: mill, indicator: indicators.open, address: 'F7', reason: 'vide' })
    expect(await todos()).toEqual([['structuresToRemind', 1]])
    await change({ opensOn: '2026-11-01', dueOn: '2026-11-10' })
    await note('collection', [shed], '2026-11-02')
    expect([await due(), await todos()]).toEqual([{ send: 0, remind: 2 }, [['structuresToRemind', 2]]])
    // Who was never asked is not told that the day is passed.
    expect((await mail('collection', yard)).body).toContain('dès que possible')
    expect((await mail('collection', yard)).body).not.toContain('Il était attendu')
    await app.call('campaigns.close', { campaign: id, closed: true })
    expect([await due(), await todos()]).toEqual([{ send: 0, remind: 0 }, []])
  })

  test('noted in the row of a structure by an older Concerto are known; what a structure leaves with it comes back with it', async () => {
    const app = await createReadyApp()
    const { id, page, rowOf } = await start(app, { dueOn: '2026-12-15' })
    const { states, note } = desk(app, id)
    const [shed, mill] = [await rowOf('L’Atelier'), await rowOf('Le Moulin')]
    await app.call('records.update', { record: 'campaignActor', id: shed, changes: { remindedOn: '2026-10-20' } })
    await note('collection', [mill], '2026-10-02')
    expect((await states('collection')).map(([, state]) => state)).toEqual(['told', 'toTell', 'told'])
    expect((await states('collectionReminder')).map(([name, state]) => [name, state])).toEqual([
      ['L’Atelier du pré', 'told'],
      ['Le Moulin numérique', 'told'],
    ])
    await app.call('campaigns.removeStructure', { structure: mill })
    await app.call('history.undo', {})
    expect((await page()).structures.map(({ sentOn }) => sentOn)).toEqual([null, null, '2026-10-02'])
    await app.call('campaigns.close', { campaign: id, closed: true })
    await expect(note('collection', [mill], '2026-10-02')).rejects.toMatchObject({
      error: { code: 'sending-too-soon' },
    })
  })
})

describe('answers', () => {
  test('an answer that came another way is marked by hand, with what it had refused; all is undone', async () => {
    const app = await createReadyApp()
    const { page, rowOf, indicators } = await start(app)
    const mill = await rowOf('Le Moulin')
    await create(app, 'refusedCell', { campaignActor: mill, indicator: indicators.open, address: 'F7', reason: 'vide' })
    const stateOf = async () => (await page()).structures.find(({ id }) => id === mill)?.state
    expect(await stateOf()).toBe('refused')
    await app.call('campaigns.mark', { structure: mill, as: 'received' })
    expect(await stateOf()).toBe('received')
    await app.call('campaigns.mark', { structure: mill, as: 'waived' })
    expect(await stateOf()).toBe('waived')
    await app.call('campaigns.mark', { structure: mill, as: 'waiting' })
    expect(await stateOf()).toBe('toSend')
    for (let step = 0; step < 3; step += 1) await app.call('history.undo', {})
    expect(await stateOf()).toBe('refused')
  })

  test('a figure typed for the cell that was to be corrected settles it, and no other', async () => {
    const app = await createReadyApp()
    const { page, rowOf, indicators, actors } = await start(app)
    const mill = await rowOf('Le Moulin')
    await app.call('campaigns.mark', { structure: mill, as: 'received' })
    const cell = { campaignActor: mill, reason: 'vide' }
    await create(app, 'refusedCell', { ...cell, indicator: indicators.open, address: 'F7' })
    await create(app, 'refusedCell', { ...cell, indicator: indicators.supports, address: 'F6' })
    const left = async () => {
      const structure = (await page()).structures.find(({ id }) => id === mill)
      return [structure?.state, structure?.toCorrect.map(({ address }) => address)]
    }
    const type = (indicator: RowId, at: Period, value: string | null) =>
      app.call('indicators.type', {
        indicator,
        cells: [
          { period: at, place: { kind: 'actor', id: actors.mill }, item: null, answer: 'given', value, outOf: null },
        ],
      })
    await type(indicators.open, '2026-T2' as Period, '4')
    await type(indicators.open, period, null)
    expect(await left()).toEqual(['refused', ['F7', 'F6']])
    await type(indicators.open, period, '4')
    expect(await left()).toEqual(['refused', ['F6']])
    await type(indicators.supports, period, '12')
    expect(await left()).toEqual(['received', []])
    await app.call('history.undo', {})
    expect(await left()).toEqual(['refused', ['F6']])
  })

  test('figures said on the telephone are typed at once; the answer is received when nothing lacks, and one undo takes it back', async () => {
    const app = await createReadyApp()
    const { page, rowOf, indicators, actors } = await start(app)
    const mill = await rowOf('Le Moulin')
    await figure(app, { indicator: indicators.supports, actor: actors.mill, value: '12' })
    expect(await app.call('campaigns.asked', { structure: mill })).toMatchObject([
      { name: 'Accompagnements', unit: 'participations', measure: 'count', figure: { value: '12' } },
      { name: 'Lieux ouverts', measure: 'percent', figure: null },
      { name: 'Un plan est écrit', definition: 'Oui s’il est signé.', figure: null },
    ])
    const type = (indicator: RowId, told: object) =>
      app.call('campaigns.type', {
        structure: mill,
        figures: [{ indicator, answer: 'given', value: null, outOf: null, ...told }],
      })
    const stands = async () => {
      const one = (await page()).structures.find(({ id }) => id === mill)
      return [one?.state, one?.missing]
    }
    await expect(type(indicators.open, { value: '9', outOf: '4' })).rejects.toMatchObject({
      error: { code: 'figure-refused' },
    })
    expect(await type(indicators.open, { value: '3', outOf: '4' })).toEqual({ missing: 1 })
    expect(await stands()).toEqual(['toSend', ['Un plan est écrit']])
    expect(await type(indicators.plan, { answer: 'unavailable' })).toEqual({ missing: 0 })
    expect(await stands()).toEqual(['received', []])
    await app.call('history.undo', {})
    expect(await stands()).toEqual(['toSend', ['Un plan est écrit']])
  })

  test('an answer that was typed indicator by indicator is received too, once whole', async () => {
    const app = await createReadyApp()
    const { page, indicators, actors } = await start(app)
    const state = async () => (await page()).structures.find(({ actor }) => actor === actors.yard)?.state
    const type = (indicator: RowId, value: string, outOf: string | null = null) =>
      app.call('indicators.type', {
        indicator,
        cells: [{ period, place: { kind: 'actor', id: actors.yard }, item: null, answer: 'given', value, outOf }],
      })
    await type(indicators.supports, '12')
    await type(indicators.open, '1', '2')
    expect(await state()).toBe('toSend')
    await type(indicators.plan, '1')
    expect(await state()).toBe('received')
  })

  test('what is « reçu » is one thing: on the page, in the list, under « Qui a répondu » in the workbook', async () => {
    const app = await createReadyApp()
    const { page, rowOf, indicators, actors } = await start(app)
    const [mill, yard] = [await rowOf('Le Moulin'), await rowOf('La Cour')]
    for (const structure of [mill, yard]) await app.call('campaigns.mark', { structure, as: 'received' })
    await create(app, 'refusedCell', { campaignActor: yard, indicator: indicators.open, address: 'F7', reason: 'vide' })
    const words = '1\u00a0classeur reçu sur 3, dont un sans chiffre, un à corriger'
    const said = ({ counts, bare }: CampaignSummary) => receivedWords(counts, bare)
    expect(said(await page())).toBe(words)
    expect((await app.call('campaigns.list', {})).map(said)).toEqual([words])
    const job = randomUUID()
    await app.call('indicatorWorkbook.write', { period, job })
    const { Synthèse = [] } = readWorkbook(app.app.file(job)?.bytes ?? new Uint8Array())
    const at = Synthèse.findIndex(([first]) => String(first).startsWith('Qui a répondu'))
    expect(Synthèse[at + 2]?.slice(1, 5)).toEqual([
      'Département',
      1,
      3,
      'L’Atelier du pré (rien n’est noté comme envoyé), La Cour des écrans (réponse revenue, à corriger)',
    ])
    expect(Synthèse[at + 3]?.slice(4, 5)).toEqual(['Le Moulin numérique (reçue, sans chiffre)'])
    expect(Synthèse.flat().find((cell) => String(cell).startsWith('Qui manque'))).toContain(
      'Le Moulin numérique (reçue, sans chiffre)',
    )
    const note = 'Inventaire en cours'
    await figure(app, { indicator: indicators.supports, actor: actors.mill, answer: 'unavailable', note })
    await figure(app, { indicator: indicators.supports, actor: actors.yard, value: '4' })
    expect(await page()).toMatchObject({ bare: 0 })
    // « Non disponible » is an answer, and no figure; what was said with it is beside it.
    const detailed = randomUUID()
    await app.call('indicatorWorkbook.write', { period, structures: true, job: detailed })
    const sheets = readWorkbook(app.app.file(detailed)?.bytes ?? new Uint8Array())
    expect(sheets.Synthèse?.find(([code]) => code === 'T.1')?.at(-1)).toBe('1/3, 1\u00a0non disponible')
    const heads = sheets.Structures?.find((line) => line.includes('Précision')) ?? []
    expect(sheets.Structures?.map((line) => line[heads.indexOf('Précision')])).toContain(note)
  })
})
