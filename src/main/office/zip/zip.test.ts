import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readZip, zipEntries } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const files = { 'a.xml': strToU8('<a>éà</a>'.repeat(500)), 'dossier/été.txt': strToU8('août'), vide: new Uint8Array() }
const plain = (read: Readonly<Record<string, Uint8Array>>) =>
  Object.fromEntries(Object.entries(read).map(([name, content]) => [name, Uint8Array.from(content)]))

describe('a zip', () => {
  test.each([0, 6])('is read by others as it was written, at level %i', (level) => {
    expect(plain(unzipSync(writeZip(Object.entries(files), { level })))).toEqual(files)
  })

  test('says the day it was made, else always the same', () => {
    const dayIn = (zip: Uint8Array) => Buffer.from(zip).readUInt16LE(12)
    expect(dayIn(writeZip(Object.entries(files), { madeOn: '2026-12-01' }))).toBe((46 << 9) | (12 << 5) | 1)
    expect(dayIn(writeZip(Object.entries(files)))).toBe(0x21)
  })

  test.each([0, 6] as const)('of others is read, at level %i, those wanted only', (level) => {
    const zip = zipSync(files, { level, comment: 'Une remarque' })
    expect(plain(readZip(zip))).toEqual(files)
    expect(Object.keys(readZip(zip, (name) => name === 'vide'))).toEqual(['vide'])
    expect(zipEntries(zip).map(({ size }) => size)).toEqual(Object.values(files).map(({ length }) => length))
  })

  test('of many gigabytes’ format is read: sizes, places and counts in eight bytes', () => {
    expect(plain(readZip(widened(writeZip(Object.entries(files).slice(0, 1)))))).toEqual({ 'a.xml': files['a.xml'] })
  })

  test('that is damaged, or inflates beyond what it says, is refused', () => {
    const zip = Buffer.from(writeZip(Object.entries(files)))
    expect(() => readZip(zip.subarray(0, zip.length - 40))).toThrow()
    expect(() => readZip(strToU8('ceci n’est pas un zip'))).toThrow()
    const lying = Buffer.from(zip)
    lying.writeUInt32LE(3, lying.indexOf('PK\x01\x02') + 24)
    expect(() => readZip(lying)).toThrow()
  })
})

/** The same zip of one file as a program writes it that does not know its sizes beforehand (« zip64 »). */
const widened = (zip: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(zip)
  const table = bytes.indexOf('PK\x01\x02')
  const end = bytes.indexOf('PK\x05\x06')
  const entry = Buffer.from(bytes.subarray(table, end))
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  for (const [index, place] of [24, 20, 42].entries()) {
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(place)), 4 + index * 8)
    entry.writeUInt32LE(0xffffffff, place)
  }
  entry.writeUInt16LE(extra.length, 30)
  const wideEnd = Buffer.alloc(56)
  wideEnd.writeBigUInt64LE(1n, 32)
  wideEnd.writeBigUInt64LE(BigInt(table), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(BigInt(table + entry.length + extra.length), 8)
  const tail = Buffer.from(bytes.subarray(end))
  tail.writeUInt16LE(0xffff, 10)
  tail.writeUInt32LE(0xffffffff, 16)
  return Buffer.concat([bytes.subarray(0, table), entry, extra, wideEnd, locator, tail])
}
