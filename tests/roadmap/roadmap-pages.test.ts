import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { unpackText } from '#main/office/paper/office-package.ts'
import type { RoadmapParts } from '#shared/contract/roadmap/fiches-export.ts'
import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { fillAtRandom, fillWithFiches } from '../support/fiches-of-every-length.ts'
import { hasOffice, wordsByPage } from '../support/office.ts'
import { officeErrors } from '../support/read-docx.ts'
import { createReadyApp, type TestApp } from '../support/test-app.ts'

const usual: RoadmapParts = { comments: false, threads: false, matrix: false, calendar: true, persons: true }

const write = async (app: TestApp, parts: Partial<RoadmapParts> = {}): Promise<Buffer> => {
  const job = randomUUID()
  await app.call('fichesExport.writeRoadmap', { part: { kind: 'all' }, parts: { ...usual, ...parts }, job })
  return Buffer.from(app.app.file(job)?.bytes ?? [])
}

/** What each heading says that something leads to, with the page stored for it. */
const storedPages = (bytes: Uint8Array): readonly { readonly title: string; readonly page: number }[] => {
  const xml = unpackText(bytes, 'word/document.xml')
  const pages = new Map(
    [...xml.matchAll(/PAGEREF (\w+) .*?separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>(\d+)</g)].map(
      ([, anchor, page]) => [anchor, Number(page)],
    ),
  )
  return [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="(\w+)"\/>(.*?)<w:bookmarkEnd/g)].flatMap(
    ([, anchor, words = '']) => {
      const page = pages.get(anchor)
      const title = [...words.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('')
      return page === undefined ? [] : [{ title, page }]
    },
  )
}

const plainWords = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim()

/** Every heading stands on the page that the contents say, in the PDF of LibreOffice. */
const expectTruePages = (bytes: Uint8Array): void => {
  const printed = wordsByPage(bytes).map(plainWords)
  const stored = storedPages(bytes)
  expect(stored.length).toBeGreaterThan(0)
  for (const { title, page } of stored)
    expect(printed[page - 1], `${title}, page ${page}`).toContain(plainWords(title).slice(0, 60))
  const breaks = unpackText(bytes, 'word/document.xml').split('<w:pageBreakBefore/>').length
  expect(printed).toHaveLength(breaks)
}

describe.runIf(hasOffice)('the pages of the roadmap are those of its PDF', () => {
  test('of the demonstration, with and without what is printed on request', async () => {
    const app = await createDemoApp()
    for (const parts of [{}, { comments: true, threads: true, matrix: true }, { persons: false }]) {
      const file = await write(app, parts)
      expect(await officeErrors(file)).toEqual([])
      expectTruePages(file)
    }
  })

  test('of forty fiches with long names, of every length', async () => {
    const app = await createReadyApp()
    await fillWithFiches(app, 40)
    const file = await write(app, { comments: true, matrix: true })
    expect(await officeErrors(file)).toEqual([])
    expectTruePages(file)
  })

  test('of a fiche longer than two pages, of an axis without fiches, and of fiches without axis', async () => {
    const app = await createReadyApp()
    await app.call('records.create', { record: 'axis', values: { number: 1, title: 'Un axe seul', state: 'proposed' } })
    const { id } = await app.call('fiches.create', { title: 'Une très longue fiche', axis: null, sector: null })
    const long = doc(
      bullets(
        ...Array.from({ length: 90 }, (_, n) => item(paragraph(`Point ${n}, ${'avec des mots. '.repeat(n % 9)}`))),
      ),
      paragraph('Un paragraphe qui ne finit pas. '.repeat(400)),
    )
    await app.call('records.update', { record: 'fiche', id, changes: { conditions: long, stakes: long } } as never)
    for (let n = 0; n < 40; n += 1)
      await app.call('fiches.addStep', {
        fiche: id,
        parent: null,
        after: null,
        text: `Étape ${n} ${'de plus '.repeat(n % 12)}`,
      })
    await app.call('fiches.create', { title: 'Une fiche vide', axis: null, sector: null })
    const file = await write(app)
    expect(await officeErrors(file)).toEqual([])
    expectTruePages(file)
  })

  test.each([11, 23, 47])('of fiches drawn at random (%i)', async (seed) => {
    const app = await createReadyApp()
    await fillAtRandom(app, seed)
    const file = await write(app, { comments: seed % 2 === 0, threads: true, matrix: true })
    expect(await officeErrors(file)).toEqual([])
    expectTruePages(file)
  })

  test('of nothing at all', async () => {
    const file = await write(await createReadyApp())
    expect(await officeErrors(file)).toEqual([])
    expect(wordsByPage(file)).toHaveLength(1)
  })
})

test('two hundred fiches are written in five seconds', async () => {
  const app = await createReadyApp()
  await fillWithFiches(app, 200)
  const start = performance.now()
  await write(app)
  const took = performance.now() - start
  expect(took).toBeLessThan(5_000)
})
