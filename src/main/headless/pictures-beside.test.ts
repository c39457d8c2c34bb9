import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { picturesBeside } from './pictures-beside.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concerto-beside-'))
  mkdirSync(join(folder, 'cr', 'images'), { recursive: true })
  writeFileSync(join(folder, 'cr', 'images', 'tableau blanc.png'), 'abc')
  writeFileSync(join(folder, 'cr', 'lourd.png'), new Uint8Array(30_000_001))
  writeFileSync(join(folder, 'dehors.png'), 'secret')
  symlinkSync(join(folder, 'dehors.png'), join(folder, 'cr', 'lien.png'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (text: string) => picturesBeside(text, join(folder, 'cr', 'cr.md'))

test.each([
  'Avant ![Plan](images/tableau%20blanc.png "Un titre") après',
  '![](<images/tableau blanc.png>) ![](images/tableau%20blanc.png)',
])('pictures of the folder and of those below are found, once: %s', (text) => {
  expect(read(text)).toEqual([{ name: 'images/tableau blanc.png', content: 'YWJj' }])
})

test.each([
  ['elsewhere', '![a](../dehors.png)'],
  ['elsewhere by a link of the folder', '![a](lien.png)'],
  ['by its whole path', '![a](/etc/hostname)'],
  ['on the web', '![a](https://exemple.fr/a.png)'],
  ['that is not there', '![a](absente.png)'],
  ['too heavy', '![a](lourd.png)'],
  ['written wrong', '![a](%zz.png)'],
])('a picture %s is left', (_name, text) => {
  expect(read(text)).toEqual([])
})
