import { agree } from '#shared/text/french-numbers.ts'
import type { Reading } from '#shared/text/normalise/reading.ts'
import { readUrls } from '#shared/text/normalise/url.ts'
import { splitAtBars } from './split-list.ts'

const longest = 2_083

const isAddress = (text: string): boolean => text.length <= longest && /^https?:\/\/[^\s|]+$/i.test(text)

/** The addresses of a cell. Those that are whole stay as they are, to the last sign. */
export const readWebsites = (text: string): Reading<readonly string[]> => {
  if (isAddress(text)) return { ok: true, value: [text], note: null }
  const items = splitAtBars(text)
  return items.every(isAddress) ? { ok: true, value: items, note: null } : readUrls(text)
}

/** The only address of a cell. */
export const readWebsite = (text: string): Reading<string> => {
  const reading = readWebsites(text)
  if (!reading.ok) return reading
  const [first = '', ...others] = reading.value
  return {
    ok: true,
    value: first,
    note:
      others.length === 0
        ? reading.note
        : `${others.join(', ')} ${agree(others.length, 'n’est pas repris', 'ne sont pas repris')}`,
  }
}
