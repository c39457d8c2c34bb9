import { followUpHeader } from '#main/minutes/documents/follow-ups-table.ts'
import { type followUp, followUpKinds } from '#shared/records/meetings/follow-up.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { sayRich } from '../words.ts'
import { frenchDate } from './french-date.ts'
import { comparable } from './labelled-form.ts'
import type { ReadSection } from './read-section.ts'
import type { Sheet } from './sheet.ts'

type FollowUp = ChangesOf<typeof followUp>

/** The table of what was decided and asked, as Concerto prints it, and what precedes it; `null` when there is none. */
export const followUpsOf = (section: ReadSection): Sheet<readonly FollowUp[]> | null => {
  const table = section.blocks.at(-1)
  if (table?.type !== 'table') return null
  const [header, ...rows] = table.content
  const isHeaded =
    header?.content.length === followUpHeader.length &&
    header.content.every((cell, index) => comparable(textOf(cell)) === comparable(followUpHeader[index] ?? ''))
  const read = isHeaded ? rows.map(followUpOf) : []
  const sheet = read.filter((one) => one !== null)
  if (sheet.length === 0 || sheet.length < read.length) return null
  const labels = followUpHeader.map((label) => ({ label }))
  return { sheet, body: section.blocks.slice(0, -1), printed: { band: null, labels, isTable: true } }
}

const textOf = (cell: TableCell | undefined): string => linesOf(doc(...(cell?.content ?? []))).join('\n')

/** `null` for a row that is not of a kind, or whose day is not one. */
const followUpOf = ({ content }: TableRow): FollowUp | null => {
  const [, bearer = '', due = ''] = content.map(textOf)
  const said = sayRich(doc(...(content[0]?.content ?? [])))
  const [, name, text] = /^(\p{L}+)\s:\s([\s\S]+)$/u.exec(said) ?? []
  const kind = kinds.find((one) => followUpKinds[one] === name)
  const dueOn = due === '' ? null : frenchDate(due)
  const isDay = due === '' || (dueOn !== null && comparable(longDate(dueOn)) === comparable(due))
  const fits = content.length === followUpHeader.length && bearer.length <= 300 && (text ?? '').length <= 2_000
  if (kind === undefined || text === undefined || !isDay || !fits) return null
  return { kind, text, bearer: bearer === '' ? null : bearer, dueOn }
}

const kinds = Object.keys(followUpKinds) as (keyof typeof followUpKinds)[]
