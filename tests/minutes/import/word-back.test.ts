import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '#main/minutes/documents/import/read-markdown.ts'
import { readWord } from '#main/minutes/documents/import/read-word.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { arbitraryMinutes, asRead, countsOn, ordered, wordOf } from '../../support/arbitrary-minutes.ts'
import { hasOffice, throughOpenDocument } from '../../support/office.ts'

const read = (bytes: Uint8Array): ImportedMinutes => {
  const result = readWord(bytes)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

/** What they say is the same, and nothing is told to be otherwise; a picture may have no words to stand for it. */
const expectSame = (back: ImportedMinutes, minutes: ImportedMinutes): void => {
  expect(asRead(back)).toEqual(asRead(minutes))
  expect(back.remarks.filter(({ about }) => about !== 'pictures')).toEqual([])
}

test('any minutes, written in Word and read again, are the same minutes', () => {
  fc.assert(
    fc.property(arbitraryMinutes(), (minutes) => expectSame(read(wordOf(minutes)), minutes)),
    { numRuns: 150 },
  )
})

test.skipIf(!hasOffice)(
  'so they are once LibreOffice made an OpenDocument text of the file, and a Word file of that (skipped where it is absent)',
  () => {
    const all = fc.sample(arbitraryMinutes().filter(countsOn), { numRuns: 12, seed: 1789 })
    const back = throughOpenDocument(all.map(wordOf))
    for (const [index, minutes] of all.entries()) expectSame(read(back[index] ?? new Uint8Array()), minutes)
  },
  120_000,
)

/** A file whose text, or another part of it, somebody changed. */
const edited = (bytes: Uint8Array, change: (xml: string) => string, part = 'word/document.xml'): Uint8Array => {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) })
}

/** Its text cut before each of its headings; what stands before them all comes first, what ends the file last. */
const cut = (xml: string): readonly string[] => {
  const end = xml.lastIndexOf('<w:sectPr')
  return [...xml.slice(0, end).split(/(?=<w:p><w:pPr><w:pStyle w:val="Heading)/), xml.slice(end)]
}

describe('after somebody changed the file in Word, only that differs', () => {
  test('a word', () => {
    fc.assert(
      fc.property(arbitraryMinutes(), fc.nat(40), (minutes, rank) => {
        let seen = -1
        const words = edited(wordOf(minutes), (xml) =>
          xml.replace(/Mot(?= )/g, (word) => (++seen === rank ? 'Parole' : word)),
        )
        const back = JSON.stringify(asRead(read(words)))
        expect(back.includes('Parole')).toBe(seen >= rank)
        expect(JSON.parse(back.replaceAll('Parole', 'Mot'))).toEqual(asRead(minutes))
      }),
      { numRuns: 40 },
    )
  })

  test('a section that was moved to the end', () => {
    fc.assert(
      fc.property(arbitraryMinutes(), fc.nat(5), (minutes, rank) => {
        const moved = edited(wordOf(minutes), (xml) => {
          const parts = cut(xml)
          const at = 1 + (rank % Math.max(1, parts.length - 2))
          return parts.length < 3
            ? xml
            : parts
                .toSpliced(at, 1)
                .toSpliced(-1, 0, parts[at] ?? '')
                .join('')
        })
        expect(contents(read(moved)).toSorted()).toEqual(contents(minutes).toSorted())
      }),
      { numRuns: 40 },
    )
  })
})

/** The same row again, with other words: what a person does to add one. */
const withRowAfter = (words: string, change: (row: string) => string) => (xml: string) => {
  const start = xml.lastIndexOf('<w:tr>', xml.indexOf(words))
  const end = xml.indexOf('</w:tr>', start) + '</w:tr>'.length
  return xml.slice(0, end) + change(xml.slice(start, end)) + xml.slice(end)
}

test('a foot that somebody made too long to be kept is told', () => {
  const withIts = (foot: string) => {
    const [minutes] = fc.sample(arbitraryMinutes(), { numRuns: 1, seed: 1789 })
    if (minutes === undefined) throw new Error('no minutes')
    const word = wordOf({ ...minutes, meeting: { ...minutes.meeting, footer: 'Pied changé' } })
    const { meeting, remarks } = read(edited(word, (xml) => xml.replace('Pied changé', foot), 'word/footer1.xml'))
    return { foot: meeting.footer ?? null, told: remarks.filter(({ about }) => about === 'margins') }
  }
  const longest = 'Pied de page'.repeat(25)
  expect(withIts(longest)).toEqual({ foot: longest, told: [] })
  expect(withIts(`${longest}.`)).toEqual({
    foot: null,
    told: [{ about: 'margins', sentence: `En-tête ou pied de page, non repris\u00a0: «\u00a0${longest}.\u00a0».` }],
  })
})

describe('a row that somebody added', () => {
  const minutesIn = (name: string): ImportedMinutes => {
    const result = readMarkdown(readFileSync(new URL(`../../fixtures/minutes/${name}`, import.meta.url), 'utf8'))
    if (!result.ok) throw new Error(result.error.code)
    return result.value
  }

  test('to the list of those present is one more of them', () => {
    const word = wordOf(minutesIn('concertation.md'))
    const { attendances, sections } = read(word)
    const name = `${attendances[0]?.lastName}`
    const more = read(
      edited(
        word,
        withRowAfter(`>${name} `, (row) => row.replaceAll(`>${name} `, '>AJOUTVERT ')),
      ),
    )
    expect(attendances.length).toBeGreaterThan(1)
    expect(more.attendances).toEqual(attendances.toSpliced(1, 0, { ...attendances[0], lastName: 'AJOUTVERT' }))
    expect(more.sections).toEqual(sections)
  })

  test('to the table of an axis goes on the cells above it', () => {
    const word = wordOf(minutesIn('concertation-grille.md'))
    const sheet = (bytes: Uint8Array) => read(bytes).sections.find(({ axis }) => axis !== null)?.axis?.cells
    const more = sheet(
      edited(
        word,
        withRowAfter('>Coût<', (row) => row.replace('Coût', 'Poids').replace('Le coût', 'Le poids')),
      ),
    )
    const said = (cells: typeof more) =>
      Object.values(cells ?? {}).map((cell) => (typeof cell === 'object' ? plainText(cell) : cell))
    const [stakes, restated, ...others] = said(sheet(word))
    expect(said(more)).toEqual([`${stakes}\nPoids`, `${restated}\nLe poids`, ...others])
  })
})

/** What sections hold, wherever they stand. */
const contents = (minutes: ImportedMinutes): readonly string[] =>
  (asRead(minutes) as ImportedMinutes).sections.map(
    ({ row: { numbering: _, forcedNumber: __, ...row }, axis, fiche }) => JSON.stringify(ordered([row, axis, fiche])),
  )
