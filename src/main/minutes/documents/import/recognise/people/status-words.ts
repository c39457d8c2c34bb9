import { fold } from '#shared/kernel/fold.ts'
import type { attendanceStatuses } from '#shared/records/meetings/attendance.ts'

/** What a list says of those it names; `absent`: they were expected, and nothing more is known. */
export type Said = keyof typeof attendanceStatuses | 'absent'

const before =
  '(?:(?:liste|feuille|tableau|etaient|etait|sont|est|ont|membres?|personnes?|elue?s?|structures?|partenaires?|acteurs?|organismes?|des|de|du|les|la|le|l|d|et|nom|noms|tous|toutes|egalement|aussi)[^a-z]+)*'
const after =
  '(?:[^a-z]+(?:a|en|sur|par|la|le|les|l|de|du|d|des|cette|reunion|seance|visio|visioconference|distance|place|ligne|structure|voix|consultative|deliberative|nom|noms|prenom|prenoms|et|fonction|fonctions)\\b)*[^a-z]*'

const ending = '(?:e|s|es)?'

const looks: readonly (readonly [RegExp, Said])[] = (
  [
    [`(?:absent${ending}[^a-z]+(?:et[^a-z]+)?)?excuse${ending}`, 'excused'],
    [`represente${ending}|pouvoirs?|procurations?`, 'represented'],
    [`absent${ending}`, 'absent'],
    [`present${ending}|participant${ending}|assistai(?:en)?t`, 'present'],
  ] as const
).map(([words, said]) => [new RegExp(`^${before}(?:${words})(?![a-z])${after}$`), said])

/** « présent·e·s », « présent(e)s », « présents/es » as one word. */
const spelt = (folded: string): string => folded.replace(/(?<=[a-z])[·.•(/-]+(e?s?)[·.•)-]*(s?)\)?(?![a-z])/g, '$1$2')

/**
 * What a label says of the people it stands over: « Présents », « Étaient excusé·e·s », « Participant(e)s à la réunion ». `null`
 * for words that are no such label.
 */
export const saidOf = (label: string): Said | null => {
  if (label.length > 80) return null
  const words = spelt(fold(label)).replace(/\s*\(?\d+\)?\s*(?:personnes?)?\s*:?$/, '')
  return looks.find(([look]) => look.test(words))?.[1] ?? null
}

/** What a heading says, that may say more: « Annexe 2 : liste des personnes présentes ». */
export const saidByHeading = (heading: string): Said | null => {
  const parts = heading.split(/\s+[:–—-]\s+|^\s*(?:\d+|[IVX]+)\s*[.)/-]+\s*/).filter((part) => part !== '')
  return [heading, ...parts].map(saidOf).find((said) => said !== null) ?? null
}

/** What is said of one person, after the name: « (excusée) », « – absent ». */
export const saidAtEnd = (text: string): { readonly said: Said | null; readonly text: string } => {
  const [, name = '', inside = ''] = /^(.*\S)\s*(?:\(([^()]{3,40})\)|\s[–—-]\s*([^–—,()]{3,30}))\s*$/.exec(text) ?? []
  const said = saidOf(inside)
  return said === null ? { said: null, text } : { said, text: name }
}
