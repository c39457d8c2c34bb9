import type { DigestEntry, DigestSummary } from '#shared/contract/roadmap/digest.ts'
import { shortDateWithYear } from '../../words/dates.ts'
import { figure, plural } from '../../words/numbers.ts'

/** « Lettre d’information – novembre 2026, jusqu’au 30 nov. 2026 ». */
export const digestName = ({ title, endsOn }: DigestSummary): string =>
  [title ?? 'Lettre sans titre', ...(endsOn === null ? [] : [`jusqu’au ${shortDateWithYear(endsOn)}`])].join(', ')

export const kindNames: Readonly<Record<DigestEntry['kind'], string>> = {
  news: 'Actualités',
  event: 'Dates à venir',
  need: 'Besoins qui ont leur réponse',
  fiche: 'Fiches-actions qui avancent',
}

/** « 9 éléments gardés sur 12 ». */
export const keptSentence = (entries: readonly DigestEntry[]): string => {
  const kept = entries.filter((entry) => entry.kept).length
  if (kept === entries.length) return plural(kept, 'élément gardé', 'éléments gardés')
  return `${plural(kept, 'élément gardé', 'éléments gardés')} sur ${figure(entries.length)}`
}
