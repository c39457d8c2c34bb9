import type { ImportedAxis } from '#shared/records/minutes/imported-minutes.ts'
import { axisSheet, stakesOrigin } from '#shared/records/roadmap/axis-sheet.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline } from '#shared/text/rich-text/rich-text.ts'
import { comparable, hasKeys, readForm, richOf } from './labelled-form.ts'
import type { ReadSection } from './read-section.ts'

/** The number and title of a heading « Axe prioritaire 2 – Communiquer… »; `null` for any other. */
export const axisHeading = (
  heading: readonly Inline[] | null,
): { readonly number: number; readonly title: string } | null => {
  const [, digits, title] = /^Axe prioritaire (\d{1,2})\s*[–—:-]\s*(\S.*)$/u.exec(inlineText(heading ?? [])) ?? []
  const number = Number(digits)
  return title === undefined || number < 1 || title.length > 600 ? null : { number, title }
}

/** The table of an axis and what precedes it; `null` when the section is not exactly one. */
export const axisOf = (
  section: ReadSection,
): { readonly axis: ImportedAxis; readonly body: readonly Block[] } | null => {
  const heading = axisHeading(section.heading)
  const form = heading === null ? null : readForm(section.blocks, keyOf)
  if (heading === null || form === null || !hasKeys(form, keys)) return null
  const cell = (key: Key) => form.entries.find((entry) => entry.key === key)
  const rich = (key: Key) => richOf(cell(key)?.blocks ?? [])
  const priorityLabel = cell('priorityActions')?.label ?? ''
  if (priorityLabel.length > 300 || priorityLabel.includes('\n') || !endsInList(form.entries.at(-1)?.blocks))
    return null
  const cells = {
    stakes: rich('stakes'),
    restatedStakes: rich('restatedStakes'),
    objectives: rich('objectives'),
    complements: rich('complements'),
    proposedActions: rich('proposedActions'),
    priorityLabel,
    priorityActions: rich('priorityActions'),
  }
  return { axis: { ...heading, cells }, body: form.before }
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

const keyOf = (label: string): Key | null =>
  labels.get(label) ?? (label.startsWith('Reformulation ') ? 'priorityActions' : null)

/** A text after the last list would belong to the section, not to the list's cell. */
const endsInList = (blocks: readonly Block[] | undefined): boolean =>
  blocks?.length === 0 || ['bulletList', 'orderedList'].includes(blocks?.at(-1)?.type ?? '')
