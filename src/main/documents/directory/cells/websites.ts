import { type Reading, unreadable } from '#shared/domain/normalise/reading.ts'
import { splitList } from './split-list.ts'

export const readWebsites = (text: string): Reading<readonly string[]> => {
  const found = splitList(text).filter((item) => /^https?:\/\/\S+$/i.test(item) && item.length <= 2_083)
  return found.length === 0
    ? unreadable('une adresse de site commence par « https:// »')
    : { ok: true, value: found, note: null }
}
