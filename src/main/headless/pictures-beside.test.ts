import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withPicturesBeside } from './pictures-beside.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concerto-beside-'))
  mkdirSync(join(folder, 'cr', 'images'), { recursive: true })
  writeFileSync(join(folder, 'cr', 'images', 'tableau blanc.png'), 'abc')
  writeFileSync(join(folder, 'cr', 'lourd.png'), new Uint8Array(2 * 1024 * 1024 + 1))
  writeFileSync(join(folder, 'dehors.png'), 'secret')
  symlinkSync(join(folder, 'dehors.png'), join(folder, 'cr', 'lien.png'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (text: string): string => withPicturesBeside(text, join(folder, 'cr', 'cr.md'))

test('pictures of the folder and of those below are written in the text', () => {
  expect(read('Avant ![Plan](images/tableau%20blanc.png "Un titre") après')).toBe(
    'Avant ![Plan](data:image/any;base64,YWJj "Un titre") après',
  )
})

test.each([
  ['elsewhere', '![a](../dehors.png)'],
  ['elsewhere by a link of the folder', '![a](lien.png)'],
  ['by its whole path', '![a](/etc/hostname)'],
  ['on the web', '![a](https://exemple.fr/a.png)'],
  ['that is not there', '![a](absente.png)'],
  ['too heavy', '![a](lourd.png)'],
  ['written wrong', '![a](%zz.png)'],
])('a picture %s stays named', (_name, text) => {
  expect(read(text)).toBe(text)
})
