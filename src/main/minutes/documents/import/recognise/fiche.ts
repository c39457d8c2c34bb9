import type { ImportedFiche } from '#shared/records/minutes/imported-minutes.ts'
import { fiche, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { askedRubrics } from '#shared/records/roadmap/rubric.ts'
import { inlineText, plainText } from '#shared/text/rich-text/plain-text.ts'
import { comparable, type KeyOf, readForm, richOf } from './labelled-form.ts'
import { titleOf } from './numbering.ts'
import { unsignedLists } from './printed-lists.ts'
import type { ReadSection } from './read-section.ts'
import { isLabelled, type Sheet } from './sheet.ts'

/** A fiche-action and what precedes its first label; `null` when the section is not exactly one. */
export const ficheOf = (section: ReadSection, axisAbove: number | null): Sheet<ImportedFiche> | null => {
  const form = readForm(section.blocks, keyOf, (text) => band.test(text))
  if (form === null || !isLabelled(form, keys, section.isExact)) return null
  const heading = inlineText(titleOf(section))
  const [, digits, title] = /^Action\s(\d{1,3})\s*:\s*(\S.*)$/u.exec(heading) ?? []
  const [, axis, rank] = band.exec(form.band ?? '') ?? []
  const number = digits ?? rank
  const isNamed = title !== undefined || (section.isExact && form.band !== null)
  if (!isNamed || heading.length > 600 || number === '0') return null
  const rich = (key: Key) => {
    const text = richOf(form.entries.find((entry) => entry.key === key)?.blocks ?? [])
    return section.isExact ? unsignedLists(text) : text
  }
  const feasibility = markOf(plainText(rich('feasibility')))
  const impact = markOf(plainText(rich('impact')))
  if (feasibility === undefined || impact === undefined) return null
  const row = {
    number: number === undefined ? null : Number(number),
    title: (title ?? heading) || null,
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
  return {
    sheet: { axisNumber: axis === undefined ? axisAbove : Number(axis), row },
    body: form.before,
    printed: { band: form.band, labels: form.entries, isTable: form.isTable },
  }
}

/** As it is printed over the table (`fiche-name.ts`). */
const band = /^(?:Axe prioritaire\s(\d{1,2})\s–\s)?fiche-action(?:\s(\d{1,3}))?$/iu

const keys = [...askedRubrics, 'feasibility', 'impact'] as const

type Key = (typeof keys)[number] | 'complements'

const labels = new Map<string, Key>(
  [...keys, 'complements' as const].map((key) => [comparable(fiche.fields[key].label), key]),
)

const keyOf: KeyOf<Key> = (label) => labels.get(comparable(label)) ?? null

const markNames = new Map(
  (Object.keys(marks) as (keyof typeof marks)[]).map((mark) => [comparable(marks[mark]), mark] as const),
)

/** The mark a cell says, `null` when it is empty, `undefined` when it says something else. */
const markOf = (text: string): keyof typeof marks | null | undefined =>
  text.trim() === '' ? null : markNames.get(comparable(text))
