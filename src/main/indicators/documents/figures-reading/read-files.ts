import { createHash } from 'node:crypto'
import { readCells } from '#main/office/tabular/workbook/read-cells.ts'
import { type SheetCells, textOf } from '#main/office/tabular/workbook/sheet-cells.ts'
import { listTooLarge } from '#shared/contract/list-size.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { inFigures } from '#shared/text/french-numbers.ts'
import { type CollectIdentity, collectIdentity } from './collect-identity.ts'
import { type NationalBlock, nationalBlocks } from './statistics/national-blocks.ts'
import { type Stated, statedIn } from './statistics/stated.ts'
import { type NamedBytes, unfold } from './unfold.ts'

/** A file that was read: what it is, its content said. */
export type ReadFile = {
  readonly name: string
  /** SHA-256, hexadecimal: the same file twice is recognised. */
  readonly hash: string
} & (
  | { readonly kind: 'unreadable'; readonly error: AppError }
  | { readonly kind: 'collection'; readonly identity: CollectIdentity; readonly sheets: readonly SheetCells[] }
  | {
      readonly kind: 'national'
      readonly blocks: readonly NationalBlock[]
      readonly stated: Stated
      /** What stands above its blocks and beside its filters, where a structure may be named. */
      readonly facts: readonly string[]
    }
)

/** A workbook, or each file of a zip. One that cannot be read is told among the others. */
export const readFiles = (file: NamedBytes): readonly ReadFile[] => {
  const heavy = listTooLarge(file.name, file.bytes.length)
  if (heavy !== null) return [refused(file, heavy)]
  const files = unfold(file)
  return files.ok ? files.value.map(readFile) : [refused(file, files.error)]
}

const readFile = (file: NamedBytes): ReadFile => {
  const cells = readCells(file.bytes, mostCells)
  if (!cells.ok) return refused(file, cells.error)
  const sheets = cells.value
  if (sizeOf(sheets) > mostCells) return refused(file, tooManyCells)
  const known = { name: file.name, hash: hashOf(file.bytes) }
  const identity = collectIdentity(sheets)
  if (identity !== null) return { ...known, kind: 'collection', identity, sheets }
  const blocks = nationalBlocks(sheets)
  if (blocks === null) return refused(file, unknownWorkbook)
  return { ...known, kind: 'national', blocks, facts: factsOf(sheets), stated: statedIn(sheets) }
}

const refused = ({ name, bytes }: NamedBytes, error: AppError): ReadFile => ({
  kind: 'unreadable',
  name,
  hash: hashOf(bytes),
  error: { ...error, fact: `«\u00a0${name}\u00a0» n’a pas été lu.` },
})

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A workbook of figures has some hundreds. */
const mostCells = 100_000

const sizeOf = (sheets: readonly SheetCells[]): number =>
  sheets.reduce((sum, { rows }) => rows.reduce((inside, { cells }) => inside + cells.size, sum), 0)

/** The texts of the first rows. */
const factsOf = (sheets: readonly SheetCells[]): readonly string[] =>
  sheets.flatMap(({ rows }) => rows.slice(0, 30).flatMap(({ cells }) => [...cells.values()].map(textOf)))

const unchanged = 'Rien n’a été ajouté ni modifié, et le fichier est intact.'

const tooManyCells: AppError = {
  code: 'file-too-large',
  fact: '',
  cause: `Il a plus de ${inFigures(mostCells)} cellules remplies\u00a0: ce n’est pas un classeur de chiffres.`,
  unchanged,
  next: 'Choisissez le classeur de collecte, ou le classeur «\u00a0Statistiques\u00a0» de la structure.',
}

const unknownWorkbook: AppError = {
  code: 'figures-unknown-workbook',
  fact: '',
  cause:
    'Ce n’est ni un classeur de collecte de Concerto, ni le classeur «\u00a0Statistiques\u00a0» de La Coop ou de Mon Inclusion Numérique.',
  unchanged,
  next: 'Choisissez le classeur que la structure a rempli.',
}
