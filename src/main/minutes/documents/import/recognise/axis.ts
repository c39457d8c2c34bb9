import type { ImportedAxis } from '#shared/records/minutes/imported-minutes.ts'
import { axisSheet, stakesOrigin } from '#shared/records/roadmap/axis-sheet.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { comparable, readForm, richOf } from './labelled-form.ts'
import { titleOf } from './numbering.ts'
import { listedActions } from './printed-lists.ts'
import type { ReadSection } from './read-section.ts'
import { isLabelled, type Sheet } from './sheet.ts'

/** The number and title of a heading « Axe prioritaire 2 – Communiquer… »; `null` for any other. */
export const axisHeading = (section: ReadSection): { readonly number: number; readonly title: string } | null => {
  const [, digits, title] = /^Axe prioritaire\s(\d{1,2})\s*[–—:-]\s*(\S.*)$/u.exec(inlineText(titleOf(section))) ?? []
  const number = Number(digits)
  return title === undefined || number < 1 || title.length > 600 ? null : { number, title }
}

/** The table of an axis and what precedes it; `null` when the section is not exactly one. */
export const axisOf = (section: ReadSection): Sheet<ImportedAxis> | null => {
  const form = readForm(section.blocks, keyOf, (text) => band.test(text))
  if (form === null || !isLabelled(form, keys, section.isExact)) return null
  const heading = axisHeading(section) ?? (section.isExact ? bandHeading(form.band) : null)
  if (heading === null) return null
  const cell = (key: Key) => form.entries.find((entry) => entry.key === key)
  const rich = (key: Key) => richOf(cell(key)?.blocks ?? [])
  const priorityLabel = cell('priorityActions')?.label ?? null
  const isWhole = form.isTable || endsInList(form.entries.at(-1)?.blocks)
  if ((priorityLabel ?? '').length > 300 || !isWhole) return null
  const actions = rich('priorityActions')
  const cells = {
    stakes: rich('stakes'),
    restatedStakes: rich('restatedStakes'),
    objectives: rich('objectives'),
    complements: rich('complements'),
    proposedActions: rich('proposedActions'),
    priorityLabel,
    priorityActions: section.isExact ? listedActions(actions) : actions,
  }
  return {
    sheet: { ...heading, cells },
    body: form.before,
    printed: { band: form.band, labels: form.entries, isTable: form.isTable },
  }
}

const band = /^(?:Axe prioritaire\s(\d{1,2})\s–\s)?tableau résumé$/iu

/** What the line over the table says of its axis. */
const bandHeading = (text: string | null): { readonly number: number | null; readonly title: string } | null => {
  if (text === null) return null
  const digits = band.exec(text)?.[1]
  return { number: digits === undefined ? null : Number(digits), title: '' }
}

const keys = ['stakes', 'restatedStakes', 'objectives', 'complements', 'proposedActions', 'priorityActions'] as const

type Key = (typeof keys)[number]

const { fields } = axisSheet

const labels = new Map<string, Key>([
  [comparable(`${fields.stakes.label} ${stakesOrigin}`), 'stakes'],
  ...(['restatedStakes', 'objectives', 'complements', 'proposedActions'] as const).map(
    (key) => [comparable(fields[key].label), key] as const,
  ),
])

const keyOf = (label: string): Key | null => {
  const same = comparable(label)
  return labels.get(same) ?? (same.startsWith('reformulation ') && !same.includes('\n') ? 'priorityActions' : null)
}

/** A text after the last list would belong to the section, not to the list's cell. */
const endsInList = (blocks: readonly Block[] | undefined): boolean =>
  blocks?.length === 0 || ['bulletList', 'orderedList'].includes(blocks?.at(-1)?.type ?? '')
