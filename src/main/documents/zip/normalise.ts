import { unzipSync, zipSync } from 'fflate'

/** Changes the text of one part; parts that are not XML are not given. */
export type PartEdit = (path: string, xml: string) => string

/**
 * The same package, written so that the same parts always give the same bytes: fixed order, fixed dates, one level
 * of compression. `edit` takes out of each part what changes from one run to the next.
 */
export const normaliseZip = (bytes: Uint8Array, edit: PartEdit): Uint8Array => {
  const parts = Object.entries(unzipSync(bytes)).toSorted(([a], [b]) => compareParts(a, b))
  const edited = parts.map(([path, data]) => [path, isXml(path) ? encode(edit(path, decode(data))) : data] as const)
  return zipSync(Object.fromEntries(edited), { mtime: firstDate, level: 6 })
}

/** The earliest a zip can say, in local time as zips count. */
const firstDate = new Date(1980, 0, 1)

const isXml = (path: string): boolean => path.endsWith('.xml') || path.endsWith('.rels')

/** The list of content types comes first, as readers of the format expect. */
const compareParts = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1)
const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path.startsWith('_rels/') ? 1 : 2)

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (data: Uint8Array): string => new TextDecoder().decode(data)
