import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { unfold } from './unfold.ts'

const told = (bytes: Uint8Array) => {
  const files = unfold({ name: 'envoi.zip', bytes })
  return files.ok ? files.value.map(({ name, bytes: { length } }) => [name, length]) : files.error.code
}

describe('a zip that came', () => {
  test('gives its files, but folders and what systems leave; one inside it stays closed', () => {
    const inside = zipSync({ 'c.csv': strToU8('c') })
    const zip = zipSync({
      'été/a.csv': strToU8('aa'),
      'été/': new Uint8Array(),
      '__MACOSX/été/._a.csv': strToU8('x'),
      '~$a.xlsx': strToU8('x'),
      'b.zip': inside,
    })
    expect(told(zip)).toEqual([
      ['a.csv', 2],
      ['b.zip', inside.length],
    ])
  })

  test('is itself a file when it is a workbook, or holds nothing', () => {
    const workbook = zipSync({ '[Content_Types].xml': strToU8('<Types/>') })
    expect(told(workbook)).toEqual([['envoi.zip', workbook.length]])
    const empty = zipSync({ 'dossier/': new Uint8Array() })
    expect(told(empty)).toEqual([['envoi.zip', empty.length]])
  })

  test('is refused before it is inflated when it would weigh too much', () => {
    expect(told(saying(250_000_000))).toBe('file-too-large')
  })

  test('is refused whole when it holds more files than are read, and says how many', () => {
    const files = Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}.csv`, strToU8('a')]))
    const refused = unfold({ name: 'envoi.zip', bytes: zipSync(files) })
    expect(refused.ok ? 'read' : refused.error.cause).toBe('Il contient 501\u00a0fichiers, et 500 se lisent à la fois.')
  })

  test('is refused when its workbooks, each within bounds, would together weigh too much', () => {
    const workbook = zipSync({ 'xl/workbook.xml': new Uint8Array(30_000_000) })
    expect(told(zipSync({ 'a.xlsx': workbook, 'b.xlsx': workbook }))).toHaveLength(2)
    expect(told(zipSync(Object.fromEntries([...'abcd'].map((name) => [name, workbook]))))).toBe('file-too-large')
  })

  test('is refused when a file is longer than the zip says, rather than cut short', () => {
    expect(told(saying(9))).toBe('file-unreadable')
    expect(told(saying(900).subarray(0, -30))).toBe('file-unreadable')
  })
})

/** A zip of one file of 900 bytes, whose table gives it this size. */
const saying = (size: number): Uint8Array => {
  const zip = Buffer.from(zipSync({ 'a.csv': strToU8('une;deux\n'.repeat(100)) }))
  zip.writeUInt32LE(size, zip.indexOf('PK\x01\x02') + 24)
  return zip
}
