import { createHash } from 'node:crypto'

interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/**
 * A mail ready to be sent, as mail programs open it (RFC 5322): the page, and the plain words for those who want them.
 * It is to nobody and from nobody, and `X-Unsent` makes it a draft. The same letter gives the same bytes.
 */
export const writeEml = ({ subject, text, html }: Mail): Uint8Array => {
  const boundary = `concerto-${createHash('sha256').update(html).digest('hex').slice(0, 32)}`
  const part = (type: string, content: string): string =>
    [
      `--${boundary}`,
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      base64Lines(content),
    ].join(lineEnd)
  return Buffer.from(
    [
      'MIME-Version: 1.0',
      'X-Unsent: 1',
      `Subject: ${encodedWords(subject)}`,
      `Content-Type: multipart/alternative;${lineEnd} boundary="${boundary}"`,
      '',
      // The last is the one preferred.
      part('text/plain', text.replaceAll('\n', lineEnd)),
      part('text/html', html),
      `--${boundary}--`,
      '',
    ].join(lineEnd),
    'ascii',
  )
}

const lineEnd = '\r\n'

const base64Lines = (content: string): string =>
  Buffer.from(content, 'utf8')
    .toString('base64')
    .replaceAll(/.{76}(?=.)/g, (line) => line + lineEnd)

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
