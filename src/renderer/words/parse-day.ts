const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

/** Reads « 30/10/2024 », « 30-10-24 », « 30 octobre 2024 », « 30 oct. 2024 », « 2024-10-30 ». `YYYY-MM-DD`, or `null`. */
export const parseDay = (typed: string): string | null => {
  const text = typed.trim().toLocaleLowerCase('fr')
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{2}|\d{4})$/.exec(text)
  if (figures !== null) return day(fullYear(Number(figures[3])), Number(figures[2]), Number(figures[1]))
  const words = /^(\d{1,2})(?:er)?\s+(\p{L}{3,})\.?\s+(\d{4})$/u.exec(text)
  return words === null ? null : day(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1]))
}

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '')

const monthNumber = (typed: string): number => months.findIndex((month) => plain(month).startsWith(plain(typed))) + 1

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)

/** The calendar refuses 31 février: the day must come back as it went in. */
const day = (year: number, month: number, date: number): string | null => {
  const made = new Date(Date.UTC(year, month - 1, date))
  const same = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date
  return same ? made.toISOString().slice(0, 10) : null
}
