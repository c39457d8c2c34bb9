import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryList } from '../../support/arbitrary-lists.ts'
import { openList } from '../../support/import-list.ts'
import { createReadyApp } from '../../support/test-app.ts'

test('a file that was imported changes nothing the second time, whatever was known before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(arbitraryList, { minLength: 1, maxLength: 3 }), async (lists) => {
      const app = await createReadyApp()
      for (const { csv } of lists) await (await openList(app, 'liste.csv', csv)).apply()
      const before = await app.call('workspace.check', {})
      const again = await openList(app, 'liste.csv', lists.at(-1)?.csv ?? '')
      const { lines, counts } = await again.preview()
      expect(lines.filter(({ effect }) => effect === 'new' || effect === 'changed')).toEqual([])
      expect(await again.apply()).toEqual({ counts, written: 0 })
      expect(await app.call('workspace.check', {})).toEqual(before)
    }),
    { numRuns: 40 },
  )
})
