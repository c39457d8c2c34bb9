import type { BundlePreview, BundleRows } from '#shared/contract/exchanges/bundles.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import type { RecordName } from '#shared/records/records.ts'
import { dayOf, longDate } from '../../../words/dates.ts'
import { counted, sentenceCase } from '../../../words/numbers.ts'
import { senderSubject } from './sender-words.ts'

/** What is worth a word of its own, in the order in which it is told. The rest is « éléments ». */
const nouns: Partial<Record<RecordName, readonly [one: string, many: string, gender: 'm' | 'f']>> = {
  actor: ['structure', 'structures', 'f'],
  person: ['personne', 'personnes', 'f'],
  meeting: ['réunion', 'réunions', 'f'],
  fiche: ['fiche-action', 'fiches-actions', 'f'],
  formulation: ['formulation', 'formulations', 'f'],
  need: ['besoin', 'besoins', 'm'],
  newsItem: ['actualité', 'actualités', 'f'],
  figure: ['chiffre', 'chiffres', 'm'],
  indicator: ['indicateur', 'indicateurs', 'm'],
  axis: ['axe', 'axes', 'm'],
  place: ['lieu', 'lieux', 'm'],
  section: ['partie de compte-rendu', 'parties de comptes-rendus', 'f'],
  member: ['membre', 'membres', 'm'],
}

const told = Object.keys(nouns) as readonly RecordName[]

/** Nouns told after one verb; more would be a list. */
const most = 3

type Counted = 'added' | 'changed' | 'removed'
const verbs = { changed: 'modifié', added: 'ajouté', removed: 'retiré' } as const

/** « Du 14 au 28 novembre 2026, le secteur Ouest a modifié six structures, et a ajouté deux personnes et une réunion. » */
export const bundleSentence = (preview: BundlePreview): string => {
  if (preview.appliedAt !== null)
    return `Vous avez appliqué cet envoi le ${longDate(dayOf(new Date(preview.appliedAt)))}.`
  if (preview.transactions === 0) return 'Vous avez déjà tout ce que cet envoi apporte.'
  const deeds = (Object.keys(verbs) as Counted[]).flatMap((kind) => deed(preview.rows, kind))
  const subject = senderSubject(preview)
  if (deeds.length === 0)
    return `${sentenceCase(period(preview))}${subject} a travaillé sur ce que vous n’avez pas encore.`
  // Each deed holds commas and « et » of its own: its verb is said whole.
  const all = deeds.length < 2 ? deeds.join('') : `${deeds.slice(0, -1).join(', ')}, et ${deeds.at(-1)}`
  return sentenceCase(`${period(preview)}${subject} ${all}.`)
}

/** « Trois points attendent votre avis. » */
export const pointsSentence = ({ toSettle }: Pick<BundlePreview, 'toSettle'>): string | null => {
  if (toSettle === 0) return null
  return sentenceCase(counted(toSettle, 'point attend votre avis.', 'points attendent votre avis.'))
}

const period = ({ from, to }: BundlePreview): string => {
  if (from === null || to === null) return ''
  const [first, last] = [dayOf(new Date(from)), dayOf(new Date(to))]
  return first === last ? `Le ${longDate(last)}, ` : `Du ${shortened(first, last)} au ${longDate(last)}, `
}

/** What both days share is said once: « 14 », « 30 octobre », « 30 décembre 2025 ». */
const shortened = (first: string, last: string): string => {
  const words = longDate(first)
  if (first.slice(0, 4) !== last.slice(0, 4)) return words
  const [day = '', month = ''] = words.split(/[ \u00A0]/)
  return first.slice(0, 7) === last.slice(0, 7) ? day : `${day}\u00A0${month}`
}

const deed = (rows: readonly BundleRows[], kind: Counted): readonly string[] => {
  const countOf = (record: RecordName): number => rows.find((row) => row.record === record)?.[kind] ?? 0
  const named = told.filter((record) => countOf(record) > 0).slice(0, most)
  const all = rows.reduce((sum, row) => sum + row[kind], 0)
  if (all === 0) return []
  const others = all - named.reduce((sum, record) => sum + countOf(record), 0)
  const parts = named.map((record) => {
    const [one, many, gender] = nouns[record] ?? ['élément', 'éléments', 'm']
    return counted(countOf(record), one, many, gender)
  })
  if (others > 0)
    parts.push(
      named.length === 0 ? counted(others, 'élément', 'éléments') : counted(others, 'autre élément', 'autres éléments'),
    )
  return [`a ${verbs[kind]} ${enumerated(parts)}`]
}
