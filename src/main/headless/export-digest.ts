import { extname } from 'node:path'
import { type DigestFormat, digestFormats } from '#shared/contract/directory/formats.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { chosen } from './chosen.ts'
import { type PaperOutput, paperAsked } from './paper-asked.ts'
import type { Action } from './session.ts'
import { exportTo } from './write-out.ts'

interface Options extends PaperOutput {
  /** `YYYY-MM-DD`; not given: no limit. */
  readonly from?: string
  readonly to?: string
  readonly sector?: string
  readonly axis?: string
}

/** Writes the letter of a period; nothing is kept of it in the workspace. */
export const exportDigest =
  ({ from, to, sector, axis, ...output }: Options): Action =>
  async (session) => {
    const format = formatOf(output.out)
    const { sectors, axes } = await session.call('news.list', {})
    const letter = {
      kind: 'period',
      startsOn: from ?? null,
      endsOn: to ?? null,
      sector: sector === undefined ? null : chosen('secteur', sector, sectors, ({ name }) => name),
      axis: axis === undefined ? null : chosen('axe', axis, axes, ({ number }) => number?.toString() ?? null),
    } as const
    const { template } = await paperAsked(output)
    await exportTo(
      session,
      output,
      (job) => session.call('digest.write', { letter, format, template, job }),
      ({ file, ...told }) => ({ file, format, ...told }),
    )
  }

const formatOf = (file: string): DigestFormat => {
  const ending = extname(file).slice(1).toLowerCase()
  if (!Object.hasOwn(digestFormats, ending)) throw unknownFormat()
  return ending as DigestFormat
}

const unknownFormat = () =>
  new AppFailure({
    code: 'digest-format',
    fact: 'La lettre n’a pas été écrite.',
    cause: 'La fin du nom du fichier ne dit aucun format connu.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Donnez un nom en .docx, en .pdf, en .html ou en .eml.',
  })
