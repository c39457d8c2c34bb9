import type { NotificationData } from '@mantine/notifications'

type NotificationPosition = NonNullable<NotificationData['position']>

/** A message is about so large, in CSS pixels, and so far from the edges. */
const size = { width: 420, height: 56, edge: 12 } as const

const places = [
  'bottom-left',
  'bottom-right',
  'top-right',
  'top-center',
  'bottom-center',
  'top-left',
] as const satisfies readonly NotificationPosition[]

/** More than all that one may press there. */
const ofFields = 1_000_000

/** More than all the words that one may read there. */
const ofButtons = 1_000

/** What it costs to cover what one types in, or reads as one works; what one presses, or names what is there; words. */
const covered = [
  ['input, textarea, select, [contenteditable="true"], kbd, [data-keep-clear]', ofFields],
  ['button, a, [role="tab"], label, h1, h2, h3', ofButtons],
  ['p, li, td, th, dt, dd', 1],
] as const

type Place = Pick<NotificationData, 'position' | 'style'> & { readonly 'data-narrow'?: true }

/**
 * Under the last entry of the navigation, where nothing is read, when these words have room there, also beside a folded one; else in
 * the first place where a message covers no field, nothing one presses and no title; above the keys at the foot of a screen.
 * Where each place at the edge would, it stands further from it; where any would, it covers the least.
 */
export const toldPlace = (said: Said, height: number = size.height): Place => {
  const inBar = placeInBar(said)
  if (inBar !== null) return inBar
  const foot = document.querySelector('footer[data-keep-clear]')?.clientHeight ?? 0
  const { position, away } = freest(foot, height)
  const isLow = position.startsWith('bottom')
  return { position, style: { marginBlockStart: isLow ? 0 : away, marginBlockEnd: isLow ? away + foot : 0 } }
}

const freest = (foot: number, height: number): Standing => {
  let best: Standing | null = null
  for (let away = 0; away < window.innerHeight / 2; away += step)
    for (const position of places) {
      const cost = coverCost(areaOf(position, { away, foot, height }))
      if (cost < ofButtons) return { position, away, cost }
      if (best === null || cost < best.cost) best = { position, away, cost }
    }
  return best ?? { position: places[0], away: 0, cost: 0 }
}

interface Standing {
  readonly position: NotificationPosition
  /** From the edge. */
  readonly away: number
  readonly cost: number
}

interface Said {
  readonly message: string
  /** Whether there is something to press beside it. */
  readonly acts: boolean
}

/** Of a message as narrow as the navigation: what stands beside its words, how wide a letter and how high a line are, and how wide it is beside a folded one. */
const narrow = { beside: 60, letter: 7.6, line: 22, padding: 20, action: 32, least: 160, usual: 220 } as const

const placeInBar = ({ message, acts }: Said): Place | null => {
  const entries = document.querySelector('[data-told-room]')
  const last = entries?.lastElementChild ?? null
  if (entries === null || last === null) return null
  const bar = entries.getBoundingClientRect()
  const isFolded = bar.width < narrow.least
  const width = isFolded ? narrow.usual : bar.width
  const letters = (width - narrow.beside) / narrow.letter
  const height = narrow.padding + narrow.line * Math.ceil((1.2 * message.length) / letters) + (acts ? narrow.action : 0)
  const foot = window.innerHeight - bar.bottom
  const isRoom = foot >= 0 && bar.bottom - last.getBoundingClientRect().bottom >= height
  // Beside a folded one, it stands over the page.
  if (!isRoom || (isFolded && coverCost({ left: size.edge, top: bar.bottom - height, width, height: height - 1 }) > 0))
    return null
  return { position: 'bottom-left', style: { width, marginBlockEnd: foot - size.edge }, 'data-narrow': true }
}

/** Whether a message has come to cover what one types in, or reads as one works. */
export const isInTheWay = (told: Element): boolean => coverCost(told.getBoundingClientRect()) >= ofFields

type Area = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>

interface Lying {
  readonly away: number
  readonly foot: number
  readonly height: number
}

const areaOf = (place: NotificationPosition, { away, foot, height }: Lying): Area => {
  const [side, along] = place.split('-')
  const width = Math.min(size.width, window.innerWidth - 2 * size.edge)
  const right = window.innerWidth - size.edge - width
  return {
    left: along === 'left' ? size.edge : along === 'right' ? right : (size.edge + right) / 2,
    top: side === 'top' ? size.edge + away : window.innerHeight - foot - size.edge - height - away,
    width,
    height,
  }
}

/** How far apart one looks at what stands there, at most. */
const step = 18

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
  return covered.find(([what]) => there.closest(what) !== null)?.[1] ?? 0
}
