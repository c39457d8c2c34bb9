import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { App } from '#main/app/app.ts'
import { fileTooHeavy } from '#shared/contract/file-size.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { err, ok, type Result } from '#shared/kernel/result.ts'

/** The bundles among the arguments of a start: what a double click gives. @param from the folder they are named from */
export const bundlesAmong = (args: readonly string[], from: string): readonly string[] =>
  args.filter((arg) => /\.lot$/i.test(arg) && !arg.startsWith('-')).map((arg) => resolve(from, arg))

/** Gives a bundle to the application, which keeps it and looks at it. @returns where a window shows it */
export const handOver = async (app: App, file: string): Promise<Result<string, AppError>> => {
  const { size } = await stat(file).catch(() => ({ size: 0 }))
  const tooHeavy = fileTooHeavy('bundle', basename(file), size)
  if (tooHeavy !== null) return err(tooHeavy)
  const content = await readFile(file).catch(() => null)
  if (content === null) return err(unreadable(file))
  const opened = await app.call('bundles.open', { name: basename(file), content: new Uint8Array(content) })
  return opened.ok ? ok(`#/echanges/lots/${(opened.value as { readonly bundle: string }).bundle}`) : opened
}

const unreadable = (file: string): AppError => ({
  code: 'file-unreadable',
  fact: `«\u00a0${basename(file)}\u00a0» n’a pas été ouvert.`,
  cause: 'Il n’est plus à cette place, ou ne se laisse pas lire.',
  unchanged: 'Vos données n’ont pas changé.',
  next: 'Copiez-le sur cet ordinateur, puis ouvrez-le de nouveau.',
})
