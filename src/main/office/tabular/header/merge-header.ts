import { isData, isKnownLabel } from './label.ts'

type Cells = readonly string[]

/**
 * Two lines of header as one: « Contact » over « Nom » and « Tél » gives « Contact – Nom » and « Contact – Tél ». `null`
 * unless it is sure, for the second may be the first line of data.
 */
export const mergedHeader = (top: Cells, bottom: Cells): Cells | null => {
  if ([...top, ...bottom].some((cell) => isData(cell) && !isYear(cell))) return null
  const over = groupNames(top, bottom)
  const grouped = bottom.filter((_, at) => isGrouped(over, bottom, at))
  if (top.some(isYear)) return areUnderYears(over, bottom) ? named(over, bottom) : null
  const isNamed = bottom.some(isYear) ? isAllSpread(over, bottom) : grouped.some(isKnownLabel)
  return isNamed && !isTitle(over, bottom) && isProven(top, bottom) ? named(over, bottom) : null
}

/** The name over each column: in a file without merged cells, it stands over the first column only. */
const groupNames = (top: Cells, bottom: Cells): Cells => {
  const names: string[] = []
  const length = Math.max(top.length, bottom.length)
  for (let at = 0; at < length; at += 1) {
    const own = (top[at] ?? '').trim()
    const isCovered = own === '' && (bottom[at] ?? '') !== '' && (bottom[at - 1] ?? '') !== '' && !isSpread(top)
    names.push(isCovered ? (names[at - 1] ?? '') : own)
  }
  return names
}

/** Whether cells were merged: their name was given to each. */
const isSpread = (top: Cells): boolean => top.some((cell, at) => cell !== '' && cell === top[at + 1])

/** Whether a column shares its group with a neighbour, and has a name of its own. */
const isGrouped = (over: Cells, bottom: Cells, at: number): boolean => {
  const name = over[at] ?? ''
  const own = bottom[at] ?? ''
  return name !== '' && own !== '' && own !== name && (over[at - 1] === name || over[at + 1] === name)
}

const named = (over: Cells, bottom: Cells): Cells => over.map((name, at) => joined(name, bottom[at] ?? ''))

/** « 2025 » over « T1 » and « T2 », where every other column is that of the line above, or nothing. */
const areUnderYears = (over: Cells, bottom: Cells): boolean =>
  over.every((name, at) => {
    const own = bottom[at] ?? ''
    return isYear(name) ? own !== '' && !isYear(own) : own === '' || own === name
  })

/** « Calendrier » over « 2025 » and « 2026 ». */
const isYear = (cell: string): boolean => /^20\d\d$/.test(cell.trim())

/** Years may be data: below a header, each other column is then that of the line above, or nothing. */
const isAllSpread = (over: Cells, bottom: Cells): boolean =>
  bottom.every((own, at) => own === '' || own === over[at] || isGrouped(over, bottom, at))

/** One name over everything is no group. */
const isTitle = (over: Cells, bottom: Cells): boolean =>
  new Set(over.filter((name) => name !== '')).size === 1 && bottom.every((own, at) => own === '' || over[at] !== '')

/** Some cells were merged, or some column takes both lines: a header and its data have neither. */
const isProven = (top: Cells, bottom: Cells): boolean =>
  isSpread(top) || top.some((cell, at) => cell !== '' && ((bottom[at] ?? '') === '' || bottom[at] === cell))

const joined = (name: string, own: string): string => {
  if (own === '' || own === name) return name
  return name === '' ? own : `${name} – ${own}`
}
