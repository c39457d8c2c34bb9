import { createHash } from 'node:crypto'

interface Mail {
  readonly subject: string
  readonly text: string
  /** The same as a page; `null`: plain words only. */
  readonly html: string | null
  readonly to?: readonly string[]
  /** Where an answer goes, when it is not to whoever sends. */
  readonly replyTo?: string | null
  readonly attachments?: readonly Attachment[]
}

interface Attachment {
  /** Plain letters only. */
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/**
 * A mail ready to be sent, as mail programs open it (RFC 5322): the page, and the plain words for those who want them.
 * It is from nobody, and `X-Unsent` makes it a draft. The same letter gives the same bytes.
 */
export const writeEml = ({ subject, text, html, to = [], replyTo = null, attachments = [] }: Mail): Uint8Array => {
  const boundary = `concerto-${createHash('sha256')
    .update(html ?? text)
    .digest('hex')
    .slice(0, 32)}`
  const plain = textPart('text/plain', text.replaceAll('\n', lineEnd))
  // The last is the one preferred.
  const words = html === null ? plain : multipart('alternative', boundary, [plain, textPart('text/html', html)])
  const whole =
    attachments.length === 0 ? words : multipart('mixed', `${boundary}-m`, [words, ...attachments.map(attachedPart)])
  return Buffer.from(
    [
      'MIME-Version: 1.0',
      'X-Unsent: 1',
      ...(to.length === 0 ? [] : [`To: ${to.map(oneWord).join(`,${lineEnd} `)}`]),
      ...(replyTo === null ? [] : [`Reply-To: ${oneWord(replyTo)}`]),
      `Subject: ${encodedWords(subject)}`,
      whole,
      '',
    ].join(lineEnd),
    'utf8',
  )
}

const lineEnd = '\r\n'

/** Headers, an empty line, and what they are about. */
const textPart = (type: string, content: string): string =>
  [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    base64Lines(Buffer.from(content, 'utf8')),
  ].join(lineEnd)

const attachedPart = ({ name, type, bytes }: Attachment): string =>
  [
    `Content-Type: ${type}`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment; filename="${name.replaceAll(/[^\w.-]/g, '-')}"`,
    '',
    base64Lines(bytes),
  ].join(lineEnd)

const multipart = (kind: string, boundary: string, parts: readonly string[]): string =>
  [
    `Content-Type: multipart/${kind};${lineEnd} boundary="${boundary}"`,
    '',
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
  ].join(lineEnd)

const base64Lines = (content: Uint8Array): string =>
  Buffer.from(content)
    .toString('base64')
    .replaceAll(/.{76}(?=.)/g, (line) => line + lineEnd)

/**
 * An address has no space, no comma that would add another, and no end of line that would open another header. One with
 * accents stays as it is (RFC 6532): without them it would be somebody else’s.
 */
const oneWord = (address: string): string => address.replaceAll(/[\p{Cc}\p{Z}\s,;<>]/gu, '')

/** RFC 2047: a header holds plain letters only, in words of 75 signs at most; no letter is cut. */
const encodedWords = (text: string): string => {
  const words: string[] = ['']
  for (const letter of text.replaceAll(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))) {
    const last = words.at(-1) ?? ''
    if (Buffer.byteLength(last + letter, 'utf8') > longestWord) words.push(letter)
    else words[words.length - 1] = last + letter
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join(`${lineEnd} `)
}

/** Bytes before they are encoded: 42 make 56 signs, and the first line of a header 77. */
const longestWord = 42
