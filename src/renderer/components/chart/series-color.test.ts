import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contrastOf, leastContrast } from '#shared/kernel/contrast.ts'
import { seriesColor, seriesInk } from './series-color.ts'

const tokens = readFileSync(join(import.meta.dirname, '../../theme/tokens.css'), 'utf8')

/** The colours of a scheme: those of light come first, those of dark after. */
const scheme = (dark: boolean) => {
  const named = (name: string): string => {
    const told = [...tokens.matchAll(new RegExp(`--${name}: #([0-9a-f]{6})`, 'g'))].map(([, hex = '']) => hex)
    return told[dark ? 1 : 0] ?? ''
  }
  const read = (css: string): string => {
    const mixed = /^color-mix\(in srgb, var\(--(.+)\) (\d+)%, var\(--(.+)\)\)$/.exec(css)
    if (mixed !== null) {
      const share = Number(mixed[2]) / 100
      const [first, second] = [named(mixed[1] ?? ''), named(mixed[3] ?? '')]
      const part = (hex: string, from: number): number => Number.parseInt(hex.slice(from, from + 2), 16)
      return [0, 2, 4]
        .map((from) => Math.round(share * part(first, from) + (1 - share) * part(second, from)))
        .map((mix) => mix.toString(16).padStart(2, '0'))
        .join('')
    }
    const both = /^light-dark\(var\(--(.+)\), var\(--(.+)\)\)$/.exec(css)
    return named((both === null ? /^var\(--(.+)\)$/.exec(css)?.[1] : both[dark ? 2 : 1]) ?? '')
  }
  return { read, page: named('page') }
}

test.each([
  ['light', false],
  ['dark', true],
] as const)('in %s, every series stands out of the ground, and its figure is read on it', (_name, dark) => {
  const { read, page } = scheme(dark)
  for (const rank of [0, 1, 2]) {
    expect(contrastOf(read(seriesColor(rank)), page)).toBeGreaterThanOrEqual(3)
    expect(contrastOf(read(seriesInk(rank)), read(seriesColor(rank)))).toBeGreaterThanOrEqual(leastContrast)
  }
  expect(seriesColor(3)).toBe(seriesColor(0))
})
