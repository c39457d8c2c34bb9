import { expect, test } from 'vitest'
import { doc, line, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Heading } from '#shared/text/rich-text/rich-text.ts'
import { findHeadings } from './find-headings.ts'

const heading = (text: string): Heading => ({ type: 'heading', attrs: { level: 1 }, content: [plain(text)] })

test('each section finds its heading, those of equal words in order', () => {
  const body = doc(
    paragraph('Axe 1'),
    heading('Accueil\u00A0: par'),
    heading('Axe 1'),
    heading('Action 1'),
    heading('Axe 1'),
    heading('Fin'),
  )
  const titles = [null, line('Accueil : par'), line('Axe 1'), line('Axe 1'), line('Absent'), line('Fin')]
  expect(findHeadings(body, titles)).toEqual([null, 0, 1, 3, null, 4])
})
