import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { destinations } from '../../app/palette/destinations.ts'
import { anchorOf } from '../../components/guide-anchor.ts'
import { findInGuide } from './find-in-guide.ts'
import { guidePage, guidePages, pictureAt } from './guide-pages.ts'

const rooms = new URL('../../', import.meta.url)

/** What every screen says is its page: « annuaire#les-doublons ». */
const addressesOfScreens = readdirSync(rooms).flatMap((room) => {
  const file = new URL(`${room}/routes.ts`, rooms)
  try {
    return [...readFileSync(file, 'utf8').matchAll(/guide: '([^']+)'/g)].map(([, address = '']) => address)
  } catch {
    return []
  }
})

const stands = (address: string): boolean => {
  const [name = '', anchor = ''] = address.split('#')
  return guidePage(name)?.sections.some((section) => section.anchor === anchor) ?? false
}

test('every screen has its page of the guide, at a heading that stands', () => {
  expect(addressesOfScreens.length).toBeGreaterThan(70)
  expect(addressesOfScreens.filter((address) => !stands(address))).toEqual([])
})

test('so has every deed of the search that leads to the guide', () => {
  const addresses = destinations.flatMap(({ opens }) => ('help' in opens ? (opens.help ?? []) : []))
  expect(addresses.length).toBeGreaterThan(20)
  expect(addresses.filter((address) => !stands(address))).toEqual([])
})

test('links from one page to another lead somewhere', () => {
  const lost = guidePages.flatMap(({ name, text }) =>
    [...text.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, href = '']) => {
      const [file = '', anchor = ''] = decodeURIComponent(href).split('#')
      const page = file === '' ? name : file.replace(/^.*\//, '').replace(/\.md$/, '')
      // What is not of the guide is read as words.
      if (guidePage(page) === undefined) return []
      return stands(anchor === '' ? page : `${page}#${anchorOf(anchor)}`) ? [] : [`${name}: ${href}`]
    }),
  )
  expect(lost).toEqual([])
})

test('no sign of a drawn table is read as words', () =>
  expect(guidePages.flatMap(({ sections }) => sections.filter(({ words }) => words.includes('---')))).toEqual([]))

test('no heading of a page is called as another', () => {
  for (const { name, sections } of guidePages) {
    const anchors = sections.map(({ anchor }) => anchor)
    expect([name, new Set(anchors).size]).toEqual([name, anchors.length])
  }
})

test('the guide answers words without accents, mistyped, or of the trade', () => {
  const first = (text: string) => findInGuide(text)[0]?.address
  expect(first('doublons')).toBe('annuaire#les-doublons')
  expect(first('cle usb perdue')).toBe('travailler-a-plusieurs#une-cle-usb-est-perdue')
  expect(first('gomettes')).toContain('gommettes')
  expect(first('vote à main levée')).toBe('ecrire-et-exporter#un-vote')
  expect(findInGuide('zzzzzz')).toEqual([])
})

test('every « ? » beside a word opens its line of the lexique', () => {
  const asked = readdirSync(rooms, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => [...readFileSync(new URL(file, rooms), 'utf8').matchAll(/\bword="([^"]+)"/g)])
    .map(([, word = '']) => word)
  expect(new Set(asked).size).toBeGreaterThan(20)
  expect(asked.filter((word) => !stands(`lexique#${anchorOf(word)}`))).toEqual([])
})

test('every picture of the guide is shown by a page, and every page shows pictures that are there', () => {
  const named = guidePages.flatMap(({ text }) =>
    [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => pictureAt(path) === undefined)).toEqual([])
  const kept = readdirSync(new URL('../../docs/images/guide/', rooms)).filter((file) => file.endsWith('.png'))
  expect(kept.filter((file) => !named.some((path) => path.endsWith(`/${file}`)))).toEqual([])
})
