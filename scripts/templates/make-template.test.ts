import { describe, expect, test } from 'vitest'
import { unpack } from '#main/office/paper/office-package.ts'
import { officeErrors } from '../../tests/support/read-docx.ts'
import { templateBytes } from '../../tests/support/template-bytes.ts'
import { makeTemplate } from './make-template.ts'
import { templates } from './templates.ts'

/** Every file inside, in order. Not the zip's own bytes: processors of another make may compress otherwise. */
const filesOf = (bytes: Uint8Array) =>
  Object.entries(unpack(bytes)).map(([path, data]) => [path, Buffer.from(data).toString()])

describe.each(Object.entries(templates))('the template « %s »', (name, declaration) => {
  test('is, byte for byte, what its declaration gives (otherwise: npm run templates)', async () => {
    expect(filesOf(await makeTemplate(declaration))).toEqual(filesOf(templateBytes(name)))
  })

  test('is made the same each time', async () => {
    expect(await makeTemplate(declaration)).toEqual(await makeTemplate(declaration))
  })

  test('is a file that Office accepts', async () => {
    expect(await officeErrors(templateBytes(name))).toEqual([])
  })
})
