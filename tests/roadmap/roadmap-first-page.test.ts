import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { RoadmapParts } from '#shared/contract/roadmap/fiches-export.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { attainmentStates } from '#shared/records/indicators/attainment.ts'
import { attend } from '../support/attend.ts'
import { campaignPeriod, startCampaign } from '../support/campaign.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { create } from '../support/directory.ts'
import { figure } from '../support/measures.ts'
import { meetingDraft } from '../support/meeting-draft.ts'
import { officeErrors, paragraphsOf, tablesOf } from '../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const parts: RoadmapParts = { comments: false, threads: false, matrix: false, calendar: true, persons: true }

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

const written = async (app: TestApp) => {
  const job = randomUUID()
  await app.call('fichesExport.writeRoadmap', { part: { kind: 'all' }, parts, job })
  const bytes = app.app.file(job)?.bytes ?? new Uint8Array()
  expect(await officeErrors(bytes)).toEqual([])
  const lines = paragraphsOf(bytes).map(spaced)
  const tables = tablesOf(bytes).map((table) => table.map((cells) => cells.map((cell) => spaced(cell.join('|')))))
  return { lines, tables, fiches: tables.find(([head]) => head?.[1] === 'Action' && head[2] === 'Porteur') ?? [] }
}

test('page one says what there is, what is late, what it costs and what is to be decided, as SQL by hand does', async () => {
  const app = await createDemoApp()
  const { lines, fiches } = await written(app)
  const at = lines.indexOf('Synthèse : ce que le comité est appelé à décider')
  expect(lines.slice(at + 1, at + 10)).toEqual([
    'Quatre axes, huit fiches actives, 128 000 € chiffrés dont 85 000 € accordés. Une réalisée, une en cours, une en retard, une en pause, une à discuter, trois à venir. Deux n’ont pas de porteur. Une autre est abandonnée. Trois cibles en bonne voie. Un chiffre manque.',
    'Six décisions demandées le 17 décembre 2026',
    'Axes 1, 2, 3 et 4 – les valider.',
    'Fiches 1.1 et 1.3 – compléter le plan de financement : 43 000 € restent à trouver.',
    'Fiches 1.2 et 3.1 – désigner un porteur.',
    'Fiche 2.1 – fixer une nouvelle échéance : celle du 20 novembre 2026 est passée.',
    'Fiche 1.2 – dire si le Département ouvre ses maisons des solidarités le soir.',
    'Fiche 1.3 – trouver un local avant le 31 mars, ou abandonner.',
    'Les fiches en une page',
  ])
  expect(fiches.filter(([, , , , state]) => state === 'En retard').map(([reference]) => reference)).toEqual(['2.1'])

  const db = new Database(join(app.dataDir, 'concerto.db'), { readonly: true })
  const one = (sql: string) => db.prepare(sql).pluck().get()
  const standing = `fiche WHERE coalesce(state, '') <> 'dropped'`
  expect(one(`SELECT count(*) FROM ${standing}`)).toBe(8)
  expect(one(`SELECT sum(budget) FROM ${standing}`)).toBe(128_000)
  expect(
    one(`SELECT sum(coalesce(granted, iif("fundingState" = 'granted', amount, 0))) FROM "ficheParty"
      WHERE role = 'funder' AND fiche IN (SELECT id FROM ${standing})`),
  ).toBe(85_000)
  expect(
    one(`SELECT count(*) FROM ${standing} AND coalesce(state, '') <> 'done'
    AND "endsOn" < '2026-11-24'`),
  ).toBe(1)
  db.close()
})

test('each fiche tells the target of its first indicator as the screen of the indicators does', async () => {
  const app = await createDemoApp()
  const { fiches } = await written(app)
  const { lines } = await app.call('fiches.list', {})
  const told = await Promise.all(
    lines.map(async ({ id, reference, state }) => {
      const [first] = (await app.call('fiches.get', { fiche: id })).indicators
      if (first === undefined || state === 'dropped') return [reference, '–']
      const { whole } = await app.call('measures.series', { indicator: first.indicator.id, count: 6 })
      const { overYear, target, attainment } = whole.standing
      const { sign, words } = attainmentStates[attainment.state]
      const reached = overYear === null ? 'cible à fixer' : `${overYear} sur ${target?.value}`
      return [reference, `${reached}|${sign === '–' ? words : `${sign} ${words}`}`]
    }),
  )
  expect(
    fiches
      .filter((row) => row.length === 7)
      .slice(1)
      .map((row) => [row[0], row[5]]),
  ).toEqual(told)
})

test('the cover counts the structures that came, and none where nobody said of which they were', async () => {
  const app = await createReadyApp()
  const { id } = await app.call('meetings.create', meetingDraft)
  const from = async () => (await written(app)).lines.find((line) => line.startsWith('Écrite à partir'))
  await attend(app, id, { lastName: 'BOISJOLI' })
  expect(await from()).toBe('Écrite à partir d’une concertation, 1 présence.')
  await attend(app, id, { lastName: 'SARMENT', structure: 'Le Clic voisin' })
  expect(await from()).toBe('Écrite à partir d’une concertation, 2 présences de 1 structure.')
})

/** A fiche whose indicator has a target, and the answer of one of the two structures that were asked. */
const awaited = async (app: TestApp): Promise<RowId> => {
  const { asked, structures } = await startCampaign(app, ['Le Clic voisin', 'Mairie de Brévigny'])
  const [actor = null] = structures
  await figure(app, { indicator: asked.supports, period: campaignPeriod, actor, value: '40' })
  await create(app, 'target', { indicator: asked.supports, year: 2026, value: '50', decidedBy: 'Comité de pilotage' })
  const { id } = await app.call('fiches.create', { title: 'Accueillir partout', axis: null, sector: null })
  await app.call('fiches.addIndicator', { fiche: id, words: null, indicator: { kind: 'known', id: asked.supports } })
  return asked.supports
}

test('what may still change is provisional on page one and in its fiche, which says who is awaited', async () => {
  const app = await createReadyApp()
  await awaited(app)
  const { lines, fiches } = await written(app)
  expect(fiches.at(2)?.[5]).toBe('40 p sur 50|○ Provisoire')
  expect(lines.join('\n')).toContain('Un chiffre reste provisoire.')
  expect(lines.find((line) => line.startsWith('Accompagnements : '))).toBe(
    'Accompagnements : 40 unités ; cible 50 ; ○ Provisoire (T3 2026). Cumul sur un trimestre connu. T3 2026, chiffre provisoire : 1 réponse sur 2, il manque : Mairie de Brévigny.',
  )
})

test('when fiches are many, each has a line with its page, and the targets are told by their state', async () => {
  const app = await createReadyApp()
  const indicator = await awaited(app)
  for (let n = 2; n <= 20; n += 1) {
    const { id } = await app.call('fiches.create', { title: `Fiche ${n}`, axis: null, sector: null })
    await app.call('fiches.addIndicator', { fiche: id, words: null, indicator: { kind: 'known', id: indicator } })
  }
  const { lines, fiches } = await written(app)
  expect(fiches[0]).toEqual(['Fiche', 'Action', 'Porteur', 'Échéance', 'État', 'k€', 'Page'])
  expect(fiches).toHaveLength(1 + 1 + 20 + 1)
  expect(lines.find((line) => line.startsWith('○ Provisoire'))).toBe(
    '○ Provisoire : Accompagnements (S.1, S.2, S.3 et 17 autres), 40 sur 50.',
  )
})
