import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { unpackText } from '#main/office/paper/office-package.ts'
import type { Clock } from '#shared/kernel/clock.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Period } from '#shared/text/period.ts'
import { startCampaign } from '../support/campaign.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { fillWithFiches } from '../support/many-fiches.ts'
import { forumDraft } from '../support/meeting-draft.ts'
import { countsPages, wordsByPage } from '../support/office.ts'
import { officeErrors, paragraphsOf, tablesOf } from '../support/read-docx.ts'
import { createReadyApp, createTestApp, type TestApp, temporaryFolder } from '../support/test-app.ts'

/** A day that a test moves, at noon. */
const movingClock = (day: string): Clock & { day: string } => {
  const clock = { day, now: () => new Date(`${clock.day}T12:00:00`) }
  return clock
}

interface Wanted {
  readonly from?: string
  readonly to?: string
  readonly persons?: boolean
  readonly template?: object
}

const write = async (app: TestApp, wanted: Wanted = {}) => {
  const job = randomUUID()
  const ready = await app.call('report.write', { ...wanted, job } as never)
  return { ...ready, content: Buffer.from(app.app.file(job)?.bytes ?? []) }
}

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

/** The words of a report, and its tables by their first head, cells as one line. */
const read = async (app: TestApp, wanted: Wanted = {}) => {
  const { content } = await write(app, wanted)
  expect(await officeErrors(content)).toEqual([])
  const words = paragraphsOf(content).map(spaced)
  const tables = tablesOf(content).map((rows) => rows.map((cells) => cells.map((cell) => spaced(cell.join(' | ')))))
  const under = (title: string): readonly string[] => {
    const from = words.indexOf(title) + 1
    const end = words.findIndex((one, at) => at >= from && headings.some((heading) => one.startsWith(heading)))
    return from === 0 ? [] : words.slice(from, end < 0 ? undefined : end)
  }
  return {
    words,
    under,
    table: (...heads: readonly string[]) =>
      tables.find(([first]) => heads.every((one, at) => first?.[at] === one)) ?? [],
  }
}

const headings = [
  'Ce qui a bougé',
  'Ce qui est en retard',
  'Ce qui est à décider',
  'Où en sont les chiffres',
  'En retard au',
  'Indicateurs et cibles',
  'Décisions et tâches',
  'Argent demandé',
  'Ce qui vient',
]

const change = (app: TestApp, record: string, id: RowId, changes: object) =>
  app.call('records.update', { record, id, changes } as never)

const addFiche = async (
  app: TestApp,
  title: string,
  changes: object = {},
  axis: RowId | null = null,
): Promise<RowId> => {
  const { id } = await app.call('fiches.create', { title, axis, sector: null })
  if (Object.keys(changes).length > 0) await change(app, 'fiche', id, changes)
  return id
}

const addStep = async (app: TestApp, fiche: RowId, text: string, changes: object = {}): Promise<RowId> => {
  const { id } = await app.call('fiches.addStep', { fiche, parent: null, after: null, text })
  if (Object.keys(changes).length > 0) await change(app, 'ficheStep', id, changes)
  return id
}

const meeting = { ...forumDraft, kind: 'committee', place: 'Mairie' } as const

describe('a report between two days', () => {
  test('of nothing at all is a page of sentences, without a heading over nothing', async () => {
    const { words } = await read(await createReadyApp({ clock: movingClock('2026-11-24') }))
    expect(words.slice(1)).toEqual([
      'Rapport de situation',
      'Du 1er octobre 2026 au 24 novembre 2026, d’après ce qui est noté dans Concerto',
      'Aucun axe ni aucune fiche-action n’est encore noté.',
      'Ce qui a bougé',
      'Rien n’a bougé entre ces deux jours.',
      'Ce qui est en retard',
      'Rien n’est en retard.',
      'Ce qui est à décider',
      'Rien n’est demandé au comité.',
      'Aucun indicateur n’est encore défini. Aucune réunion n’a été tenue, et aucune tâche n’a été faite. Rien n’a été demandé, accordé ni refusé par un financeur. Rien n’est daté après le 24 novembre 2026.',
    ])
  })

  test('says what moved with its day, what is late, what was decided, what is asked and granted, and what comes', async () => {
    const clock = movingClock('2026-09-01')
    const app = await createReadyApp({ clock })
    const { id: axis } = await app.call('records.create', {
      record: 'axis',
      values: { number: 1, title: 'Aller vers', state: 'consolidated' },
    })
    const bus = await addFiche(
      app,
      'Le bus',
      { state: 'running', endsOn: '2026-10-20', budget: 50_000, shortTitle: 'Bus' },
      axis,
    )
    const step = await addStep(app, bus, 'Acheter le bus.', { dueOn: '2026-10-01', state: 'running' })
    await addStep(app, bus, 'Le peindre', { dueOn: '2026-10-30', bearer: 'La Recyclerie' })
    const relay = await addFiche(app, 'Les relais', { state: 'running', endsOn: '2027-01-31' }, axis)
    const { id: funder } = await app.call('fiches.addParty', {
      fiche: bus,
      role: 'funder',
      name: 'La Région',
      actor: null,
    })
    await change(app, 'ficheParty', funder, { amount: 30_000, fundingState: 'requested', answerOn: '2026-10-31' })
    const gathered = await addFiche(app, 'Les relais de la Plaine', {}, axis)
    const gone = await addFiche(app, 'Une erreur')

    clock.day = '2026-10-05'
    const { id: committee } = await app.call('meetings.create', {
      ...meeting,
      date: '2026-10-06',
      title: 'Premier comité',
    })
    await app.call('followUps.add', {
      meeting: committee,
      items: [
        { kind: 'decision', text: 'La charte est adoptée.', bearer: null, dueOn: null, section: null },
        {
          kind: 'task',
          text: 'Écrire aux maires',
          bearer: { name: 'Le Département', person: null, actor: null },
          dueOn: '2026-10-15',
          section: null,
        },
        { kind: 'task', text: 'Trouver une salle', bearer: null, dueOn: null, section: null },
      ],
    })
    const { lines } = await app.call('followUps.list', { meeting: committee })
    clock.day = '2026-10-12'
    await change(app, 'fiche', relay, { state: 'paused', stateReason: 'Le local est pris.', endsOn: '2027-06-30' })
    await app.call('fiches.addParty', { fiche: relay, role: 'bearer', name: 'Le Clic voisin', actor: null })
    await change(app, 'ficheStep', step, { state: 'done', progress: 100 })
    clock.day = '2026-10-14'
    await app.call('followUps.settle', { id: lines[2]?.followUp.id as RowId, state: 'done' })
    await change(app, 'ficheParty', funder, { fundingState: 'granted', granted: 20_000, answerOn: '2026-10-13' })
    await app.call('fiches.gather', { fiches: [relay, gathered], title: 'Les relais' })
    await app.call('records.remove', { record: 'fiche', id: gone })
    await change(app, 'axis', axis, { state: 'validated', validatedOn: '2026-10-06' })
    clock.day = '2026-10-25'
    await addFiche(app, 'La réserve', { state: 'upcoming', endsOn: '2027-03-01' }, axis)
    await app.call('meetings.create', { ...meeting, date: '2026-12-21', title: 'Deuxième comité' })
    clock.day = '2026-11-02'

    const wanted = { from: '2026-10-06', to: '2026-10-31' }
    const { words, under, table } = await read(app, wanted)
    expect(words.find((line) => line.startsWith('Un axe'))).toBe(
      'Un axe, trois fiches actives : une en retard, une en pause, une à venir.',
    )
    expect(under('Ce qui a bougé')).toEqual([
      'Axe 1 : validé.',
      'Une fiche nouvelle : 1.3 La réserve.',
      'Une fiche passe à « En retard » : 1.1 Bus.',
      'Une fiche passe à « En pause » : 1.2 Les relais.',
      'Porteur désigné ou changé : fiche 1.2 Les relais.',
      'Échéance changée : fiche 1.2 Les relais.',
      'Une étape faite : fiche 1.1 Bus.',
      'Deux fiches réunies avec d’autres, ou supprimées.',
      '20 000 € accordés de plus.',
      'Une réunion tenue : une décision, deux tâches données, une tâche faite.',
    ])
    expect(table('Fiche', 'Action', 'Ce qui a bougé').slice(1)).toEqual([
      ['Axe 1', 'Aller vers', '06.10.2026 – validé'],
      ['1.1', 'Bus', '12.10.2026 – étape faite : Acheter le bus | 21.10.2026 – passe de « En cours » à « En retard »'],
      [
        '1.2',
        'Les relais',
        '12.10.2026 – passe de « En cours » à « En pause » : Le local est pris | 12.10.2026 – porteur désigné : Le Clic voisin | 12.10.2026 – échéance portée au 30 juin 2027 (31 janvier 2027 avant)',
      ],
      ['1.3', 'La réserve', '25.10.2026 – nouvelle fiche, à venir, fin le 1er mars 2027'],
      ['–', 'Les relais de la Plaine', '14.10.2026 – réunie avec la fiche 1.2'],
      ['–', 'Une erreur', 'fiche supprimée'],
    ])
    expect(under('Ce qui est en retard')).toEqual([
      'Une fiche : 1.1 Bus.',
      'Une étape : fiche 1.1 Bus.',
      'Une décision ou tâche de réunion, pour le 15 octobre 2026.',
    ])
    expect(table('Fiche', 'Ce qui est attendu').slice(1)).toEqual([
      ['Fiches-actions (1)'],
      ['1.1', 'Bus', 'À désigner', '20.10.2026, 11 jours'],
      ['Étapes (1)'],
      ['1.1', 'Le peindre', 'La Recyclerie', '30.10.2026, 1 jour'],
      ['Décisions et tâches de réunions (1)'],
      ['–', 'Écrire aux maires | Premier comité', 'Le Département', '15.10.2026, 16 jours'],
    ])
    expect(under('Ce qui est à décider le 21 décembre 2026')).toEqual([
      'Fiche 1.1 – confirmer le plan de financement : 30 000 € restent à trouver.',
      'Fiches 1.1 et 1.3 – désigner un porteur.',
      'Fiche 1.1 – fixer une nouvelle échéance : celle du 20 octobre 2026 est passée.',
      'Fiche 1.2 – reprendre l’action, ou l’abandonner (le local est pris).',
      '1.1 Bus ; 1.2 Les relais ; 1.3 La réserve.',
    ])
    expect(table('Nature').slice(1)).toEqual([
      ['Premier comité, 6 octobre 2026'],
      ['Décision', 'La charte est adoptée.', '–', '–', 'Notée'],
      ['Tâche', 'Écrire aux maires', 'Le Département', '15.10.2026', 'En retard'],
      ['Tâche', 'Trouver une salle', '–', '–', 'Faite le 14.10.2026'],
    ])
    expect(table('Fiche', 'Financeur').slice(1)).toEqual([
      ['1.1', 'La Région', '30 000 €', '20 000 €', 'Notifiée le 13.10.2026', '14.10.2026'],
    ])
    expect(words.slice(words.indexOf('Ce qui vient'))).toEqual([
      'Ce qui vient',
      'Lundi 21 décembre 2026',
      'Deuxième comité – à partir de 9 h 00, Mairie',
    ])

    // What is written later changes nothing of what a past day was.
    const then = (await write(app, wanted)).content
    await change(app, 'fiche', bus, { state: 'done', endsOn: null, title: 'Plus de bus' })
    await app.call('followUps.settle', { id: lines[1]?.followUp.id as RowId, state: 'done' })
    await change(app, 'ficheParty', funder, { granted: 30_000 })
    clock.day = '2026-11-20'
    expect((await write(app, wanted)).content.equals(then)).toBe(true)
  })

  test('of nothing but a fiche that was given up and an answer that is awaited says so as one says it', async () => {
    const app = await createReadyApp({ clock: movingClock('2026-10-01') })
    await addFiche(app, 'Le bus', { state: 'dropped' })
    await startCampaign(app, ['Le Clic voisin'])
    const { words } = await read(app)
    expect(words).toContain('Aucun axe, aucune fiche active. Une autre est abandonnée.')
    expect(words).toContain('Réponses à renvoyer : Collecte du 3e trimestre 2026 – 1 attendue sur 1')
  })

  test('begins at the last committee that was held, else with the quarter; days that cannot be are said', async () => {
    const clock = movingClock('2026-11-24')
    const app = await createReadyApp({ clock })
    const quarter = { kind: 'quarter', from: '2026-10-01', to: '2026-11-24' }
    const year = { kind: 'year', from: '2026-01-01', to: '2026-11-24' }
    expect(await app.call('report.get', {})).toMatchObject({
      today: '2026-11-24',
      days: { from: '2026-10-01', to: '2026-11-24' },
      usual: [quarter, year],
    })
    await app.call('meetings.create', { ...meeting, date: '2026-10-21', title: 'Comité' })
    await app.call('meetings.create', { ...meeting, date: '2026-11-24', title: 'Comité du jour' })
    expect(await app.call('report.get', {})).toMatchObject({
      days: { from: '2026-10-21', to: '2026-11-24' },
      usual: [{ kind: 'committee', from: '2026-10-21', to: '2026-11-24' }, quarter, year],
    })
    await expect(app.call('report.get', { from: '2026-11-02', to: '2026-11-01' })).rejects.toMatchObject({
      error: { code: 'report-days', cause: 'Le premier jour est après le second.' },
    })
    await expect(app.call('report.get', { to: '2026-11-25' })).rejects.toMatchObject({ error: { code: 'report-days' } })
  })

  test('of the demonstration counts what its tables hold, and names nobody when nobody is to be named', async () => {
    const app = await createDemoApp()
    const [from, to] = ['2026-01-01', '2026-11-24']
    const { table, words, under } = await read(app, { from, to })
    const db = new Database(join(app.dataDir, 'concerto.db'), { readonly: true })
    const count = (sql: string): number => db.prepare<[], number>(sql).pluck().get() as number
    const lateFiches = count(
      `SELECT count(*) FROM fiche WHERE sameAs IS NULL AND (state = 'late' OR (endsOn < '${to}' AND coalesce(state, 'toDiscuss') NOT IN ('done', 'dropped', 'paused')))`,
    )
    const lateSteps = count(
      `SELECT count(*) FROM ficheStep WHERE dueOn < '${to}' AND coalesce(state, 'upcoming') NOT IN ('done', 'dropped')`,
    )
    const lateTasks = count(
      `SELECT count(*) FROM followUp JOIN meeting ON meeting.id = followUp.meeting WHERE dueOn < '${to}' AND coalesce(followUp.state, 'open') = 'open'`,
    )
    const awaited = count(
      `SELECT count(*) FROM campaignActor JOIN campaign ON campaign.id = campaignActor.campaign WHERE dueOn < '${to}' AND closedOn IS NULL
       AND (campaignActor.id IN (SELECT campaignActor FROM refusedCell) OR (receivedOn IS NULL AND waivedOn IS NULL))`,
    )
    const granted = count(
      `SELECT total(coalesce(granted, amount)) FROM ficheParty WHERE role = 'funder' AND fundingState = 'granted'`,
    )
    const decided = count(
      `SELECT count(*) FROM followUp JOIN meeting ON meeting.id = followUp.meeting WHERE meeting.date BETWEEN '${from}' AND '${to}'`,
    )
    db.close()
    const late = table('Fiche', 'Ce qui est attendu')
    for (const [name, many] of [
      ['Fiches-actions', lateFiches],
      ['Étapes', lateSteps],
      ['Décisions et tâches de réunions', lateTasks],
    ] as const)
      expect(late.filter(([first]) => first?.startsWith(name))).toEqual(many === 0 ? [] : [[`${name} (${many})`]])
    expect(late.at(-1)?.[1]).toContain(` ${awaited} attendue`)
    expect(words.join('\n')).toContain(`${granted.toLocaleString('fr-FR').replaceAll(/\s/gu, ' ')} € accordés`)
    expect(table('Nature').filter((cells) => cells.length === 5)).toHaveLength(1 + decided)
    expect(under('Ce qui a bougé')[0]).toMatch(/^Axes 1, 2 et 3 : nouveaux, consolidés\.$/)

    const shares = await app.call('measures.comparison', { period: '2026-T3' as Period })
    const aimed = shares.lines.filter(({ whole }) => whole.standing.target !== null)
    expect(
      table('Indicateur')
        .slice(1)
        .map(([name]) => name),
    ).toEqual(aimed.map(({ indicator }) => indicator.name))
    for (const { indicator, whole } of aimed) {
      const line = table('Indicateur').find(([name]) => name === indicator.name)
      expect(line?.at(-1)).toContain(stateWords[whole.standing.attainment.state])
      expect(line?.at(-3)?.includes(' p ')).toBe(whole.standing.provisional)
    }

    expect(words.join('\n')).toContain('PAILLEROUGE')
    const nobody = (await read(app, { from, to, persons: false })).words.join('\n')
    expect(nobody).not.toContain('PAILLEROUGE')
    expect(nobody).toContain('[personne]')
  })

  test('names its tables and heads their columns, for who hears them', async () => {
    const app = await createDemoApp()
    const xml = unpackText((await write(app, { from: '2026-01-01' })).content, 'word/document.xml')
    const tables = xml.split('<w:tbl>').slice(1)
    const [coming, ...others] = tables.toReversed()
    expect(others).toHaveLength(5)
    for (const table of tables)
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/)
    for (const table of others) expect(table).toContain('<w:tblHeader/>')
    // Facts by their names have no heads.
    expect(coming).toContain('Ce qui vient')
    expect(xml.match(/w:pStyle w:val="Heading\d"/g)?.every((style) => style.includes('Heading1'))).toBe(true)
  })

  test('takes the template of the house', async () => {
    const app = await createDemoApp()
    const house = readFileSync(join(import.meta.dirname, '../../resources/templates/modele-exemple.docx'))
    const { content } = await write(app, {
      from: '2026-01-01',
      template: { kind: 'file', content: house.toString('base64') },
    })
    expect(await officeErrors(content)).toEqual([])
    expect(paragraphsOf(content)).toContain('Ce qui est en retard')
  })

  test.runIf(countsPages)('of forty fiches with long names keeps its answers on the first page', async () => {
    const clock = movingClock('2026-09-01')
    const app = await createReadyApp({ clock })
    const { id: axis } = await app.call('records.create', { record: 'axis', values: { number: 1, title: lengthy } })
    const fiches: RowId[] = []
    for (let n = 0; n < 40; n += 1)
      fiches.push(
        await addFiche(
          app,
          `${lengthy}, action ${n}`,
          { state: 'running', endsOn: `2026-10-${String(1 + (n % 28)).padStart(2, '0')}`, budget: 1_000 * n },
          axis,
        ),
      )
    clock.day = '2026-10-15'
    for (const [n, fiche] of fiches.entries()) {
      await addStep(app, fiche, `${lengthy}, étape ${n}`, {
        dueOn: '2026-10-16',
        state: n % 2 === 0 ? 'done' : 'running',
      })
      if (n % 3 === 0)
        await app.call('fiches.addParty', { fiche, role: 'bearer', name: `${lengthy} ${n}`, actor: null })
    }
    clock.day = '2026-10-31'
    const { content } = await write(app, { from: '2026-10-01' })
    expect(await officeErrors(content)).toEqual([])
    const pages = wordsByPage(content)
    expect(pages.length).toBeLessThanOrEqual(4)
    expect(pages[0]).toContain('Ce qui est à décider')
    expect(pages[1]).toMatch(/^Ce qui a bougé, fiche par fiche/)
  })
})

test('two hundred fiches are told in two seconds', async () => {
  const dataDir = temporaryFolder()
  fillWithFiches(dataDir, 200)
  const app = await createTestApp({ dataDir })
  const start = performance.now()
  await write(app, { from: '2026-01-01' })
  expect(performance.now() - start).toBeLessThan(2_000)
})

const stateWords = {
  reached: 'Atteint',
  onTrack: 'En bonne voie',
  far: 'Loin de la cible',
  provisional: 'Provisoire',
  noTarget: 'Sans cible',
  noFigure: 'Pas de chiffre',
} as const

const lengthy =
  'Faire connaître à chaque habitant éloigné du numérique les lieux où l’on aide, leurs jours et leurs heures'
