import type { NotificationData } from '@mantine/notifications'

/** A message is about so large, in CSS pixels, and so far from the edges. */
const size = { width: 420, height: 56, edge: 12 } as const

const places = ['bottom-left', 'bottom-right', 'top-right', 'top-center', 'bottom-center', 'top-left'] as const

/** What one presses, or reads. */
const pressed = 'button, a, [role="tab"], p, li, td, th, dt, dd, label, h2, h3'

/** What one types in, reads as one works, chooses in a list that is open, or presses to go on: never covered while there is any other place. */
const kept =
  '[role="menu"], [role="listbox"], input, textarea, select, [contenteditable="true"], kbd, [data-page-actions], [data-keep-clear]'

/** In the window: a message that moves is one element all along, and is heard once. */
type Place = Pick<NotificationData, 'style'> & { readonly 'data-narrow'?: true }

/**
 * Under the last entry of the navigation, where nothing is read, when it is wide and high enough for these words; else where a
 * message covers the least of what one presses, types in or reads as one works; above the keys at the foot of a screen.
 * Where each of its places would cover a field, it stands further from the edge, between two of them.
 */
export const toldPlace = (said: Said, height: number = size.height): Place => {
  const inBar = placeInBar(said)
  if (inBar !== null) return inBar
  const foot = document.querySelector('footer[data-keep-clear]')?.clientHeight ?? 0
  const atEdge = cheapestAt(0, foot, height)
  let best = atEdge
  for (let away = step; best.cost >= keptCost && away < window.innerHeight / 2; away += step)
    best = cheapestAt(away, foot, height)
  const { place, away } = best.cost < keptCost ? best : atEdge
  const { left, width, top } = areaOf(place, { away, foot, height })
  const edge = place.startsWith('top') ? { top } : { bottom: foot + size.edge + away }
  return { style: { position: 'fixed', left, width, ...edge } }
}

interface Said {
  readonly message: string
  /** Whether there is something to press beside it. */
  readonly acts: boolean
}

/** Of a message as narrow as the navigation: what stands beside its words, and how wide a letter and how high a line are. */
const narrow = { beside: 60, letter: 7.6, line: 22, padding: 20, action: 32, least: 160 } as const

const placeInBar = ({ message, acts }: Said): Place | null => {
  const entries = document.querySelector('[data-told-room]')
  const last = entries?.lastElementChild ?? null
  if (entries === null || last === null) return null
  const { width, bottom } = entries.getBoundingClientRect()
  const letters = (width - narrow.beside) / narrow.letter
  const height = narrow.padding + narrow.line * Math.ceil((1.2 * message.length) / letters) + (acts ? narrow.action : 0)
  const foot = window.innerHeight - bottom
  const isRoom = width >= narrow.least && foot >= 0 && bottom - last.getBoundingClientRect().bottom >= height
  return isRoom ? { style: { position: 'fixed', left: size.edge, width, bottom: foot }, 'data-narrow': true } : null
}

const cheapestAt = (away: number, foot: number, height: number) =>
  places
    .map((place) => ({ place, away, cost: coverCost(areaOf(place, { away, foot, height })) }))
    .reduce((best, one) => (one.cost < best.cost ? one : best))

/** Whether a message has come to cover what one types in, or reads as one works. */
export const isInTheWay = (told: Element): boolean => coverCost(told.getBoundingClientRect()) >= keptCost

type Area = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>

interface Standing {
  /** From the edge. */
  readonly away: number
  readonly foot: number
  readonly height: number
}

const areaOf = (place: (typeof places)[number], { away, foot, height }: Standing): Area => {
  const [side, along] = place.split('-')
  const first = startOfRoom() + size.edge
  const width = Math.min(size.width, window.innerWidth - first - size.edge)
  const right = window.innerWidth - size.edge - width
  return {
    left: along === 'left' ? first : along === 'right' ? right : (first + right) / 2,
    top: side === 'top' ? size.edge + away : window.innerHeight - foot - size.edge - height - away,
    width,
    height,
  }
}

/** In a window that is hardly wider than a message, it stands beside the navigation, of which it would cover a part wherever it is. */
const startOfRoom = (): number =>
  window.innerWidth < 2 * size.width ? (document.querySelector('nav')?.getBoundingClientRect().right ?? 0) : 0

/** How far apart one looks at what stands there, at most. */
const step = 18

/** More than all that one may press there. */
const keptCost = 1_000

const coverCost = ({ left, top, width, height }: Area): number =>
  looks(left, width)
    .flatMap((x) => looks(top, height).map((y) => costAt(x, y)))
    .reduce((sum, cost) => sum + cost, 0)

/** From edge to edge. */
const looks = (start: number, length: number): readonly number[] => {
  const steps = Math.ceil(length / step)
  return Array.from({ length: steps + 1 }, (_, rank) => start + (rank * length) / steps)
}

const costAt = (x: number, y: number): number => {
  const there = document.elementsFromPoint(x, y).find((one) => one.closest('[data-told]') === null)
  if (there === undefined) return 0
  if (there.closest(kept) !== null) return keptCost
  return there.closest(pressed) === null ? 0 : 1
}
