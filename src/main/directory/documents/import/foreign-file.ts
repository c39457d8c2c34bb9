import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { asksUnder } from '#shared/contract/import-contract.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { isBlank } from '#shared/text/normalise/blank.ts'
import { quoted } from '#shared/text/normalise/reading.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { guessColumns, naming, takenTargets } from './formats/guess-columns.ts'

/** Names that a list has even where its lines leave them empty: each is then told. */
const houses: ReadonlySet<ImportTarget | null> = new Set(['actor.name', 'place.name'] as const)

/**
 * Why a list is no directory, as its columns are understood: it has no names, or, when nobody has said what its columns
 * are, names of which nothing else is known. `null` for a directory.
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
  if (hasNames && (filled.length > 1 || targets.length === 1 || !isGuessed)) return null
  const at = guesses.findIndex((guess) => guess !== null && guess.confidence < asksUnder && naming.test(guess.target))
  const possible = table.lines[header]?.cells[at]
  return {
    code: 'import.not-a-directory',
    fact: 'Ce fichier n’est pas lu comme un annuaire.',
    cause: hasNames
      ? 'À côté des noms, aucune colonne ne dit une adresse, une commune, un téléphone, un courriel ou un service.'
      : `Aucune colonne ne porte à coup sûr le nom d’une structure, d’un lieu ou d’une personne.${possible === undefined ? '' : ` ${quoted(possible)} le pourrait.`}`,
    unchanged: 'Rien n’a été écrit.',
    next: `Si c’en est bien un, ${hasNames ? 'dites ce que sont ses autres colonnes, ou n’y laissez que les noms' : 'dites ce que sont ses colonnes'}\u00a0; sinon, choisissez un autre fichier, ou une autre feuille.`,
  }
}
