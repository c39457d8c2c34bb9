import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seriesColor, seriesInk } from './series-color.ts'

const tokens = readFileSync(join(import.meta.dirname, '../../theme/tokens.css'), 'utf8')

type Colour = readonly number[]

/** The colours of a scheme: those of light come first, those of dark after. */
const scheme = (dark: boolean) => {
  const named = (name: string): Colour => {
    const told = [...tokens.matchAll(new RegExp(`--${name}: #([0-9a-f]{6})`, 'g'))].map(([, hex = '']) => hex)
    const hex = told[dark ? 1 : 0] ?? ''
    return [0, 2, 4].map((from) => Number.parseInt(hex.slice(from, from + 2), 16))
  }
  const read = (css: string): Colour => {
    const mixed = /^color-mix\(in srgb, var\(--(.+)\) (\d+)%, var\(--(.+)\)\)$/.exec(css)
    if (mixed !== null) {
      const share = Number(mixed[2]) / 100
      const [first, second] = [named(mixed[1] ?? ''), named(mixed[3] ?? '')]
      return first.map((part, at) => share * part + (1 - share) * (second[at] ?? 0))
    }
    const both = /^light-dark\(var\(--(.+)\), var\(--(.+)\)\)$/.exec(css)
    return named((both === null ? /^var\(--(.+)\)$/.exec(css)?.[1] : both[dark ? 2 : 1]) ?? '')
  }
  return { read, page: named('page') }
}

const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.039_28 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: Colour, other: Colour): number => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test.each([
  ['light', false],
  ['dark', true],
] as const)('in %s, every series stands out of the ground, and its figure is read on it', (_name, dark) => {
  const { read, page } = scheme(dark)
  for (const rank of [0, 1, 2]) {
    expect(contrast(read(seriesColor(rank)), page)).toBeGreaterThanOrEqual(3)
    expect(contrast(read(seriesInk(rank)), read(seriesColor(rank)))).toBeGreaterThanOrEqual(4.5)
  }
  expect(seriesColor(3)).toBe(seriesColor(0))
})
