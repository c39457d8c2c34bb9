import { isBlank } from '#shared/text/normalise/blank.ts'
import { readDay } from '#shared/text/normalise/day.ts'
import { readYesNo } from '#shared/text/normalise/yes-no.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { headerWords } from './header-words.ts'

const events = 'evenement|event|manifestation|atelier|animation|seance|session|conference'
const linking = '(?:(?:de|du|des|d|la|l) )*'

/** « Atelier », « Titre de l’événement »; not « Ateliers », which a house offers. */
const title = new RegExp(
  `^(?:(?:titre|nom|intitule|libelle|theme|sujet|objet)s? ${linking}(?:${events})s?|(?:${events})(?: (?:title|name))?)$`,
)

/** « Date », « Date de début », « Jour de l’atelier »; not the day on which something was verified, or made. */
const day = new RegExp(`^(?:dates?|jour|quand|debut|start|event date|start date)(?: ${linking}(?:debut|${events}))?$`)

/** The headers by which a list is one of events, each on its day; `null` for any other list. */
export const agendaColumns = (
  { lines }: SourceTable,
  header: number,
): { readonly title: string; readonly day: string } | null => {
  const names = lines[header]?.cells ?? []
  const findColumn = (pattern: RegExp, fits: (cell: string) => boolean): string | undefined =>
    names.find((name, at) => {
      if (!pattern.test(headerWords(name))) return false
      const filled = lines.slice(header + 1).flatMap(({ cells }) => (isBlank(cells[at] ?? '') ? [] : [cells[at] ?? '']))
      return filled.length > 0 && filled.filter(fits).length * 2 > filled.length
    })
  const found = {
    title: findColumn(title, (cell) => /\p{L}{3}/u.test(cell) && !readYesNo(cell).ok),
    day: findColumn(day, (cell) => readDay(cell).ok),
  }
  return found.title === undefined || found.day === undefined ? null : { title: found.title, day: found.day }
}
