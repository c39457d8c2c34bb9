import { listTooLarge } from '#shared/contract/list-size.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'
import { fileContent } from '../../api/file-content.ts'

/** Files of lists, as `<input accept>` has them. */
export const listFiles = '.csv,.tsv,.txt,.xlsx,.xls,.ods,.json,.geojson,.ndjson'

/** The bytes of a file, in base64, as the program is given them. */
export const readContent = async (file: File): Promise<Result<string, AppError>> => {
  const refusal = listTooLarge(file.name, file.size)
  return refusal === null ? ok(await fileContent(file)) : err(refusal)
}
