import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readZipText } from './read-zip.ts'
import { writeZip } from './write-zip.ts'

const files = new Map([
  ['[Content_Types].xml', '<a/>'],
  ['word/document.xml', `<b>${'é'.repeat(1000)}</b>`],
])

describe('a zip', () => {
  test('is read by another program, in its order', () => {
    const read = Object.entries(unzipSync(writeZip(files)))
    expect(read.map(([path, data]) => [path, new TextDecoder().decode(data)])).toEqual([...files])
  })

  test('gives back its files', () => {
    const zip = writeZip(files)
    expect([...files.keys(), 'absent'].map((path) => readZipText(zip, path))).toEqual([...files.values(), null])
  })
})
