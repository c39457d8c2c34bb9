/** What a cell says of money: whole euros when it is one amount, and its words when they say more than the amount. */
export interface Budget {
  readonly amount: number | null
  readonly note: string | null
}

const amountIn = /(\d[\d\s.,]*)\s*(m€|m d'euros|millions?(?: d'euros| €)?|k€|k euros|keuros|k|€|euros?|eur)?/giu

const scales: readonly (readonly [RegExp, number])[] = [
  [/^m/i, 1_000_000],
  [/^k/i, 1_000],
]

/** Words after which an amount is not what the whole action costs. */
const notWhole =
  /\bpar (?:an|mois|jour|atelier|personne|structure|commune)\b|\/\s*(?:an|mois|jour|j\b)|\bentre\b|\bou\b|\benv(?:\.|iron\b)|~|±|\bmaximum\b|\bmax\b|\bau (?:plus|moins)\b/i

/**
 * « 12 k€ », « 12 000 € TTC », « 0,5 M€ », « 45000 »; what is not one amount is kept as it is told.
 * @param column its name, which may say what figures alone are of: « Budget (k€ HT) »
 */
export const readBudget = (text: string, column = ''): Budget => {
  const told = inUnitOf(column, text.trim().replace(/\s*\n\s*/g, ' ; '))
  const found = [...told.replaceAll('’', "'").matchAll(amountIn)].map(([, figures = '', unit = '']) =>
    euros(figures, unit),
  )
  const [amount = null, ...others] = found
  if (amount === null || others.length > 0 || notWhole.test(told) || /-\s*\d/.test(told))
    return { amount: null, note: told }
  const isPlain = new RegExp(`^${amountIn.source}$`, 'iu').test(told) && Number.isInteger(amount)
  return { amount: Math.round(amount), note: isPlain ? null : told }
}

/** « 12 » under « Budget (k€) » is « 12 k€ ». */
const inUnitOf = (column: string, told: string): string => {
  const scale = /\b(k|m)\s?€|(\bmilliers|\bmillions) d[’']euros/iu.exec(column)
  if (scale === null || !/^\d[\d\s.,]*$/.test(told)) return told
  return `${told} ${(scale[1] ?? (scale[2]?.toLowerCase() === 'milliers' ? 'k' : 'm')).toLowerCase() === 'k' ? 'k€' : 'M€'}`
}

const euros = (figures: string, unit: string): number | null => {
  const plain = figures.replace(/\s/g, '').replace(/[.,]+$/, '')
  // « 12.000 » and « 12,000 » are thousands; « 12,5 » and « 12.50 » are not.
  const written = /^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(',', '.')
  const number = Number(written)
  const scale = scales.find(([pattern]) => pattern.test(unit))?.[1] ?? 1
  const amount = Math.round(number * scale * 100) / 100
  return Number.isFinite(amount) && amount <= mostEuros ? amount : null
}

const mostEuros = 9_999_999_999
