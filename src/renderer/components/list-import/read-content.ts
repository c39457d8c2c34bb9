import { listTooLarge } from '#shared/contract/list-size.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'

/** Files of lists, as `<input accept>` has them. */
export const listFiles = '.csv,.tsv,.txt,.xlsx,.xls,.ods,.json,.geojson,.ndjson'

/** The bytes of a file. */
export const readContent = async (file: File): Promise<Result<Uint8Array<ArrayBuffer>, AppError>> => {
  const refusal = listTooLarge(file.name, file.size)
  return refusal === null ? ok(new Uint8Array(await file.arrayBuffer())) : err(refusal)
}
