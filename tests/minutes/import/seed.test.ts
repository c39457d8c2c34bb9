import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '#main/minutes/documents/import/read-markdown.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { saidBy, words } from '../../support/imported-words.ts'

const file = new URL('../../../../shared/seed/compte-rendu.md', import.meta.url)
const json = new URL('../../../../shared/seed/compte-rendu.json', import.meta.url)

const minutes = (): ImportedMinutes => {
  const result = readMarkdown(readFileSync(file, 'utf8'))
  if (!result.ok) throw new Error(result.error.cause)
  return result.value
}

describe.skipIf(!existsSync(file))('the seed (skipped where ../shared is absent)', () => {
  test('nine headings of level 1, numbered 1 to 7, none, 10', () => {
    const top = minutes().sections.filter(({ row }) => row.level === 1 && row.kind !== 'front')
    expect(top.map(({ row }) => row.forcedNumber ?? row.numbering)).toEqual([...Array(7).fill('auto'), 'none', 10])
    expect(plainText(top[0]?.row.title ?? null)).toBe('Accueil par')
  })

  test('the title block, styled where it stands', () => {
    const styles = minutes().sections[0]?.row.body?.content.map((block) =>
      block.type === 'paragraph' ? block.attrs?.style : block.type,
    )
    expect(styles).toEqual(['surtitle', 'title', 'territory', 'scope', 'meeting', 'documentKind', 'lead'])
  })

  test('three axes with their six cells, three fiches with every field', () => {
    const { sections } = minutes()
    const axes = sections.flatMap(({ axis }) => (axis === null ? [] : [axis]))
    expect(axes.map(({ number }) => number)).toEqual([1, 2, 3])
    for (const { cells } of axes) expect(Object.values(cells).every((cell) => cell !== null)).toBe(true)
    const fiches = sections.flatMap(({ fiche }) => (fiche === null ? [] : [fiche]))
    expect(fiches.map(({ axisNumber, row }) => [axisNumber, row.number, row.feasibility, row.impact])).toEqual([
      [1, 1, 'untreated', 'untreated'],
      [2, 1, 'untreated', 'untreated'],
      [3, 1, 'untreated', 'untreated'],
    ])
    const empty = fiches.map(({ row }) => Object.entries(row).flatMap(([key, value]) => (value === null ? [key] : [])))
    expect(empty).toEqual([['complements'], ['interested'], ['interested', 'complements']])
  })

  test('fourteen people, four links, the meeting', () => {
    const { attendances, meeting, sectorName, sections, remarks } = minutes()
    expect(attendances).toHaveLength(14)
    expect(
      attendances.every(
        ({ firstName, status, part }) => firstName !== null && status === 'present' && part === 'participant',
      ),
    ).toBe(true)
    expect(attendances.filter(({ structure }) => structure?.includes('\n'))).toHaveLength(1)
    expect(new Set(JSON.stringify(sections).match(/"href":"[^"]+"/g)).size).toBe(4)
    expect([meeting.kind, meeting.number, meeting.date, sectorName]).toEqual(['concertation', 2, '2024-10-30', 'NORD'])
    expect(remarks).toEqual([])
  })

  test('every sentence of the text is there, in order', () => {
    const said = words(saidBy(minutes())).join(' ')
    const texts = sentences(JSON.parse(readFileSync(json, 'utf8')).sections)
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => !said.includes(words(text).join(' ')))).toEqual([])
    const plain = words(readFileSync(file, 'utf8').replace(/<!--[\s\S]*?-->|<br>|\]\(https?:[^)]*\)|^ *\d+\. /gm, ' '))
    expect([...words(saidBy(minutes()))].sort()).toEqual([...plain].sort())
  })
})

const sentences = (node: unknown): readonly string[] => {
  if (typeof node === 'string') return node.includes(' ') && !/^https?:/.test(node) ? [node] : []
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(sentences) : []
}
