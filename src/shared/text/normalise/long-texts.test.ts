import { expect, test } from 'vitest'
import { isBlank } from './blank.ts'
import { readPoint, readPointCell } from './coordinates.ts'
import { readDay } from './day.ts'
import { readEmails } from './emails.ts'
import { htmlLinks, htmlText } from './html-text.ts'
import { readPersonName } from './person-name.ts'
import { readPhone } from './phone.ts'
import { readPostcode } from './postcode.ts'
import { readPivot } from './siret.ts'
import { readUrls } from './url.ts'
import { readYesNo } from './yes-no.ts'

const readers = {
  isBlank,
  readPoint: (text: string) => readPoint(text, text),
  readPointCell,
  readDay,
  readEmails,
  htmlLinks,
  htmlText,
  readPersonName,
  readPhone,
  readPostcode,
  readPivot,
  readUrls,
  readYesNo,
}

/** Backtracking would take hours: the time limit of a test is enough to tell. */
test.each(Object.entries(readers))('%s goes once through a hostile cell', (_name, read) => {
  for (const sign of [
    ' ',
    '.',
    '1 ',
    'a',
    'a@',
    '- ',
    '0 4',
    'A ',
    'a.a',
    '(',
    "1'",
    'é,',
    'a-',
    '12/',
    '::',
    '<a ',
    '<a href=',
    '&a',
  ])
    for (const length of [2_000, 300_000]) expect(read(`a${sign.repeat(length)}a`)).toBeDefined()
})
