import { expect, test } from 'vitest'
import { composeCampaignMail, type MailFacts } from '#main/indicators/campaigns/compose-mail.ts'
import { composeIndicatorWorkbook } from '#main/indicators/documents/indicator-workbook/compose-workbook.ts'
import { composePaper } from '#main/meetings/documents/papers/compose-paper.ts'
import { textOf } from '#main/office/mail/message.ts'
import { writeWorkbook } from '#main/office/xlsx/write-workbook.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { records } from '#shared/records/records.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import { counts, faultsOf } from '../support/count-faults.ts'
import { sampleReport } from '../support/indicator-report.ts'
import { plannedMeeting } from '../support/planned-meeting.ts'
import { readWorkbook } from '../support/read-workbook.ts'
import { rowWith } from '../support/rows.ts'

/** Years and codes are no counts; a key parts its signs by several spaces. */
const faultsIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) =>
    faultsOf(text.replaceAll(/(?<!\d)20\d{2}(?!\d)|\b[AT]\d*\.\d+/g, '…').replaceAll(/ {2,}/g, '; ')).map(
      (fault) => `${fault}: ${text}`,
    ),
  )

const few = [0, 1, 2] as const

test.each(few)('the workbook of the indicators counts as one speaks, of %i sectors', async (places) => {
  for (const structures of few)
    for (const indicators of [1, 2, 8]) {
      const sectors = ['Nord', 'Ouest'].slice(0, places)
      const report = sampleReport({ sectors, structures, indicators, detail: true })
      const { bytes } = await writeWorkbook(composeIndicatorWorkbook(report))
      const cells = Object.values(readWorkbook(bytes)).flat(2)
      expect(faultsIn(cells.filter((cell) => typeof cell === 'string'))).toEqual([])
    }
})

test('so does the sheet to sign', () => {
  const line = {
    ...{ lastName: 'BRUMECLAIRE', firstName: 'Aubin', role: 'Médiateur', structure: 'Maison', civility: null },
    ...{ status: null, answer: null, representedBy: null, part: null },
  }
  for (const people of few)
    for (const freeLines of [...few, 60]) {
      const lines = Array.from({ length: people }, (_none, rank) => ({ ...line, number: rank + 1 }))
      const { body } = composePaper({
        ...plannedMeeting({ date: '2027-03-01' }),
        kind: 'attendanceSheet',
        lines,
        freeLines,
      })
      expect(faultsIn(linesOf(body))).toEqual([])
    }
})

const structure = (missing: number, toCorrect: number): MailFacts['structure'] =>
  ({
    ...({ id: 'one', actor: 'one' } as unknown as { readonly id: RowId; readonly actor: RowId }),
    ...{ name: 'Le Moulin', state: toCorrect === 0 ? 'waiting' : 'refused', to: [], bare: false },
    missing: Array.from({ length: missing }, (_none, rank) => `Chiffre ${String.fromCharCode(65 + (rank % 26))}`),
    toCorrect: Array.from({ length: toCorrect }, () => ({ address: 'F7', what: 'Lieux', found: null, reason: 'vide' })),
  }) as never

test('so do the mails of a campaign', () => {
  const campaign = rowWith(records.campaign, 'campaign', { name: 'Bilan', period: '2026-T3', dueOn: '2026-12-21' })
  for (const asked of counts.slice(1))
    for (const beside of counts)
      for (const again of [false, true])
        for (const toCorrect of few) {
          const facts = { campaign, contact: null, again, asked, optional: beside, questions: beside, espace: null }
          const message = composeCampaignMail({
            ...{ ...facts, sender: 'Odile Sarment', today: '2026-12-01' },
            structure: structure(Math.min(asked, 2), toCorrect),
          })
          expect(faultsIn([message.subject, ...textOf(message.parts).split('\n')])).toEqual([])
        }
})
