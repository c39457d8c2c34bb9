import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { fileContent } from '../../api/file-content.ts'
import { quoted } from '../../words/spaces.ts'

/** Files of lists, as `<input accept>` has them. */
export const listFiles = '.csv,.tsv,.txt,.xlsx,.xls,.ods,.json,.geojson,.ndjson'

const largestMegabytes = 33

/** The bytes of a file, in base64, as the program is given them. */
export const readContent = async (file: File): Promise<Result<string, AppError>> => {
  if (file.size > largestMegabytes * 1_000_000) return err(tooLarge(file))
  return ok(await fileContent(file))
}

const tooLarge = ({ name, size }: File): AppError => ({
  code: 'file-too-large',
  fact: 'Le fichier n’a pas été ouvert.',
  cause: `${quoted(name)} pèse ${Math.ceil(size / 1_000_000)} Mo, et une liste n’en dépasse pas ${largestMegabytes}.`,
  unchanged: 'L’annuaire n’a pas changé.',
  next: 'Partagez ce fichier en plusieurs, puis importez-les l’un après l’autre.',
})
