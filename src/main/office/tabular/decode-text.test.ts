import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { decodeText } from './decode-text.ts'

const french = 'Médiathèque de Saône — « l’Étape »\nœuvre à vérifier, ça ira\n'

/** French letters as MacRoman puts them. */
const macRoman = (text: string): Buffer => {
  const bytes: Readonly<Record<string, number>> = { é: 0x8e, è: 0x8f, ê: 0x90, à: 0x88, ç: 0x8d, '’': 0xd5, É: 0x83 }
  return Buffer.from(Array.from(text, (sign) => bytes[sign] ?? sign.charCodeAt(0)))
}

/** What Windows-1252 puts between 0x80 and 0x9f. */
const windows1252 = (text: string): Buffer => {
  const bytes: Readonly<Record<string, number>> = { '’': 0x92, œ: 0x9c, '—': 0x97, '€': 0x80 }
  return Buffer.from(Array.from(text, (sign) => bytes[sign] ?? sign.charCodeAt(0)))
}

test.each([
  ['UTF-8', Buffer.from(french)],
  ['UTF-8', Buffer.from(`\ufeff${french}`)],
  ['UTF-16', Buffer.from(`\ufeff${french}`, 'utf16le')],
  ['UTF-16', Buffer.from(`\ufeff${french}`, 'utf16le').swap16()],
  ['Windows-1252', windows1252(french)],
  ['MacRoman', macRoman('Médiathèque à vérifier, ça ira\nL’Étape\n')],
])('%s', (encoding, bytes) => {
  const text = encoding === 'MacRoman' ? 'Médiathèque à vérifier, ça ira\nL’Étape\n' : french
  expect(decodeText(bytes)).toEqual({ text, encoding })
})

test('line ends of every system become one', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\nd\r\n\r\n'))).toEqual({ text: 'a\nb\nc\nd\n\n', encoding: 'UTF-8' })
  expect(decodeText(Buffer.from('\ufeffa\r\nb\r', 'utf16le'))).toEqual({ text: 'a\nb\n', encoding: 'UTF-16' })
})

test('UTF-8 with some damaged bytes stays UTF-8, and shows where', () => {
  const bytes = Buffer.concat([Buffer.from('éàüé'), Buffer.from([0xe9]), Buffer.from('ç')])
  expect(decodeText(bytes)).toEqual({ text: 'éàüé\ufffdç', encoding: 'UTF-8' })
})
