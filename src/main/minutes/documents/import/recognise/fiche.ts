import type { ImportedFiche } from '#shared/records/minutes/imported-minutes.ts'
import { fiche, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { inlineText, plainText } from '#shared/text/rich-text/plain-text.ts'
import type { Block } from '#shared/text/rich-text/rich-text.ts'
import { comparable, hasKeys, readForm, richOf } from './labelled-form.ts'
import type { ReadSection } from './read-section.ts'

/** A fiche-action and what precedes its first label; `null` when the section is not exactly one. */
export const ficheOf = (
  section: ReadSection,
  axisNumber: number | null,
): { readonly fiche: ImportedFiche; readonly body: readonly Block[] } | null => {
  const [, digits, title] = /^Action (\d{1,3})\s*:\s*(\S.*)$/u.exec(inlineText(section.heading ?? [])) ?? []
  const form = title === undefined ? null : readForm(section.blocks, (label) => labels.get(label) ?? null)
  if (form === null || title === undefined || title.length > 600 || Number(digits) < 1) return null
  if (!hasKeys(form, keys) && !hasKeys(form, [...keys, 'complements'])) return null
  const rich = (key: Key) => richOf(form.entries.find((entry) => entry.key === key)?.blocks ?? [])
  const feasibility = markOf(plainText(rich('feasibility')))
  const impact = markOf(plainText(rich('impact')))
  if (feasibility === undefined || impact === undefined) return null
  const row = {
    number: Number(digits),
    title,
    stakes: rich('stakes'),
    steps: rich('steps'),
    outcomes: rich('outcomes'),
    partners: rich('partners'),
    interested: rich('interested'),
    conditions: rich('conditions'),
    indicators: rich('indicators'),
    feasibility,
    impact,
    complements: rich('complements'),
  }
  return { fiche: { axisNumber, row }, body: form.before }
}

const keys = [
  ...(['stakes', 'steps', 'outcomes', 'partners', 'interested', 'conditions', 'indicators'] as const),
  ...(['feasibility', 'impact'] as const),
] as const

type Key = (typeof keys)[number] | 'complements'

const labels = new Map<string, Key>(
  [...keys, 'complements' as const].map((key) => [comparable(fiche.fields[key].label), key]),
)

const markNames = new Map(
  (Object.keys(marks) as (keyof typeof marks)[]).map((mark) => [comparable(marks[mark]), mark] as const),
)

/** The mark a cell says, `null` when it is empty, `undefined` when it says something else. */
const markOf = (text: string): keyof typeof marks | null | undefined =>
  text.trim() === '' ? null : markNames.get(comparable(text))
