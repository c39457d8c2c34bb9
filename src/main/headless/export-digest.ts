import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { writeFile } from '#main/files/write-file.ts'
import { type DigestFormat, digestFormats } from '#shared/contract/directory/formats.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { chosen } from './chosen.ts'
import type { Action } from './session.ts'
import { templateIn } from './template-in.ts'

interface Options {
  readonly out: string
  /** `YYYY-MM-DD`; not given: no limit. */
  readonly from?: string
  readonly to?: string
  readonly sector?: string
  readonly axis?: string
  /** A template of the house, by its file. */
  readonly template?: string
  readonly json?: boolean
}

/** Writes the letter of a period; nothing is kept of it in the workspace. */
export const exportDigest =
  ({ out, from, to, sector, axis, template, json }: Options): Action =>
  async ({ call, app, print }) => {
    const format = formatOf(out)
    const { sectors, axes } = await call('news.list', {})
    const letter = {
      kind: 'period',
      startsOn: from ?? null,
      endsOn: to ?? null,
      sector: sector === undefined ? null : chosen('secteur', sector, sectors, ({ name }) => name),
      axis: axis === undefined ? null : chosen('axe', axis, axes, ({ number }) => number?.toString() ?? null),
    } as const
    const job = randomUUID()
    const { bytes, remarks } = await call('digest.write', { letter, format, template: await templateIn(template), job })
    await writeFile(out, app.file(job)?.bytes ?? new Uint8Array())
    if (json) return print(JSON.stringify({ file: out, format, bytes, remarks }))
    for (const remark of remarks) print(remark)
    print(`Écrit : ${out}`)
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
    next: 'Donnez un nom en .docx, en .html ou en .eml.',
  })
