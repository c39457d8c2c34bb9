import { factsTable } from '#main/office/paper/facts-table.ts'
import { withOrdinals } from '#main/office/paper/front.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { fullDate, longDate } from '#shared/text/french-dates.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import { nothing, type ReportPart, told } from './parts.ts'
import type { Report } from './report.ts'

const mostDays = 8

/** Meetings and answers to come. */
export const comingPart = ({ toCome, to }: Report): ReportPart => {
  if (toCome.length === 0) return nothing(`Rien n’est daté après le ${longDate(to)}.`)
  const left = toCome.length - mostDays
  return told(
    'Ce qui vient',
    factsTable(
      { title: 'Ce qui vient', description: 'À gauche, le jour ; à droite, ce qu’il apporte.', width: 28 },
      toCome
        .slice(0, mostDays)
        .map(({ day, words, detail }) => [
          sentenceCase(fullDate(day)),
          [...withOrdinals(words), ...(detail === null ? [] : [plain(` – ${detail}`)])],
        ]),
    ),
    ...(left > 0 ? [paragraph(`Et ${counted(left, 'autre date', 'autres dates', 'f')}.`, 'note')] : []),
  )
}
