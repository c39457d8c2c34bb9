import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unpackText } from '#main/office/paper/office-package.ts'
import { countsPages, pagesOf } from '../support/office.ts'
import { officeErrors, paragraphsOf } from '../support/read-docx.ts'
import { runConcerto } from '../support/run-concerto.ts'
import { temporaryFolder } from '../support/test-app.ts'

const seed = new URL('../../../shared/seed/', import.meta.url)
const markdown = new URL('compte-rendu.md', seed)
const facts = new URL('compte-rendu.json', seed)

/** A workspace that holds the seed, through the command line, as other people's scripts do it. */
const imported = async (): Promise<string> => {
  const data = join(temporaryFolder(), 'data')
  expect(await runConcerto('--data', data, 'import', 'minutes', markdown.pathname)).toMatchObject({ code: 0 })
  return data
}

const exported = async (data?: string): Promise<Buffer> => {
  const file = join(temporaryFolder(), 'seed.docx')
  const from = data ?? (await imported())
  expect(await runConcerto('--data', from, 'export', 'minutes', 'latest', '--out', file)).toMatchObject({ code: 0 })
  return readFileSync(file)
}

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()

/** Every text of the seed's own inventory, with what its layout says is a sign and not a word taken off. */
const sentences = (): readonly string[] => {
  const texts: string[] = []
  const collect = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && ['texte', 'intitule', 'lignes', 'source', 'detail'].includes(key))
      texts.push(spaced(value))
    else if (Array.isArray(value)) for (const one of value) collect(one, typeof one === 'string' ? 'texte' : key)
    else if (typeof value === 'object' && value !== null)
      for (const [name, child] of Object.entries(value)) collect(child, name)
  }
  const { sections, axes, fiches, presents } = JSON.parse(readFileSync(facts, 'utf8'))
  collect({ sections, axes, fiches })
  for (const { nom, prenom } of presents) texts.push(`${nom} ${prenom}`)
  // « presents » points to another part of the inventory: it is no text of the minutes.
  return texts.filter((text) => text.length > 3 && text !== 'presents')
}

describe.skipIf(!existsSync(markdown))('the seed as a Word file (skipped where ../shared is absent)', () => {
  test('says every sentence, is accepted by Office, and is the same file twice', async () => {
    const data = await imported()
    const bytes = await exported(data)
    const words = spaced(paragraphsOf(bytes).join(' '))
    expect(sentences().filter((sentence) => !words.includes(sentence))).toEqual([])
    expect(words).not.toMatch(/\*\*|\]\(|<!--|<br|^#|\|/)
    expect(await officeErrors(bytes)).toEqual([])
    expect((await exported(data)).equals(bytes)).toBe(true)
  })

  test('links to its four addresses and bands three axes and three fiches', async () => {
    const bytes = await exported()
    const links = unpackText(bytes, 'word/_rels/document.xml.rels').match(/TargetMode="External"/g)
    expect(links).toHaveLength(4)
    const lines = paragraphsOf(bytes).map(spaced)
    expect(lines.filter((line) => /^Axe prioritaire \d – tableau résumé$/.test(line))).toHaveLength(3)
    expect(lines.filter((line) => /^Axe prioritaire \d – fiche-action \d$/.test(line))).toHaveLength(3)
    expect(lines.filter((line) => line === 'Non traité')).toHaveLength(6)
  })

  test.skipIf(!countsPages)(
    'opens in LibreOffice as 14 to 18 pages (skipped where it is not installed)',
    async () => {
      const pages = Number(/Pages:\s+(\d+)/.exec(pagesOf(await exported()))?.[1])
      expect(pages).toBeGreaterThanOrEqual(14)
      expect(pages).toBeLessThanOrEqual(18)
    },
    120_000,
  )
})
