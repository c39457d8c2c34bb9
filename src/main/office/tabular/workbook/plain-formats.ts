import { Buffer } from 'node:buffer'
import type { WorkbookParts } from './workbook-parts.ts'

/** Formats of OpenDocument that change with the sign of a number, of which the reader complains aloud; none makes a date. */
const conditional = /<style:map\b[^>]*\/>/g

/** The same files without them. */
export const plainFormats = (parts: WorkbookParts): WorkbookParts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, /^(?:content|styles)\.xml$/.test(name) ? plain(part) : part]),
  )

const plain = (part: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.length)
  return bytes.includes('<style:map') ? Buffer.from(bytes.toString('utf8').replace(conditional, '')) : part
}
