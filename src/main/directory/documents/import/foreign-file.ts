import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { asksUnder } from '#shared/contract/import-contract.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { agendaColumns } from './formats/agenda-columns.ts'
import { guessColumns, naming, takenTargets } from './formats/guess-columns.ts'

/** Names that a list has even where its lines leave them empty: each is then told. */
const houses: ReadonlySet<ImportTarget | null> = new Set(['actor.name', 'place.name'] as const)

/**
 * Why a list is no directory, as its columns are understood: it has no names, or, when nobody has said what its columns
 * are, names of which nothing else is known, or events. `null` for a directory.
 */
export const foreignFile = (
  table: SourceTable,
  header: number,
  targets: readonly (ImportTarget | null)[],
): AppError | null => {
  const lines = table.lines.slice(header + 1)
  // A list without any line is empty, not foreign.
  if (lines.length === 0) return null
  const filled = targets.filter((target, at) => target !== null && lines.some(({ cells }) => !isBlank(cells[at] ?? '')))
  const hasNames = targets.some((target) => houses.has(target)) || filled.some((target) => naming.test(target ?? ''))
  const guesses = guessColumns(table, header)
  const isGuessed = takenTargets(guesses).every((target, at) => target === targets[at])
  const agenda = isGuessed ? agendaColumns(table, header) : null
  if (agenda !== null) return foreign(causeOfAgenda(agenda), 'dites ce que sont ses colonnes')
  if (hasNames && (filled.length > 1 || targets.length === 1 || !isGuessed)) return null
  const at = guesses.findIndex((guess) => guess !== null && guess.confidence < asksUnder && naming.test(guess.target))
  const possible = table.lines[header]?.cells[at]
  return hasNames
    ? foreign(
        'À côté des noms, aucune colonne ne dit une adresse, une commune, un téléphone, un courriel ou un service.',
        'dites ce que sont ses autres colonnes, ou n’y laissez que les noms',
      )
    : foreign(
        `Aucune colonne ne porte à coup sûr le nom d’une structure, d’un lieu ou d’une personne.${possible === undefined ? '' : ` ${quoted(possible)} le pourrait.`}`,
        'dites ce que sont ses colonnes',
      )
}

const causeOfAgenda = ({ title, day }: NonNullable<ReturnType<typeof agendaColumns>>): string =>
  `D’après ${quoted(title)} et ${quoted(day)}, c’est un agenda\u00a0: chaque ligne y est un rendez-vous, et non une structure, un lieu ou une personne.`

/** @param otherwise what whoever knows better does */
const foreign = (cause: string, otherwise: string): AppError => ({
  code: 'import.not-a-directory',
  fact: 'Ce fichier n’est pas lu comme un annuaire.',
  cause,
  unchanged: 'Rien n’a été écrit.',
  next: `Si c’en est bien un, ${otherwise}\u00a0; sinon, choisissez un autre fichier, ou une autre feuille.`,
})
