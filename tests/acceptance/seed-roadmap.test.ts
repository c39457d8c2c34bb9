import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { officeErrors, paragraphsOf, tablesOf } from '../support/read-docx.ts'
import { createReadyApp } from '../support/test-app.ts'

const seed = new URL('../../../shared/seed/', import.meta.url)
const markdown = new URL('compte-rendu.md', seed)
const facts = new URL('compte-rendu.json', seed)

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()

type Cells = readonly (readonly string[])[]

/** The cells of the grids of a file, table after table, row after row. */
const grids = (bytes: Uint8Array): readonly (readonly Cells[])[] =>
  tablesOf(bytes).map((rows) => rows.map((cells) => cells.map((cell) => cell.map(spaced))))

/** The roadmap, each of its fiches alone, and the minutes, all as Word. */
const written = async () => {
  const app = await createReadyApp()
  const text = readFileSync(markdown, 'utf8')
  const { meeting } = await app.call('minutes.import', { source: { kind: 'text', text }, job: crypto.randomUUID() })
  const job = () => crypto.randomUUID()
  const bytesOf = (id: string) => Buffer.from(app.app.file(id)?.bytes ?? [])
  const [minutes, roadmap] = [job(), job()]
  await app.call('minutes.exportWord', { meeting, job: minutes })
  const parts = { comments: true, threads: true, matrix: true, calendar: true, persons: true }
  await app.call('fichesExport.writeRoadmap', { part: { kind: 'all' }, parts, job: roadmap })
  const fiches: Buffer[] = []
  for (const { id } of (await app.call('fiches.list', {})).lines) {
    const own = job()
    await app.call('fichesExport.writeFiche', { fiche: id, comments: true, persons: true, job: own })
    fiches.push(bytesOf(own))
  }
  return { minutes: bytesOf(minutes), roadmap: bytesOf(roadmap), fiches }
}

interface SeedItem {
  readonly texte: string
  readonly sous?: readonly SeedItem[]
}

describe.skipIf(!existsSync(markdown))('the seed as a roadmap (skipped where ../shared is absent)', () => {
  test('gives back its three axes and its three fiches cell for cell, and Office reproaches it nothing', async () => {
    const { minutes, roadmap, fiches } = await written()
    const ofMinutes = grids(minutes)
    const ofRoadmap = grids(roadmap)
    const bands = (all: typeof ofMinutes, pattern: RegExp) =>
      all.filter(([band]) => pattern.test(band?.[0]?.[0] ?? '')).map(([, ...rows]) => rows)

    const axes = bands(ofMinutes, /^Axe prioritaire \d – tableau résumé$/)
    expect(axes).toHaveLength(3)
    // The roadmap parts the grid of an axis after each of its steps: each of its cells stands there, whole.
    const cellsOf = (cells: readonly (readonly string[])[]): readonly string[] => cells.map((cell) => cell.join('\n'))
    const printed = new Set(cellsOf(ofRoadmap.flat(2)))
    expect(cellsOf(axes.flat(2)).filter((cell) => !printed.has(cell))).toEqual([])

    const told = bands(ofMinutes, /^Axe prioritaire \d – fiche-action \d$/)
    expect(told).toHaveLength(3)
    // The roadmap sets a fiche as a page of its own, in which each line of its grid stands, « Faisabilité et impact » as one.
    const lines = new Set(paragraphsOf(roadmap).map(spaced))
    const asOne = ['Faisabilité', 'Impact']
    expect(told.flat(3).filter((line) => !lines.has(line) && !asOne.includes(line))).toEqual([])
    expect(fiches.flatMap((bytes) => bands(grids(bytes), /^Fiche\s\d\.\d$/))).toEqual(told)

    for (const bytes of [roadmap, ...fiches]) expect(await officeErrors(bytes)).toEqual([])
  })

  test('says under each label what its inventory says', async () => {
    const { fiches } = await written()
    const inventory = JSON.parse(readFileSync(facts, 'utf8')).fiches as readonly {
      readonly syntheseEnjeux: readonly string[]
      readonly conditionsReussite: readonly SeedItem[]
      readonly faisabilite: string
      readonly impact: string
    }[]
    for (const [index, { syntheseEnjeux, conditionsReussite, faisabilite, impact }] of inventory.entries()) {
      const rows = grids(fiches[index] ?? Buffer.of()).flat()
      const under = (label: string): readonly string[] | undefined => {
        const at = rows.findIndex((cells) => cells.some((cell) => cell[0] === label))
        return rows[at + 1]?.[rows[at]?.findIndex((cell) => cell[0] === label) ?? 0]
      }
      expect(under('Synthèse des enjeux')).toEqual(syntheseEnjeux.map(spaced))
      expect(under('Conditions de réussite')?.slice(0, 1)).toEqual(
        conditionsReussite.slice(0, 1).map(({ texte }) => spaced(texte)),
      )
      expect([under('Faisabilité'), under('Impact')]).toEqual([[faisabilite], [impact]])
    }
  })
})
