import { basename, extname, resolve } from 'node:path'
import type { App } from '#main/app/app.ts'
import { readNamedFile } from '#main/files/read-file.ts'
import { type AppError, AppFailure } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'

/** The files of Concerto among the arguments of a start: what a double click gives. @param from the folder they are named from */
export const handedAmong = (args: readonly string[], from: string): readonly string[] =>
  args.filter((arg) => /\.(lot|concerto)$/i.test(arg) && !arg.startsWith('-')).map((arg) => resolve(from, arg))

/** Gives a bundle to the application, which keeps it and looks at it, or an invitation. @returns where a window shows it */
export const handOver = async (app: App, file: string): Promise<Result<string, AppError>> => {
  const read = await readNamedFile(file, 'bundle').then(ok, (error: unknown) => {
    if (error instanceof AppFailure) return err(error.error)
    throw error
  })
  if (!read.ok) return read
  const content = new Uint8Array(read.value)
  if (extname(file).toLowerCase() === '.concerto') {
    const held = await app.call('espace.holdInvitation', { content })
    return held.ok ? ok('#/') : held
  }
  const opened = await app.call('bundles.open', { name: basename(file), content })
  return opened.ok ? ok(`#/echanges/lots/${(opened.value as { readonly bundle: string }).bundle}`) : opened
}
