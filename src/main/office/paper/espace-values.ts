import { withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { type PlaceholderName, type PlaceholderValues, placeholders } from '#shared/records/minutes/placeholders.ts'
import type { Espace } from '#shared/records/records.ts'
import { departementPhrase } from '#shared/records/workspace/departement.ts'
import { longDate } from '#shared/text/french-dates.ts'

interface Facts {
  readonly espace: Espace | null
  readonly title: string
  /** « Fiche-action ». */
  readonly kind: string
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly sector: string | null
  readonly footer: string
}

/** What a document of no meeting gives to the placeholders of a template of the house; those of a meeting stay empty. */
export const espaceValues = ({ espace, title, kind, day, sector, footer }: Facts): PlaceholderValues => {
  const known: Partial<Record<PlaceholderName, string>> = {
    titre: title,
    type: kind,
    date: longDate(day),
    secteur: sector ?? '',
    departement: departementPhrase(espace) ?? '',
    perimetre: espace?.scope ?? '',
    cadre: [espace?.programmeKind, espace?.programmeName].filter(Boolean).join(' '),
    pied: footer,
  }
  const names = Object.keys(placeholders) as PlaceholderName[]
  return Object.fromEntries(
    names.filter((name) => name !== 'corps').map((name) => [name, withNoBreakSpaces(known[name] ?? '')]),
  ) as PlaceholderValues
}
