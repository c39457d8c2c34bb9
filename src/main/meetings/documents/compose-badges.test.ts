import { expect, test } from 'vitest'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import type { Table } from '#shared/text/rich-text/rich-text.ts'
import { plannedMeeting } from '../../../../tests/support/planned-meeting.ts'
import { officeErrors, paragraphsOf } from '../../../../tests/support/read-docx.ts'
import { templateBytes } from '../../../../tests/support/template-bytes.ts'
import { type Badge, composeBadges } from './compose-badges.ts'

const planned = plannedMeeting({ title: 'Forum des Joncs', kind: 'forum' })

const someone = (firstName: string | null, lastName: string | null, more: Partial<Badge> = {}): Badge => ({
  firstName,
  lastName,
  role: 'Conseillère',
  structure: 'Maison',
  ...more,
})

const compose = (badges: readonly Badge[], blanks = 0) => composeBadges({ ...planned, badges, blanks })

/** The style of each name, in the order of the sheet. */
const sizes = (badges: readonly Badge[]) => {
  const [table] = compose(badges).body.content as readonly Table[]
  const cells = table?.content.flatMap(({ content }) => content) ?? []
  return cells.slice(0, badges.length).map(({ content }) => {
    const name = content[1]
    return name?.type === 'paragraph' ? name.attrs?.style : null
  })
}

test('a name is as large as it holds', () => {
  expect(
    sizes([
      someone('Ada', 'BRUME'),
      someone('Rosemonde', 'LONGUEHERBE-DUVAL'),
      someone('Marie-Apolline', 'VENTDEMERCHANTANT'),
      someone('Anne', 'HAUTEGERBEDESMONTAGNESBLEUES'),
      someone(null, null),
    ]),
  ).toEqual(['title', 'meeting', 'meeting', 'lead', 'title'])
})

test('one badge each, then blank ones up to the end of a sheet; nothing too long is left to overflow', async () => {
  const long = someone('Anne', 'HAUTEGERBE', { role: 'très '.repeat(60), structure: 'Maison\nAntenne '.repeat(40) })
  const bytes = writeDocx(compose([someone('Ada', 'BRUME'), long], 7), templateBytes('badges'))
  const lines = paragraphsOf(bytes).map((text) => text.replaceAll('\u00A0', ' '))
  expect(lines.filter((text) => text === 'Forum des Joncs')).toHaveLength(16)
  expect(lines.slice(0, 4)).toEqual(['Forum des Joncs', 'Ada\nBRUME', 'Conseillère', 'Maison'])
  expect(Math.max(...lines.map((text) => text.length))).toBeLessThanOrEqual(120)
  expect(await officeErrors(bytes)).toEqual([])
})
