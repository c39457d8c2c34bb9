import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import { type DigestFormat, digestFormats } from '#shared/contract/formats.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Action } from './session.ts'
import { templateIn } from './template-in.ts'
import { writeFile } from './write-file.ts'

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

/** The row of this id, or of this name without regard to accents and capitals. */
const chosen = <Row extends { readonly id: RowId }>(
  what: string,
  wanted: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string | null,
): RowId => {
  const found = rows.find((row) => row.id === wanted || fold(nameOf(row) ?? '') === fold(wanted))
  if (found === undefined) throw unknown(what, wanted)
  return found.id
}

const unknownFormat = () =>
  new AppFailure({
    code: 'digest-format',
    fact: 'La lettre n’a pas été écrite.',
    cause: 'La fin du nom du fichier ne dit aucun format connu.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Donnez un nom en .docx, en .html ou en .eml.',
  })

const unknown = (what: string, wanted: string) =>
  new AppFailure({
    code: 'digest-choice',
    fact: 'La lettre n’a pas été écrite.',
    cause: `Aucun ${what} ne répond à « ${wanted} ».`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Donnez le nom du secteur, ou le numéro de l’axe, tels que Concerto les montre.',
  })
