import { fileTooHeavy, type HeavyFile } from '#shared/contract/file-size.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'

/**
 * The bytes of a file. One too heavy is refused before it is read: it would fill the memory of the window, and a host that
 * refuses a call before its end is taken by the browser for one that is gone.
 * @throws AppFailure `…-too-large`
 */
export const readFile = async (kind: HeavyFile, file: File): Promise<Uint8Array<ArrayBuffer>> => {
  const refusal = fileTooHeavy(kind, file.name, file.size)
  if (refusal !== null) throw new AppFailure(refusal)
  return new Uint8Array(await file.arrayBuffer())
}
