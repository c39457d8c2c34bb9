import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { RowId } from '#shared/kernel/ids.ts'
import { untreatedText } from '#shared/records/untreated.ts'
import type { Period } from '#shared/text/period.ts'
import { exchange, fichesApart, said } from '../support/fiches-apart.ts'
import { createHub } from '../support/postes.ts'
import { officeErrors, paragraphsOf, tablesOf } from '../support/read-docx.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import type { TestApp } from '../support/test-app.ts'

const parts = { comments: true, threads: true, matrix: true, calendar: true, persons: true }

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

const linesOf = (bytes: Uint8Array): readonly string[] => paragraphsOf(bytes).map(spaced)

const written = async (app: TestApp, write: (job: string) => Promise<unknown>): Promise<Uint8Array> => {
  const job = randomUUID()
  await write(job)
  return app.app.file(job)?.bytes ?? new Uint8Array()
}

const ficheWord = (app: TestApp, fiche: RowId, more: object = {}): Promise<Uint8Array> =>
  written(app, (job) =>
    app.call('fichesExport.writeFiche', { fiche, comments: true, persons: true, job, ...more } as never),
  )

const roadmapWord = (app: TestApp): Promise<Uint8Array> =>
  written(app, (job) => app.call('fichesExport.writeRoadmap', { part: { kind: 'all' }, parts, job }))

const create = async ({ call }: TestApp, record: string, values: object): Promise<RowId> => {
  const { id } = (await call('records.create', { record, values } as never)) as { readonly id: RowId }
  return id
}

/**
 * A fiche of Ouest gathered in that of Nord by the hub. Both name the same partner and the same indicator; the minutes, an action,
 * a need and a news item name the one that was gathered, two of them since.
 */
const gathered = async () => {
  const { hub, nord, ouest, axis, one, other } = await fichesApart('north first')
  const { id: indicator } = await hub.call('indicators.add', {
    values: { name: 'Aidants formés', axis, provider: 'actors' },
    breakdowns: [],
  } as never)
  for (const fiche of [one, other]) {
    await hub.call('fiches.addParty', { fiche, role: 'bearer', name: 'Atelier des Trois Ponts', actor: null })
    await hub.call('fiches.addIndicator', { fiche, words: null, indicator: { kind: 'known', id: indicator } })
  }
  const meeting = await create(hub, 'meeting', { title: 'Concertation 2', kind: 'concertation', date: '2026-03-10' })
  await create(hub, 'section', {
    meeting,
    kind: 'fiche',
    fiche: other,
    printsThread: true,
    title: said('Fiche-action 1'),
  })
  const action = { text: 'Former des aidants', stage: 'priority', axis, fiche: other }
  await create(hub, 'formulation', action)
  await exchange(hub, ouest)
  await hub.call('fiches.gather', { fiches: [one, other], title: 'Former les aidants' })
  // Written at Ouest before it learns of it.
  await create(ouest, 'need', { text: 'Des relais dans les mairies', fiche: other, state: 'open' })
  await create(ouest, 'newsItem', { title: 'Dix aidants formés', fiche: other, publishedOn: '2026-04-02' })
  await ouest.call('records.update', { record: 'fiche', id: other, changes: { outcomes: said('Écrit entre-temps') } })
  await exchange(hub, ouest)
  await exchange(hub, nord)
  return { hub, nord, ouest, axis, one, other, meeting }
}

const once = (lines: readonly string[], words: string): number => lines.join('\n').split(words).length - 1

describe('a fiche that was gathered, in the documents', () => {
  test('its Word says from which sectors it comes and what the others say, names nothing twice, and is the same at every poste', async () => {
    const { hub, nord, ouest, one, other } = await gathered()
    const bytes = await ficheWord(hub, other)
    expect(await officeErrors(bytes)).toEqual([])
    const lines = linesOf(bytes)
    const facts = tablesOf(bytes)[0]?.map((cells) => cells.map((cell) => spaced(cell.join('|'))))
    expect(facts?.flat()).toContain('2 fiches-actions des secteurs Nord et Ouest')
    expect(facts?.flat()).toContain('Concertation 2, 10 mars 2026 ; action 1 de l’axe 1')
    expect(facts?.flat()).toContain('Atelier des Trois Ponts')
    expect(once(lines, 'Atelier des Trois Ponts')).toBe(1)
    expect(once(lines, 'Aidants formés')).toBe(1)
    const contribution = tablesOf(bytes)
      .at(-1)
      ?.map((cells) => cells.map((cell) => spaced(cell.join('|'))))
    expect(contribution?.slice(0, 2)).toEqual([
      ['Aidants numériques à former'],
      [expect.stringMatching(/^Du secteur Ouest, le \d{1,2}(er)? \p{L}+ \d{4}$/u)],
    ])
    expect(contribution?.slice(2)).toEqual([
      ['Synthèse des enjeux', 'Des relais isolés'],
      ['Dans 3 ans nous aurons réalisé/entre les mains', 'Écrit entre-temps'],
    ])
    for (const words of ['au nord', 'à l’ouest']) expect(lines).toContain(`Commentaire, ${words}`)
    for (const poste of [nord, ouest]) expect(linesOf(await ficheWord(poste, one))).toEqual(lines)

    const bare = linesOf(await ficheWord(hub, one, { comments: false }))
    expect(bare).toContain('2 fiches-actions des secteurs Nord et Ouest')
    expect(bare).not.toContain('Fiches réunies ici')
    expect(bare).not.toContain('Des relais isolés')
  })

  test('the roadmap has it once, with its contributions, its thread and its dates under its axis', async () => {
    const { hub } = await gathered()
    const bytes = await roadmapWord(hub)
    expect(await officeErrors(bytes)).toEqual([])
    const lines = linesOf(bytes)
    expect(lines.some((line) => line.startsWith('Un axe, une fiche active. Une à discuter.'))).toBe(true)
    expect(lines.filter((line) => line === '1.1  Former les aidants')).toHaveLength(1)
    expect(lines.some((line) => line.startsWith('1.2 '))).toBe(false)
    // Its title is written once, over what it says: neither list, matrix nor calendar has it.
    expect(once(lines, 'Aidants numériques à former')).toBe(1)
    expect(once(lines, 'Des relais isolés')).toBe(1)
    // On the first page, under its rubric, and in its thread.
    expect(once(lines, 'Aidants formés')).toBe(3)
    expect(lines).toContain('2 fiches-actions des secteurs Nord et Ouest')
  })

  test('the minutes keep what was said in them, over the thread of the main one', async () => {
    const { hub, meeting } = await gathered()
    const lines = linesOf(await written(hub, (job) => hub.call('minutes.exportWord', { meeting, job })))
    expect(lines).toContain('Des relais isolés')
    expect(lines.join('\n')).toContain('Former les aidants')
    expect(lines.join('\n')).toContain('Dix aidants formés')
  })

  test('the synthesis names its bearer once, and says where what its sector left untreated is taken up', async () => {
    const { hub, axis, other, meeting } = await gathered()
    await hub.call('records.update', { record: 'fiche', id: other, changes: { conditions: untreatedText } })
    const sheets = [{ axis }, { objectives: untreatedText }]
    for (const values of sheets) {
      const axisSheet = await create(hub, 'axisSheet', values)
      await create(hub, 'section', { meeting, kind: 'axis', axisSheet, title: said('Axe') })
    }
    const later = await create(hub, 'meeting', { title: 'Comité', kind: 'committee', date: '2026-06-01' })
    await create(hub, 'agendaItem', { meeting: later, title: 'Reprise', fiche: other })
    const lines = linesOf(
      await written(hub, (job) => hub.call('minutes.exportWord', { meeting, variant: 'synthesis', job })),
    )
    expect(once(lines, 'Atelier des Trois Ponts')).toBe(1)
    const at = lines.findIndex((line) => line.startsWith('Fiche 1.1, non traité'))
    expect(lines.slice(at, at + 2)).toEqual([
      'Fiche 1.1, non traité : conditions de réussite',
      'Comité – 1er juin 2026',
    ])
    // A table of no axis is not the axis of an item that has none either.
    const loose = lines.findIndex((line) => line.startsWith('Axe, non traité'))
    expect(lines[loose + 1]).toBe('Pas encore placé')
  })

  test('the texts to copy name nothing twice', async () => {
    const { hub } = await gathered()
    const texts = await hub.call('fichesExport.nationalActions', { part: { kind: 'all' } })
    expect(texts.map(({ name, bearers }) => [name, bearers])).toEqual([
      ['Former les aidants', 'Atelier des Trois Ponts'],
    ])
  })

  test('it is counted and named once, wherever fiches are', async () => {
    const { hub, axis, one } = await gathered()
    await hub.call('indicators.add', {
      values: { name: 'Actions engagées', axis, provider: 'computed', computation: 'actionsUnderWay' },
      breakdowns: [],
    } as never)
    const { figures, todos } = await hub.call('workspace.home', {})
    expect(figures.fiches).toBe(1)
    expect(todos.map(({ kind }) => kind)).not.toContain('bearerless')
    const { indicators } = await hub.call('indicators.list', {})
    const shares = indicators.find(({ name }) => name === 'Actions engagées')?.id as RowId
    const known = indicators.find(({ name }) => name === 'Aidants formés')?.id as RowId
    const period = '2026-T1' as Period
    const now = (await hub.call('measures.series', { indicator: shares })).periods.at(-1)?.period as Period
    const counted = await hub.call('measures.sources', { indicator: shares, period: now, sector: null })
    expect(counted.rows.map(({ key }) => key)).toEqual([one])
    const { fiches } = await hub.call('indicators.get', { indicator: known })
    expect(fiches).toEqual([{ id: one, title: 'Former les aidants' }])
    const sheets = readWorkbook(await written(hub, (job) => hub.call('indicatorWorkbook.write', { period, job })))
    expect(once([JSON.stringify(sheets.Définitions)], 'Former les aidants')).toBeGreaterThan(0)
    expect(JSON.stringify(sheets)).not.toContain('Aidants numériques à former')
    const { lines } = await hub.call('needs.list', {})
    expect(lines.map(({ fiche }) => fiche)).toEqual(['Former les aidants'])
    expect(await hub.call('needs.about', { record: 'fiche', id: one })).toEqual(lines)
  })
})

test('axes gathered in one stand once in the roadmap, with the tables of the meetings of each, and each leads to its thread', async () => {
  const hub = await createHub()
  const [one, other] = [
    (await hub.call('axes.addAxis', { title: 'Accueillir le public' })).id,
    (await hub.call('axes.addAxis', { title: 'Former les aidants' })).id,
  ]
  const meeting = await create(hub, 'meeting', { title: 'Concertation 1', kind: 'concertation', date: '2026-02-03' })
  const sheet = await create(hub, 'axisSheet', { axis: other, stakes: said('Peu de relais') })
  await create(hub, 'section', { meeting, kind: 'axis', axisSheet: sheet, printsThread: true, title: said('Axe 2') })
  const origins = [
    await create(hub, 'formulation', { text: 'Ouvrir le soir', stage: 'first', axis: other }),
    await create(hub, 'formulation', { text: 'Élargir les horaires', stage: 'first', axis: one }),
  ]
  await hub.call('axes.gather', { axes: [one, other], title: 'Accueillir et former' })
  await hub.call('axes.restate', { axis: other, origins, text: 'Ouvrir plus longtemps' })
  const bytes = await roadmapWord(hub)
  expect(await officeErrors(bytes)).toEqual([])
  const lines = linesOf(bytes)
  expect(lines).toContain('Pas encore validée ; à valider : axe 1.')
  expect(lines).toContain('Réunit aussi : Axe prioritaire 2 – Former les aidants.')
  expect(lines).toContain('Aucune fiche-action ne porte encore cet axe.')
  expect(lines).toContain('Peu de relais')
  for (const id of [one, other]) {
    const thread = linesOf(await written(hub, (job) => hub.call('axes.writeThread', { id, job })))
    expect(thread.join('\n')).toContain('Accueillir et former')
    for (const words of ['Ouvrir le soir', 'Élargir les horaires', 'Ouvrir plus longtemps'])
      expect(thread.join('\n')).toContain(words)
  }
  // The minutes say the axis as it was called then, over all that came of it.
  const minutes = linesOf(await written(hub, (job) => hub.call('minutes.exportWord', { meeting, job })))
  expect(minutes).toContain('Peu de relais')
  expect(minutes.join('\n')).toContain('Ouvrir plus longtemps')
})
