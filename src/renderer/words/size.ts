import { figure } from './numbers.ts'

/** « 84 Ko », « 3 Mo »: the size of a file, as one speaks of it. */
export const fileSize = (bytes: number): string => {
  const kilobytes = Math.max(1, Math.round(bytes / 1024))
  return kilobytes < 1024 ? `${figure(kilobytes)}\u00A0Ko` : `${figure(Math.round(kilobytes / 1024))}\u00A0Mo`
}
