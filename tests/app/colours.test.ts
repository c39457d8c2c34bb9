import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrastOf, leastContrast } from '#shared/kernel/contrast.ts'

const sheet = readFileSync(join(import.meta.dirname, '../../src/renderer/theme/tokens.css'), 'utf8')
const [light = '', dark = ''] = sheet.split('@media screen')

const colorsIn = (rules: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...rules.matchAll(/--([\w-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]))

const grounds = ['page', 'surface', 'sunken', 'hover']

/** What is written in each colour, and on what. */
const written: readonly (readonly [ink: string, grounds: readonly string[]])[] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'ochre', 'brick'].map((ink) => [ink, grounds] as const),
  ['ink', ['accent-tint', 'ochre-tint', 'brick-tint']],
  ['accent-strong', ['accent-tint']],
  ['ochre', ['ochre-tint']],
  ['brick', ['brick-tint']],
  ['on-accent', ['accent']],
  ['on-toast', ['toast']],
]

describe.each([
  ['light', colorsIn(light)],
  ['dark', colorsIn(dark)],
])('colours of the window, %s', (_scheme, colors) => {
  test('all that is written stands out from what is behind it', () => {
    const pale = written.flatMap(([ink, behind]) =>
      behind.flatMap((ground) => {
        const contrast = contrastOf(colors[ink] ?? '', colors[ground] ?? '')
        return contrast >= leastContrast ? [] : [`${ink} on ${ground}: ${contrast.toFixed(2)}`]
      }),
    )
    expect(pale).toEqual([])
  })

  test('so do the borders of controls, the ring of the focus and the signs of charts', () => {
    const faint = ['field', 'accent', 'brick', 'ochre', 'ink-3'].flatMap((ink) =>
      grounds.flatMap((ground) => {
        const contrast = contrastOf(colors[ink] ?? '', colors[ground] ?? '')
        return contrast >= 3 ? [] : [`${ink} on ${ground}: ${contrast.toFixed(2)}`]
      }),
    )
    expect(faint).toEqual([])
  })
})
