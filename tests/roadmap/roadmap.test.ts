import { randomUUID } from 'node:crypto'
import { Workbook } from 'exceljs'
import { describe, expect, test } from 'vitest'
import { unpackText } from '#main/office/paper/office-package.ts'
import type { RoadmapPart, RoadmapParts } from '#shared/contract/roadmap/fiches-export.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { houseTemplates } from '../office/house/house-templates.ts'
import { allTextOf } from '../support/exported.ts'
import { officeErrors, paragraphsOf, tablesOf } from '../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const whole: RoadmapParts = { comments: true, threads: true, matrix: true, calendar: true, persons: true }

const roadmap = async (app: TestApp, parts: Partial<RoadmapParts> = {}, part: RoadmapPart = { kind: 'all' }) => {
  const job = randomUUID()
  const answer = await app.call('fichesExport.writeRoadmap', { part, parts: { ...whole, ...parts }, job })
  const bytes = Buffer.from(app.app.file(job)?.bytes ?? [])
  return { ...answer, file: bytes, lines: paragraphsOf(bytes).map((line) => line.replaceAll('\u00a0', ' ')) }
}

const headings = (bytes: Uint8Array): readonly (readonly [level: number, words: string])[] =>
  [
    ...unpackText(bytes, 'word/document.xml').matchAll(
      /<w:p><w:pPr><w:pStyle w:val="(Heading\d|TitreDOuverture|TitreCompact)".*?<\/w:p>/gs,
    ),
  ].map(([xml, style = '']) => [
    outlineLevels[style] ?? Number(style.slice(-1)),
    [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)]
      .map(([, words]) => words)
      .join('')
      .replaceAll('\u00a0', ' '),
  ])

/** Of the styles that are headings of another look. */
const outlineLevels: Readonly<Record<string, number>> = { TitreDOuverture: 1, TitreCompact: 2 }

/** Two axes, three fiches of them and one of none, with what is followed of the first. */
const fill = async (app: TestApp) => {
  const create = (record: string, values: object) =>
    app.call('records.create', { record, values } as never) as Promise<{ readonly id: RowId }>
  const update = (id: RowId, changes: object) => app.call('records.update', { record: 'fiche', id, changes } as never)
  const { id: meeting } = await create('meeting', {
    title: 'Comité de pilotage',
    kind: 'committee',
    date: '2026-06-12',
  })
  const { id: one } = await create('axis', {
    number: 1,
    title: 'Équiper',
    state: 'validated',
    validatedOn: '2026-06-12',
    instance: meeting,
  })
  const { id: two } = await create('axis', { number: 2, title: 'Former', state: 'proposed' })
  const fiche = async (title: string, axis: RowId | null, changes: object) => {
    const { id } = await app.call('fiches.create', { title, axis, sector: null })
    await update(id, changes)
    return id
  }
  const first = await fiche('Ouvrir un atelier', one, {
    feasibility: 'high',
    impact: 'veryHigh',
    startsOn: '2026-01-01',
    endsOn: '2027-06-30',
    nationalNeeds: ['refurbishing'],
  })
  await fiche('Donner des ordinateurs', one, { feasibility: 'untreated', impact: 'high' })
  await fiche('Former les accueils', two, { state: 'running' })
  await fiche('Tenir un forum', null, {})
  await app.call('fiches.addStep', { fiche: first, parent: null, after: null, text: 'Trouver un local' })
  await app.call('fiches.addParty', { fiche: first, role: 'bearer', name: 'Mme Odile VENTCLAIR', actor: null })
  await app.call('fiches.comment', { fiche: first, sector: null, text: 'Le nord a déjà un atelier.' })
  return { first, one, two }
}

describe('the roadmap as Word', () => {
  test('has its axes, its fiches, its matrix and its calendar under one outline that its contents lead to', async () => {
    const app = await createReadyApp()
    await fill(app)
    const { name, file, lines } = await roadmap(app)
    expect(name).toMatch(/^Feuille-de-route_\d{4}-\d{2}-\d{2}\.docx$/)
    expect(await officeErrors(file)).toEqual([])
    expect(headings(file).filter(([level]) => level < 3)).toEqual([
      [1, 'Synthèse : ce que le comité est appelé à décider'],
      [2, 'Deux décisions demandées au comité'],
      [2, 'Les fiches en une page'],
      [1, 'Sommaire'],
      [1, 'Équiper'],
      [2, 'Les actions de l’axe'],
      [2, '1.1  Ouvrir un atelier'],
      [2, '1.2  Donner des ordinateurs'],
      [1, 'Former'],
      [2, 'Les actions de l’axe'],
      [2, '2.1  Former les accueils'],
      [1, 'Fiches-actions sans axe'],
      [2, 'S.1  Tenir un forum'],
      [1, 'Calendrier'],
      [1, 'Faisabilité et impact'],
      [2, 'Ce que contient chaque case'],
      [2, 'Non traité'],
      [2, 'Pas encore évaluées'],
    ])
    const xml = unpackText(file, 'word/document.xml')
    const anchors = [...xml.matchAll(/(?:<w:hyperlink w:anchor="|PAGEREF )(\w+)/g)].map(([, anchor]) => anchor)
    expect(new Set(anchors).size).toBe(10)
    for (const anchor of anchors) expect(xml).toContain(`w:name="${anchor}"`)
    // Nothing asks to be updated when the file is opened.
    expect(xml).not.toContain('w:dirty')
    expect(unpackText(file, 'word/settings.xml')).not.toContain('updateFields')
    expect(lines).toContain('Validé le 12 juin 2026 (Comité de pilotage)')
    expect(lines).toContain('Validée en partie (axe 1) ; à valider : axe 2.')
    expect(lines.filter((line) => line.startsWith('Deux axes'))[0]).toBe(
      'Deux axes, quatre fiches actives. Une en cours, trois à discuter. Trois n’ont pas de porteur. Aucune n’est encore chiffrée.',
    )
    // Every table of more than a row names its columns on each page, but for those whose first column does.
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe((xml.match(/w:firstRow="1"/g) ?? []).length)
    expect(unpackText(file, 'docProps/core.xml')).toContain('<dc:language>fr-FR</dc:language>')
    const calendar = tablesOf(file)
      .map((table) => table.map((cells) => cells.map((cell) => cell.join(' '))))
      .find(([head]) => head?.[2] === 'Début')
    expect(calendar?.[0]).toEqual([
      'Fiche',
      'Action',
      'Début',
      'Échéance',
      'T1\n26',
      'T2\n26',
      'T3\n26',
      'T4\n26',
      'T1\n27',
      'T2\n27',
    ])
    expect(calendar?.[1]).toEqual([
      '1.1',
      'Ouvrir un atelier',
      '01.01.2026',
      '30.06.2027',
      '■',
      '■',
      '■',
      '■',
      '■',
      '●',
    ])
    expect(calendar?.[2]).toEqual(['1.2', 'Donner des ordinateurs', 'À fixer', 'À fixer', '–', '–', '–', '–', '–', '–'])
  })

  test('is the same file for the same roadmap, and leaves out what is not wanted', async () => {
    const app = await createReadyApp()
    const { first, two } = await fill(app)
    const { file, lines } = await roadmap(app)
    expect((await roadmap(app)).file.equals(file)).toBe(true)
    expect(lines).toContain('Le nord a déjà un atelier.')
    const bare = await roadmap(app, { comments: false, matrix: false, calendar: false })
    expect(bare.lines).not.toContain('Le nord a déjà un atelier.')
    expect(headings(bare.file).map(([, words]) => words)).not.toContain('Calendrier')
    expect(headings(bare.file).map(([, words]) => words)).not.toContain('Faisabilité et impact')
    const axis = await roadmap(app, {}, { kind: 'axis', axis: two })
    expect(axis.name).toContain('axe-2')
    expect(axis.lines).not.toContain('1.1  Ouvrir un atelier')
    expect(axis.lines).toContain('2.1  Former les accueils')
    const chosen = await roadmap(app, {}, { kind: 'fiches', fiches: [first] })
    expect(chosen.lines.filter((line) => /^\S+ {2}\p{Lu}/u.test(line))).toEqual(['1.1  Ouvrir un atelier'])
    await expect(roadmap(app, {}, { kind: 'fiches', fiches: [two] })).rejects.toMatchObject({
      error: { code: 'not-found' },
    })
  })

  test('names nobody when people are left out, its file included', async () => {
    const app = await createReadyApp()
    const { first } = await fill(app)
    expect(allTextOf((await roadmap(app)).file)).toContain('VENTCLAIR')
    expect(allTextOf((await roadmap(app, { persons: false })).file)).not.toContain('VENTCLAIR')
    const job = randomUUID()
    const { name } = await app.call('fichesExport.writeFiche', { fiche: first, comments: true, persons: false, job })
    expect(name).toBe('Fiche-action_1-1_sans-personnes.docx')
    expect(allTextOf(app.app.file(job)?.bytes ?? new Uint8Array())).not.toContain('VENTCLAIR')
  })

  test('a fiche and a thread take the template of the house, contents included', async () => {
    const app = await createReadyApp()
    const { first, one } = await fill(app)
    for (const house of Object.values(houseTemplates).slice(0, 2)) {
      const template = { kind: 'file', content: Buffer.from(house).toString('base64') } as const
      const before = (await officeErrors(house)).length
      const [job, own, thread] = [randomUUID(), randomUUID(), randomUUID()]
      const { remarks } = await app.call('fichesExport.writeRoadmap', {
        part: { kind: 'all' },
        parts: whole,
        template,
        job,
      })
      // Its letters and margins are its own: Word counts its pages.
      expect(remarks.join(' ')).toContain('Ctrl\u00a0A puis F9')
      await app.call('fichesExport.writeFiche', { fiche: first, comments: true, persons: true, template, job: own })
      await app.call('axes.writeThread', { id: one, template, job: thread })
      for (const written of [job, own, thread]) {
        const bytes = app.app.file(written)?.bytes ?? new Uint8Array()
        expect((await officeErrors(bytes)).length).toBeLessThanOrEqual(before)
        expect(paragraphsOf(bytes).join(' ')).toContain(written === thread ? 'Le fil' : 'Trouver un local')
      }
    }
  })

  test('of axes without fiches says it of each, on one page', async () => {
    const app = await createReadyApp()
    for (const [number, title] of [
      [1, 'Équiper'],
      [2, 'Former'],
    ] as const)
      await app.call('records.create', { record: 'axis', values: { number, title, state: 'proposed' } })
    const { lines, file } = await roadmap(app)
    expect(lines).toContain('Deux axes, aucune fiche active.')
    expect(lines.filter((line) => line === 'Aucune fiche-action ne porte encore cet axe.')).toHaveLength(2)
    expect(unpackText(file, 'word/document.xml').split('<w:pageBreakBefore/>')).toHaveLength(4)
    expect(await officeErrors(file)).toEqual([])
  })

  test('of an espace without any fiche says so', async () => {
    const { lines, file } = await roadmap(await createReadyApp())
    expect(lines).toContain('Aucun axe ni aucune fiche-action pour l’instant.')
    expect(await officeErrors(file)).toEqual([])
  })
})

test('forty-three fiches of an action plan come out as Word, and Office reproaches them nothing', async () => {
  const app = await createReadyApp()
  const workbook = new Workbook()
  const sheet = workbook.addWorksheet('Plan')
  sheet.addRow(['Axe stratégique', 'N°', 'Intitulé de l’action', 'Description', 'Pilote', 'Calendrier', 'Budget'])
  for (let at = 0; at < 43; at += 1)
    sheet.addRow([
      `Axe ${(at % 4) + 1} : ${['Accueillir', 'Former', 'Équiper', 'Relier'][at % 4]}`,
      at + 1,
      `Ouvrir le chantier ${at + 1}`,
      'Constat <fort> & « net »\n- un\n- deux',
      'CCAS de Brévigny',
      ['T1 2025', '2025-2027', 'en continu'][at % 3],
      ['12 k€', 'entre 5 et 10 k€'][at % 2],
    ])
  const job = randomUUID()
  const content = new Uint8Array(Buffer.from(await workbook.xlsx.writeBuffer()))
  const opened = await app.call('fichesImport.open', { name: 'plan.xlsx', content, job })
  const asked = { import: opened.import, settings: opened.settings, decisions: [], job }
  await app.call('fichesImport.preview', asked)
  expect(await app.call('fichesImport.apply', { ...asked, remember: false })).toMatchObject({ written: 43 })

  const { file } = await roadmap(app)
  expect(await officeErrors(file)).toEqual([])
  expect(headings(file).filter(([, words]) => words.includes('Ouvrir le chantier'))).toHaveLength(43)
  const texts = await app.call('fichesExport.nationalActions', { part: { kind: 'all' } })
  expect(texts).toHaveLength(43)
  expect(texts.every(({ bearers }) => bearers === 'CCAS de Brévigny')).toBe(true)
})
