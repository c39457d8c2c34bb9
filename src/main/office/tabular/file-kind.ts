import type { Buffer } from 'node:buffer'

/** What a file is by its first bytes: its name says nothing sure. */
export type FileKind =
  | { readonly kind: 'text' }
  /** XLSX, ODS, or any other archive of files. */
  | { readonly kind: 'zip' }
  /** XLS, or any other file of the old Office; also an encrypted XLSX. */
  | { readonly kind: 'ole' }
  /** `nature` completes « C’est … ». */
  | { readonly kind: 'other'; readonly nature: string }

const signatures: readonly (readonly [readonly number[], FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], { kind: 'zip' }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { kind: 'ole' }],
  [bytesOf('%PDF'), { kind: 'other', nature: 'un document PDF' }],
  [bytesOf('{\\rtf'), { kind: 'other', nature: 'un document RTF' }],
  [[0x89, ...bytesOf('PNG')], { kind: 'other', nature: 'une image' }],
  [[0xff, 0xd8, 0xff], { kind: 'other', nature: 'une image' }],
  [bytesOf('GIF8'), { kind: 'other', nature: 'une image' }],
  [[0x1f, 0x8b], { kind: 'other', nature: 'une archive compressée' }],
  [bytesOf('7z\xbc\xaf'), { kind: 'other', nature: 'une archive compressée' }],
  [bytesOf('Rar!'), { kind: 'other', nature: 'une archive compressée' }],
  [bytesOf('SQLite format 3'), { kind: 'other', nature: 'une base de données' }],
  [bytesOf('BEGIN:VCARD'), { kind: 'other', nature: 'une carte de visite électronique' }],
  [bytesOf('BEGIN:VCALENDAR'), { kind: 'other', nature: 'un agenda' }],
]

function bytesOf(text: string): readonly number[] {
  return [...text].map((sign) => sign.charCodeAt(0))
}

export const fileKind = (bytes: Buffer): FileKind => {
  const [, known] = signatures.find(([signature]) => signature.every((byte, at) => bytes[at] === byte)) ?? []
  if (known !== undefined) return known
  return isUtf16(bytes) || !bytes.includes(0) ? { kind: 'text' } : { kind: 'other', nature: 'un fichier binaire' }
}

export const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
