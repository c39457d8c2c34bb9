import { SaxesParser } from 'saxes'
import { XmlFault } from './xml-fault.ts'

/**
 * The text of an XML file as any reader of XML finds it: by its first bytes and by the encoding it declares, which agree.
 * @throws XmlFault when they do not, or when no browser knows the encoding
 */
export const xmlText = (bytes: Uint8Array): string => {
  const decoder = decoderOf(encodingOf(bytes))
  try {
    return decoder.decode(bytes)
  } catch {
    throw new XmlFault('damaged', 'This XML is not in the encoding that it says')
  }
}

const decoderOf = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding, { fatal: true })
  } catch {
    throw new XmlFault('encoding', 'This XML is in an encoding of its own')
  }
}

/** « utf-8 », which readers of XML take all alike. @throws XmlFault when the first bytes and the declaration differ */
export const encodingOf = (bytes: Uint8Array): string => {
  const shown = shownBy(bytes)
  const declared = declaredIn(bytes, shown ?? 'utf-8')
  if (declared === null) return shown ?? 'utf-8'
  if (shown === null && !declared.startsWith('utf-16')) return declared
  if (shown === declared || (shown?.startsWith('utf-16') && declared === 'utf-16')) return shown
  throw new XmlFault('encoding', 'This XML is said to be in two encodings')
}

/** What a declaration says, which ends at its first « > ». @throws XmlFault */
const declaredIn = (bytes: Uint8Array, encoding: string): string | null => {
  const [beginning = ''] = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.indexOf(0x3e) + 2)).split('>')
  if (!beginning.startsWith('<?xml')) return null
  const parser = new SaxesParser()
  try {
    parser.write(`${beginning}>`)
  } catch {
    throw new XmlFault('damaged', 'This XML is not well declared')
  }
  const said = parser.xmlDecl.encoding?.toLowerCase() ?? null
  return said !== null && partsOfUtf8.has(said) ? 'utf-8' : said
}

/** Other names of UTF-8, and of what any reader of UTF-8 reads. */
const partsOfUtf8: ReadonlySet<string> = new Set(['utf8', 'ascii', 'us-ascii'])

/** What the first bytes show; `null` when they are letters without a mark. */
const shownBy = ([first, second, third]: Uint8Array): string | null => {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null
}

/** Whether the first sign that is no blank, in any encoding, is that of a tag. */
export const looksLikeXml = (bytes: Uint8Array): boolean => bytes.find((byte) => !blanks.has(byte)) === 0x3c

/** Blanks, and what may stand before the first sign in some encodings. */
const blanks: ReadonlySet<number> = new Set([0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xff, 0xfe])
