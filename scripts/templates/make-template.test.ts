import { describe, expect, test } from 'vitest'
import { minutesTemplate } from '../../tests/support/minutes-template.ts'
import { officeErrors } from '../../tests/support/read-docx.ts'
import { makeTemplate } from './make-template.ts'

describe('the template of minutes', () => {
  test('is what its declaration gives (otherwise: npm run templates)', async () => {
    expect(Buffer.from(await makeTemplate()).equals(minutesTemplate)).toBe(true)
  })

  test('is a file that Office accepts', async () => {
    expect(await officeErrors(minutesTemplate)).toEqual([])
  })
})
