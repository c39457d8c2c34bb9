import type { NotificationData } from '@mantine/notifications'

type NotificationPosition = NonNullable<NotificationData['position']>

/** A message is about so large, in CSS pixels, its distance to the edges included. */
const size = { width: 440, height: 76 } as const

/** Bottom left is its place; the others are for when it would stand in the way there. */
const places: readonly NotificationPosition[] = [
  'bottom-left',
  'bottom-right',
  'top-right',
  'top-center',
  'bottom-center',
  'top-left',
]

/** What one presses. */
const pressed = 'button, a, [role="tab"]'

/** What one types in, or reads as one works: never covered while there is any other place. */
const kept = 'input, textarea, select, [contenteditable="true"], kbd, [data-keep-clear]'

/** Where a message covers the least of what one presses, types in or reads as one works; above the keys at the foot of a screen. */
export const toldPlace = (): Pick<NotificationData, 'position' | 'style'> => {
  const width = Math.min(size.width, window.innerWidth)
  const foot = document.querySelector('footer[data-keep-clear]')?.clientHeight ?? 0
  const costs = places.map((position) => ({ position, cost: coverCost(areaOf(position, width, foot)) }))
  const { position } = costs.reduce((best, one) => (one.cost < best.cost ? one : best))
  return { position, style: position.startsWith('bottom') ? { marginBlockEnd: foot } : {} }
}

interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
}

const areaOf = (place: NotificationPosition, width: number, foot: number): Area => {
  const [side, along] = place.split('-')
  const free = window.innerWidth - width
  return {
    left: along === 'left' ? 0 : along === 'right' ? free : free / 2,
    top: side === 'top' ? 0 : window.innerHeight - foot - size.height,
    width,
  }
}

/** How far apart one looks at what stands there. */
const step = 18

const coverCost = ({ left, top, width }: Area): number => {
  let cost = 0
  for (let x = left + step / 2; x < left + width; x += step)
    for (let y = top + step / 2; y < top + size.height; y += step) cost += costAt(x, y)
  return cost
}

const costAt = (x: number, y: number): number => {
  const there = document.elementsFromPoint(x, y).find((one) => one.closest('[data-told]') === null)
  if (there === undefined) return 0
  if (there.closest(kept) !== null) return 1_000
  return there.closest(pressed) === null ? 0 : 1
}
