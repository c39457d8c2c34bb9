import { randomUUID } from 'node:crypto'
import { writeFile } from '#main/files/write-file.ts'
import type { ReadyDocument, ReadyFile } from '#shared/contract/ready-file.ts'
import type { Output } from './command-options.ts'
import type { Session } from './session.ts'

/** `--out` and `--json`, as every command that writes a file has them. */
export interface FileOutput extends Output {
  readonly out: string
}

/** What is told of a document in JSON, beside what its command adds. */
interface Told {
  readonly file: string
  readonly bytes: number
  readonly remarks: readonly string[]
}

/** Has a file made, and writes it there. @param fileFor where a file of this name goes @param make calls the procedure */
export const writeOut = async <Ready extends ReadyFile>(
  { app }: Session,
  fileFor: (name: string) => string | Promise<string>,
  make: (job: string) => Promise<Ready>,
): Promise<Ready & { readonly file: string }> => {
  const job = randomUUID()
  const ready = await make(job)
  const file = await fileFor(ready.name)
  const made = app.file(job)
  if (made === null) throw new Error('The file that was just made is not kept')
  await writeFile(file, made.bytes)
  return { ...ready, file }
}

/**
 * Has a document made, writes it where the command says, and tells it: in JSON, or what it could not hold and where it is.
 * @param answer what is told in JSON @param count how much it holds, where that is said
 */
export const exportTo = async <Ready extends ReadyDocument>(
  session: Session,
  { out, json }: FileOutput,
  make: (job: string) => Promise<Ready>,
  answer: (told: Told, ready: Ready) => object = (told) => told,
  count: (ready: Ready) => number | null = () => null,
): Promise<void> => {
  const ready = await writeOut(session, () => out, make)
  const { file, bytes, remarks } = ready
  if (json) return session.print(JSON.stringify(answer({ file, bytes, remarks }, ready)))
  for (const remark of remarks) session.print(remark)
  const held = count(ready)
  session.print(`Écrit : ${out}${held === null ? '' : ` (${held})`}`)
}
