import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { asBytes, pack, unpack, unpackText } from '#main/office/paper/office-package.ts'
import type { FicheList } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { create } from '../support/directory.ts'
import { figure, given } from '../support/measures.ts'
import { opensSlides, wordsBySlide } from '../support/office.ts'
import { pythonWith } from '../support/python.ts'
import { officeErrors, savedFile } from '../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const python = pythonWith('pptx')

const slides = async (app: TestApp, asked: object = {}) => {
  const job = randomUUID()
  const ready = await app.call('restitution.write', { ...asked, job } as never)
  return { ...ready, file: Buffer.from(app.app.file(job)?.bytes ?? []) }
}

/** The XML of each slide, in order. */
const slidesIn = (file: Uint8Array): readonly string[] => {
  const parts = unpack(file)
  const count = Object.keys(parts).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length
  return Array.from({ length: count }, (_, index) =>
    Buffer.from(parts[`ppt/slides/slide${index + 1}.xml`] ?? []).toString(),
  )
}

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['p:sp', 'p:graphicFrame', 'a:r', 'a:p'].includes(name),
})

const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
    .map(([, words]) => words)
    .join('')
    .replaceAll('\u00a0', ' ')

/** The words of the title, which is the first shape. */
const titleOf = (xml: string): string => {
  const [first = ''] = xml.match(/<p:sp>.*?<\/p:sp>/s) ?? []
  expect(first).toMatch(/<p:ph type="(?:ctrTitle|title)"\/>/)
  return wordsOf(first)
}

describe('what is given back, as slides', () => {
  test('tells the demo: method, votes by sector, convergence, axes, fiches, indicators, what comes', async () => {
    const app = await createDemoApp()
    const { name, file, remarks } = await slides(app)
    expect(name).toMatch(/^Restitution_\d{4}-\d{2}-\d{2}\.pptx$/)
    expect(remarks).toEqual([])
    expect(await officeErrors(file, 'pptx')).toEqual([])
    const titles = slidesIn(file).map(titleOf)
    expect(titles).toEqual([
      'Ce que vous avez dit, ce que nous en faisons',
      'Quatre concertations, 30 personnes, 29 structures',
      'Secteur Amont : ce qui a reçu le plus de voix',
      'Secteur Plaine : ce qui a reçu le plus de voix',
      'Secteur Plateau : ce qui a reçu le plus de voix',
      'Trois axes, portés par les trois secteurs',
      expect.stringMatching(/^Axe 1 – Aller au-devant des habitants/),
      expect.stringMatching(/^Axe 2 – Former et outiller/),
      expect.stringMatching(/^Axe 3 – Faire réseau/),
      expect.stringMatching(/^Axe 4 – Faire réseau entre vallées/),
      expect.stringMatching(/^Fiche 1\.1 – /),
      expect.stringMatching(/^Fiche 2\.1 – /),
      expect.stringMatching(/^Fiche 3\.1 – /),
      'Cinq indicateurs communs, et leurs cibles',
      'Ce qui vient, et ce que nous attendons de vous',
    ])
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('says each word in French, none below 20 points but the foot, and shows charts that are native', async () => {
    const { file } = await slides(await createDemoApp())
    const parts = unpack(file)
    for (const [path, bytes] of Object.entries(parts).filter(([path]) => /^ppt\/.*\.xml$/.test(path))) {
      const xml = Buffer.from(bytes).toString()
      expect
        .soft([path, [...new Set([...xml.matchAll(/lang="([^"]*)"/g)].map(([, lang]) => lang))]])
        .toEqual([path, xml.includes('lang=') ? ['fr-FR'] : []])
      expect.soft(xml.match(/<a:rPr(?![^>]*lang=)/g)).toBeNull()
    }
    for (const xml of slidesIn(file)) {
      const { 'p:spTree': tree } = parser.parse(xml)['p:sld']['p:cSld']
      const shapes = tree['p:sp'] as readonly { 'p:nvSpPr': { 'p:nvPr': { 'p:ph'?: { '@_type': string } } } }[]
      const held = shapes.filter((shape) =>
        ['ftr', 'sldNum'].includes(shape['p:nvSpPr']['p:nvPr']['p:ph']?.['@_type'] ?? ''),
      )
      for (const shape of shapes.filter((one) => !held.includes(one)))
        for (const [, size] of JSON.stringify(shape).matchAll(/"@_sz":"(\d+)"/g))
          expect(Number(size)).toBeGreaterThanOrEqual(2000)
    }
    const charts = Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))
    expect(charts).toHaveLength(5)
    for (const path of charts) {
      const xml = unpackText(file, path)
      expect(xml).toContain('<c:barChart>')
      expect([...xml.matchAll(/sz="(\d+)"/g)].every(([, size]) => size === '2000')).toBe(true)
    }
    // The three sectors are drawn to one scale.
    const scales = [1, 2, 3].map(
      (rank) => /<c:max val="(\d+)"/.exec(unpackText(file, `ppt/charts/chart${rank}.xml`))?.[1],
    )
    expect(new Set(scales)).toEqual(new Set(['13']))
  })

  test('gives the figures of the board in its charts, in the words that stand for them, and the rest in its notes', async () => {
    const app = await createDemoApp()
    const { file } = await slides(app)
    const board = await app.call('axes.board', {})
    for (const [index, column] of board.columns.entries()) {
      const said = board.formulations.filter(({ sector }) => sector === column.sector?.id)
      const votes = said.map((one) => one.votes ?? 0).toSorted((a, b) => b - a)
      const chart = unpackText(file, `ppt/charts/chart${index + 1}.xml`)
      const cached = /<c:val>.*?<\/c:val>/s.exec(chart)?.[0] ?? ''
      expect([...cached.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => Number(value))).toEqual(votes.slice(0, 5))
      const slide = slidesIn(file)[index + 2] ?? ''
      const [, told = ''] = /descr="([^"]*)"/.exec(slide) ?? []
      for (const one of said.filter(({ votes: count }) => (count ?? 0) >= (votes[4] ?? 0)).slice(0, 4))
        expect(told.replaceAll('\u00a0', ' ')).toContain(`${one.text} (${one.votes})`)
      const notes = wordsOf(unpackText(file, `ppt/notesSlides/notesSlide${index + 3}.xml`))
      for (const one of said) expect(notes).toContain(`${one.text} (${one.votes})`)
    }
  })

  test('is the same file when nothing changed, and asks for what is chosen', async () => {
    const app = await createDemoApp()
    expect((await slides(app)).file.equals((await slides(app)).file)).toBe(true)
    const { lines } = (await app.call('fiches.list', {})) as FicheList
    const wanted = lines.filter(({ reference }) => ['1.3', '2.2'].includes(reference)).map(({ id }) => id)
    const chosen = slidesIn((await slides(app, { fiches: wanted })).file).map(titleOf)
    expect(chosen.filter((title) => title.startsWith('Fiche ')).map((title) => title.slice(0, 9))).toEqual([
      'Fiche 1.3',
      'Fiche 2.2',
    ])
    const forum = (await app.call('meetings.list', {})).find(({ title }) => title === 'Forum du numérique de la Plaine')
    const { name, file } = await slides(app, { meeting: forum?.id as RowId })
    expect(name).toBe(`Restitution_${forum?.date}.pptx`)
    expect(wordsOf(slidesIn(file)[0] ?? '')).toContain(
      `${longDate(forum?.date ?? '')}, Forum du numérique de la Plaine`,
    )
    expect(wordsOf(slidesIn(file).at(-1) ?? '')).not.toContain('Forum du numérique de la Plaine')
  })

  test('names nobody when nobody is to be named', async () => {
    const app = await createDemoApp()
    const [fiche] = ((await app.call('fiches.list', {})) as FicheList).lines
    await app.call('fiches.addParty', {
      fiche: fiche?.id as RowId,
      role: 'bearer',
      name: 'Mme Odile VENTCLAIR',
      actor: null,
    })
    const all = async (persons: boolean) =>
      Object.values(unpack((await slides(app, { persons })).file))
        .map((bytes) => Buffer.from(bytes).toString())
        .join('')
    expect(await all(true)).toContain('VENTCLAIR')
    expect(await all(false)).not.toContain('VENTCLAIR')
  })

  test('calls provisional a year of which an earlier quarter is still awaited', async () => {
    const app = await createReadyApp()
    await create(app, 'axis', { number: 1, title: 'Aller vers' })
    const indicator = await given(app)
    await create(app, 'target', { indicator, year: 2026, value: '120', decidedBy: 'Comité de pilotage' })
    const actor = await create(app, 'actor', { name: 'Foyer des Tilleuls' })
    for (const quarter of ['2026-T2', '2026-T3']) {
      const campaign = await create(app, 'campaign', { name: quarter, period: quarter })
      await create(app, 'campaignIndicator', { campaign, indicator })
      await create(app, 'campaignActor', { campaign, actor })
    }
    await figure(app, { indicator, period: '2026-T3', actor, value: '30' })
    const told = async () => (await app.call('restitution.get', {})).show.slides.at(-2)
    const slide = await told()
    expect(slide?.title).toBe('Un indicateur commun, et sa cible (provisoire)')
    expect(slide?.notes).toEqual([
      'Accompagnements (un trimestre connu)\u00a0: 25\u00a0% de la cible (30 sur 120, 3e trimestre 2026, provisoire).',
    ])
    await figure(app, { indicator, period: '2026-T2', actor, value: '60' })
    expect((await told())?.title).toBe('Un indicateur commun, et sa cible')
  })

  test('is refused while there is nothing to give back', async () => {
    const app = await createReadyApp()
    await expect(slides(app)).rejects.toMatchObject({ error: { code: 'restitution-empty' } })
  })

  test('takes the colours and the letters of a presentation of the house, but those on which white is not read', async () => {
    const app = await createDemoApp()
    const { file: ours } = await slides(app)
    const parts = unpack(ours)
    const theme = Buffer.from(parts['ppt/theme/theme1.xml'] ?? []).toString()
    const theirs = theme
      .replace('<a:dk2><a:srgbClr val="12455C"/>', '<a:dk2><a:srgbClr val="5B0E2D"/>')
      .replace('<a:accent1><a:srgbClr val="12455C"/>', '<a:accent1><a:srgbClr val="FFE600"/>')
      .replaceAll('typeface="Arial"', 'typeface="Marianne"')
    const template = pack({ ...parts, 'ppt/theme/theme1.xml': asBytes(theirs) })
    const { file, remarks } = await slides(app, {
      template: { kind: 'file', content: Buffer.from(template).toString('base64') },
    })
    expect(await officeErrors(file, 'pptx')).toEqual([])
    const written = unpackText(file, 'ppt/theme/theme1.xml')
    expect(written).toContain('<a:dk2><a:srgbClr val="5B0E2D"/>')
    expect(written).toContain('<a:accent1><a:srgbClr val="5B0E2D"/>')
    expect(written).toContain('typeface="Marianne"')
    expect(written).not.toContain('FFE600')
    expect(remarks).toEqual([expect.stringMatching(/trop claires/)])
    const content = Buffer.from('Bonjour').toString('base64')
    await expect(slides(app, { template: { kind: 'file', content } })).rejects.toMatchObject({
      error: { code: 'house-template.no-theme' },
    })
  })

  test.runIf(opensSlides)('is opened by LibreOffice: a page a slide, with its title and its figures', async () => {
    const { file } = await slides(await createDemoApp())
    const pages = wordsBySlide(file).map((words) => words.replaceAll(/\s+/g, ' '))
    const titles = slidesIn(file).map(titleOf)
    expect(pages).toHaveLength(titles.length)
    for (const [index, title] of titles.entries()) expect(pages[index]).toContain(title.replaceAll(/\s+/g, ' '))
    expect(pages[2]).toMatch(/\b11\b.*\b9\b.*\b7\b.*\b3\b/)
  })

  test.runIf(python !== null)('is read by python-pptx: slides, titles, charts, tables and notes', async () => {
    const { file } = await slides(await createDemoApp())
    const read = JSON.parse(
      execFileSync(python ?? 'python3', ['-c', script, savedFile(file, 'pptx')], { encoding: 'utf8' }),
    )
    expect(read.titles).toEqual(slidesIn(file).map((xml) => expect.stringContaining(titleOf(xml).slice(0, 10))))
    expect(read.charts).toEqual([[11, 9, 7, 3], [7, 5, 4, 4, 3], [6, 5, 4, 3], expect.anything(), expect.anything()])
    expect(read.tables).toBeGreaterThanOrEqual(7)
    expect(read.notes).toBe(read.titles.length)
  })
})

const script = `import sys, json, pptx
deck = pptx.Presentation(sys.argv[1])
shapes = [shape for slide in deck.slides for shape in slide.shapes]
print(json.dumps({
  'titles': [slide.shapes.title.text_frame.text.replace('\\u00a0', ' ') for slide in deck.slides],
  'charts': [list(shape.chart.plots[0].series[0].values) for shape in shapes if shape.has_chart],
  'tables': len([shape for shape in shapes if shape.has_table]),
  'notes': len([slide for slide in deck.slides if slide.has_notes_slide]),
}))`
