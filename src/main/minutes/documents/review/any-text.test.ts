import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { richTextSchema } from '#shared/text/rich-text/schema.ts'
import { arbitraryRichText } from '../../../../../tests/support/arbitrary-rich-text.ts'
import { subjectWith, textSection } from '../../../../../tests/support/review-subject.ts'
import { reviewMinutes } from './review.ts'

const reviewOf = (body: RichText) =>
  reviewMinutes(subjectWith({ sections: [textSection('s1', 'Accueil', ...body.content)] }))

/** Some of these texts are nested deeper than any may be written. */
const isWritable = (text: unknown): boolean => richTextSchema.safeParse(text).success

test('of any text: no key comes twice, and what mends it is a text that may be written and mends it', () => {
  fc.assert(
    fc.property(arbitraryRichText(), (body) => {
      const remarks = reviewOf(body)
      expect(new Set(remarks.map(({ key }) => key)).size).toBe(remarks.length)
      // A hostile text has hundreds, much alike.
      for (const { key, mending, places } of remarks.filter((remark) => remark.repair?.way === 'apply').slice(0, 2)) {
        if (mending?.way !== 'write' || places.length > 1) continue
        const [write] = mending.change.writes
        const mended = write?.record === 'section' ? write.values.body : undefined
        expect(isWritable(mended)).toBe(isWritable(body))
        expect(reviewOf(mended as RichText).map((remark) => remark.key)).not.toContain(key)
      }
    }),
    { numRuns: 40 },
  )
})
