import { z } from 'zod'
import type { AppError } from '../../kernel/app-error.ts'
import { fold } from '../../kernel/fold.ts'
import { err, ok, type Result } from '../../kernel/result.ts'
import { quoted } from '../../text/normalise/reading.ts'
import type { ValueLabels } from '../import-contract.ts'
import { type ImportTarget, importTargets } from './directory-import.ts'

type Targets = readonly (ImportTarget | null)[]

/** What the columns of a list feed, and what values of theirs stand for. */
export interface ListReading {
  readonly columns: Targets
  readonly values: ValueLabels
}

/** The same as a file says it, with the headers that it names. */
interface SaidReading extends ListReading {
  readonly named: readonly string[]
}

/** How the columns of a list are understood, as a file for whoever receives lists of this layout: header → what it feeds. */
export const columnFile = (names: readonly string[], { columns, values }: ListReading): string =>
  `${JSON.stringify({ columns: Object.fromEntries(names.map((name, at) => [name, columns[at] ?? null])), values }, null, 2)}\n`

const schema = z.object({
  columns: z.record(z.string(), z.string().nullable()),
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
})

/**
 * What the columns of a list feed, as such a file says it; those that it does not name stay as they are. Else
 * `import.column-file`.
 */
export const readColumnFile = (
  text: string,
  names: readonly string[],
  targets: Targets,
): Result<SaidReading, AppError> => {
  const read = readingIn(text)
  if (read === null)
    return refused(
      'On attend un objet JSON\u00a0: {"columns":\u00a0{"Nom de la structure":\u00a0"actor.name"}}.',
      'Corrigez-le, ou enregistrez-en un depuis l’aperçu d’un import.',
    )
  const said = new Map(Object.entries(read.columns).map(([name, target]) => [fold(name), target]))
  const unknown = [...said.values()].find((target) => target !== null && !isTarget(target))
  if (unknown !== undefined)
    return refused(
      `${quoted(unknown ?? '')} n’est pas un champ de l’annuaire.`,
      `Écrivez l’un de ceux-ci, ou «\u00a0null\u00a0»\u00a0: ${Object.keys(importTargets).join(', ')}.`,
    )
  const named = names.filter((name) => said.has(fold(name)))
  if (named.length === 0)
    return refused(
      'Aucune des colonnes qu’il nomme n’est dans la liste.',
      `Celles de la liste sont\u00a0: ${names.map(quoted).join(', ')}.`,
    )
  const columns = names.map((name, at) => {
    const target = said.get(fold(name))
    return target === undefined ? (targets[at] ?? null) : (target as ImportTarget | null)
  })
  return ok({ columns, values: read.values, named })
}

const isTarget = (target: string): target is ImportTarget => target in importTargets

const readingIn = (text: string): z.output<typeof schema> | null => {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

const refused = (cause: string, next: string): Result<never, AppError> =>
  err({
    code: 'import.column-file',
    fact: 'Le fichier de colonnes n’a pas été lu.',
    cause,
    unchanged: 'Rien n’a été écrit.',
    next,
  })
