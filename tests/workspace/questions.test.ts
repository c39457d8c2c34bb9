import { expect, test } from 'vitest'
import { answersOf, shownOf } from '../../src/renderer/app/palette/answers-of.ts'
import type { PaletteResult } from '../../src/renderer/app/palette/group-results.ts'
import { wordIndex } from '../../src/renderer/components/word-index.ts'
import { guideWords } from '../../src/renderer/workspace/guide/find-in-guide.ts'
import { createDemoApp } from '../support/demo-app.ts'
import { questions } from './questions.ts'

/** As the list of questions says them. */
const called = ({ id, label }: PaletteResult): string => (id.startsWith('guide ') ? `aide ${id.slice(6)}` : label)

test('nine questions in ten of somebody who is new have their answer first or second', async () => {
  const app = await createDemoApp()
  const none = wordIndex<never>([])
  const alone = { without: [], guide: guideWords, screen: none, beside: none, recent: [] }
  const missed: string[] = []
  for (const [asked, ...right] of questions) {
    const found = await app.call('search.find', { text: asked, without: [] })
    const answered = answersOf({ ...alone, asked, found })
    const shown = shownOf(answered).flatMap(({ results }) => results.map(called))
    if (!shown.slice(0, 2).some((one) => right.includes(one)))
      missed.push(`${asked} → ${shown.slice(0, 4).join(' | ')} (${shown.findIndex((one) => right.includes(one)) + 1})`)
  }
  expect(questions.length).toBeGreaterThan(60)
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(questions.length / 10)
})
