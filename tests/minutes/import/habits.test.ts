import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { namedByFile } from '#main/minutes/documents/import/named-by-file.ts'
import { readMarkdown } from '#main/minutes/documents/import/read-markdown.ts'
import { readWord } from '#main/minutes/documents/import/read-word.ts'
import type { ImportedMinutes } from '#shared/records/minutes/imported-minutes.ts'
import expected from '../../fixtures/minutes-habits/expected.json' with { type: 'json' }
import { hasPandoc, pandocWord } from '../../support/pandoc.ts'

const folder = new URL('../../fixtures/minutes-habits/', import.meta.url)
const files = readdirSync(folder).filter((file): file is keyof typeof expected => file.endsWith('.md'))
const source = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** Who was there, when and where, as the file says it. */
const factsOf = ({ attendances, meeting }: ImportedMinutes) => {
  const count = (status: string | null) => attendances.filter((one) => one.status === status).length
  const { date = null, place = null, startsAt = null, endsAt = null } = meeting
  return {
    ...{ present: count('present'), excused: count('excused'), represented: count('represented'), absent: count(null) },
    ...{ date, place, startsAt, endsAt },
  }
}

const told = (file: keyof typeof expected) => ({ represented: 0, absent: 0, ...expected[file] })

describe('minutes as people write them: who was there, when and where', () => {
  test.each(files)('%s', (file) => {
    const read = readMarkdown(source(file))
    if (!read.ok) throw new Error(read.error.code)
    expect(factsOf(namedByFile(read.value, file))).toEqual(told(file))
    expect(namedByFile(read.value, file).meeting.title).toMatch(/\p{L}{4}/u)
  })

  // Settings at the head of a text are no part of the Word file that pandoc makes of it.
  test.skipIf(!hasPandoc).each(files.filter((file) => !source(file).startsWith('---')))(
    '%s, in Word by pandoc (skipped where it is absent)',
    (file) => {
      const read = readWord(pandocWord(source(file)))
      if (!read.ok) throw new Error(read.error.code)
      expect(factsOf(namedByFile(read.value, file))).toEqual(told(file))
    },
  )
})
