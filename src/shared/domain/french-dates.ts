const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** « 30 octobre 2024 », « 1er mars 2025 », from `YYYY-MM-DD`. A calendar day has no time zone: none is asked. */
export const longDate = (date: string): string => {
  const [year, month, day] = partsOf(date)
  return `${day === 1 ? '1er' : day} ${months[month - 1]} ${year}`
}

/** « 30.10.24 », for the foot of a page. */
export const shortDate = (date: string): string => {
  const [year = '', month, day] = date.split('-')
  return `${day}.${month}.${year.slice(-2)}`
}

const partsOf = (date: string): readonly [number, number, number] => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month, day]
}
