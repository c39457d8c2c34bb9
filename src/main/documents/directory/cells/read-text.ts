import { type Reading, unreadable } from '#shared/domain/normalise/reading.ts'

interface Limits {
  readonly max: number
  readonly multiline: boolean
}

/** A text as it is. What is too long for its field is cut when it is prose, else left out: half an address is none. */
export const readText =
  ({ max, multiline }: Limits) =>
  (text: string): Reading<string> => {
    const value = multiline || !text.includes('\n') ? text : text.replace(/\s*\n\s*/g, ' ')
    if (value.length <= max) return { ok: true, value, note: null }
    const excess = `${french.format(value.length)} caractères, pour ${french.format(max)} au plus`
    return multiline
      ? { ok: true, value: value.slice(0, max).trimEnd(), note: `${excess}\u00a0: la fin n’est pas reprise` }
      : unreadable(excess)
  }

const french = new Intl.NumberFormat('fr-FR')

/** Short texts of a list, each within its limit. */
export const readTexts =
  (split: (text: string) => readonly string[], max: number, most = 50) =>
  (text: string): Reading<readonly string[]> => {
    const items = split(text)
    const kept = items.filter((item) => item.length <= max).slice(0, most)
    if (kept.length === 0) return unreadable(`une valeur a ${french.format(max)} caractères au plus`)
    const lost = items.length - kept.length
    return { ok: true, value: kept, note: lost === 0 ? null : `${lost} valeurs de la liste ne sont pas reprises` }
  }
