import { Buffer, isUtf8 } from 'node:buffer'
import { isUtf16 } from './file-kind.ts'

export interface DecodedText {
  /** Lines end with `\n`. */
  readonly text: string
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'MacRoman'
}

/** The text of a file, whatever it was written with: the byte order mark decides, then what the bytes allow. */
export const decodeText = (bytes: Buffer): DecodedText => {
  if (isUtf16(bytes)) return utf16(bytes)
  const hasMark = bytes.subarray(0, 3).equals(byteOrderMark)
  const body = withLineFeeds(hasMark ? bytes.subarray(3) : bytes)
  const text = body.toString('utf8')
  return isUtf8(body) || isMostlyUtf8(text) ? { text, encoding: 'UTF-8' } : oneByteASign(body)
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

const utf16 = (bytes: Buffer): DecodedText => {
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  return { text: text.replace(/\r\n?/g, '\n'), encoding: 'UTF-16' }
}

const [lineFeed, carriageReturn] = [10, 13]

/** Changed in the bytes, which costs a third of what it does in the text. */
const withLineFeeds = (bytes: Buffer): Buffer => {
  const changed = Buffer.allocUnsafe(bytes.length)
  let [from, to] = [0, 0]
  for (let at = bytes.indexOf(carriageReturn); at >= 0; at = bytes.indexOf(carriageReturn, from)) {
    to += bytes.copy(changed, to, from, at)
    changed[to] = lineFeed
    to += 1
    from = bytes[at + 1] === lineFeed ? at + 2 : at + 1
  }
  if (from === 0) return bytes
  to += bytes.copy(changed, to, from)
  return changed.subarray(0, to)
}

/** Some bytes of UTF-8 were damaged: in another encoding, no accented letter would have read well. */
const isMostlyUtf8 = (text: string): boolean => {
  const lost = text.match(/\ufffd/g)?.length ?? 0
  const read = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  return read > lost
}

/** The French letters, quotes and apostrophes, where each encoding puts them. */
const windowsLetters = [...Buffer.from('àâçèéêëîïôùûÀÉ«»', 'latin1'), 0x92, 0x9c]
const macLetters = [0x83, 0x88, 0x89, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x99, 0x9d, 0x9e, 0xcb, 0xd5]

const oneByteASign = (bytes: Buffer): DecodedText => {
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
  const total = (letters: readonly number[]): number => letters.reduce((sum, byte) => sum + (counts[byte] ?? 0), 0)
  return total(macLetters) > total(windowsLetters)
    ? { text: new TextDecoder('macintosh').decode(bytes), encoding: 'MacRoman' }
    : { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' }
}
