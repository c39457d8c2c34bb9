import { describe, expect, test } from 'vitest'
import { unpack } from '../../src/main/documents/docx/package.ts'
import { minutesTemplate } from '../../tests/support/minutes-template.ts'
import { officeErrors } from '../../tests/support/read-docx.ts'
import { makeTemplate } from './make-template.ts'

/** Every file inside, in order. Not the zip's own bytes: processors of another make may compress otherwise. */
const filesOf = (bytes: Uint8Array) =>
  Object.entries(unpack(bytes)).map(([path, data]) => [path, Buffer.from(data).toString()])

describe('the template of minutes', () => {
  test('is, byte for byte, what its declaration gives (otherwise: npm run templates)', async () => {
    expect(filesOf(await makeTemplate())).toEqual(filesOf(minutesTemplate))
  })

  test('is made the same each time', async () => {
    expect(await makeTemplate()).toEqual(await makeTemplate())
  })

  test('is a file that Office accepts', async () => {
    expect(await officeErrors(minutesTemplate)).toEqual([])
  })
})
