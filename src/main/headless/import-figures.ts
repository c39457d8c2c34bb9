import { randomUUID } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readNamedFile } from '#main/files/read-file.ts'
import {
  asideReasons,
  type FigureCounts,
  type FiguresChoices,
  type FileReport,
  noChoices,
} from '#shared/contract/indicators/figures-import.ts'
import { AppFailure, sentenceOf } from '#shared/kernel/app-error.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { refusedCellWords } from '#shared/records/indicators/refused-cell-words.ts'
import { plural } from '#shared/text/french-numbers.ts'
import type { Period } from '#shared/text/period.ts'
import type { Action, Session } from './session.ts'

interface Output {
  readonly dryRun?: boolean
  readonly json?: boolean
}

/** Reads a workbook, a zip of them, or a folder; writes what is new and what the structures corrected. */
export const importFigures =
  (path: string, { campaign = null, ...output }: Output & { readonly campaign?: RowId | null }): Action =>
  async (session) => {
    const opened = await openAll(session, await filesIn(path))
    return readBack(session, { ...opened, campaign, choices: noChoices }, output)
  }

/** Reads the national « Statistiques » of a structure. @param actor its id, or its name */
export const importStatistics =
  (file: string, { actor, period, acceptDifferences = false, ...output }: StatisticsOptions): Action =>
  async (session) => {
    const opened = await openAll(session, [file])
    const asked = { ...opened, campaign: null, choices: noChoices }
    const { structures, files } = await session.call('figuresImport.preview', asked)
    const collection = files.find(({ kind }) => kind === 'collection')
    if (collection !== undefined) throw noStatistics(collection.name)
    if (files.every(({ kind }) => kind === 'unreadable')) return readBack(session, asked, output)
    const found = structures.filter(({ id, name }) => id === actor || fold(name) === fold(actor))
    if (found.length !== 1) throw noSuchStructure(actor, found.length)
    const choices: FiguresChoices = {
      ...noChoices,
      structures: files.map(({ file: rank }) => ({ file: rank, actor: found[0]?.id ?? null })),
      periods: files.map(({ file: rank }) => ({ file: rank, period })),
    }
    const read = await session.call('figuresImport.preview', { ...asked, choices })
    const confirmed = read.files.flatMap((one) =>
      one.kind === 'national' && one.aside === 'differs' ? { file: one.file, differences: [...one.differences] } : [],
    )
    if (confirmed.length > 0 && !acceptDifferences)
      throw otherThanAsked(confirmed.flatMap(({ differences }) => differences))
    return readBack(session, { ...asked, choices: { ...choices, confirmed } }, output)
  }

interface StatisticsOptions extends Output {
  readonly actor: string
  readonly period: Period
  readonly acceptDifferences?: boolean
}

/** The file, or those of the folder that are no folders and that no system hid there. */
const filesIn = async (path: string): Promise<readonly string[]> => {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return [path]
  const entries = await readdir(path, { withFileTypes: true })
  const kept = entries.filter((entry) => entry.isFile() && !/^(?:\.|~\$)/.test(entry.name)).map(({ name }) => name)
  if (kept.length === 0) throw emptyFolder(path)
  return kept.toSorted().map((name) => join(path, name))
}

interface Opened {
  readonly import: string
  readonly files: number
}

const openAll = async (session: Session, files: readonly string[]): Promise<Opened> => {
  let opened: Opened | null = null
  for (const file of files) opened = await openOne(session, file, opened)
  if (opened === null) throw new Error('No file to read.')
  return opened
}

const openOne = async (session: Session, file: string, before: Opened | null): Promise<Opened> => {
  const content = await readNamedFile(file)
  const sent = { name: basename(file), content, job: randomUUID() }
  return session.call('figuresImport.open', { import: before?.import ?? null, ...sent })
}

const readBack = async (
  session: Session,
  asked: Opened & { readonly campaign: RowId | null; readonly choices: FiguresChoices },
  { dryRun = false, json = false }: Output,
): Promise<void> => {
  const { files, counts, toWrite, received, toCorrect } = await session.call('figuresImport.preview', asked)
  const isTaken = !files.every(isRefused)
  const done = dryRun || !isTaken ? { written: 0, received: 0 } : await session.call('figuresImport.apply', asked)
  const { written } = done
  if (json) session.print(JSON.stringify({ dryRun, written, received: done.received, counts, files }))
  if (!isTaken) throw noneTaken(files, json ? () => undefined : session.print)
  if (json) return
  for (const line of linesOf(files)) session.print(line)
  const end = dryRun ? 'Rien n’a été écrit.' : `${plural(written, 'chiffre enregistré', 'chiffres enregistrés')}.`
  const found = `${plural(files.length, 'fichier', 'fichiers')}, ${plural(received + toCorrect, 'réponse', 'réponses')}, ${words(counts)}`
  session.print(
    `${dryRun ? `À l’essai, ${plural(toWrite, 'chiffre à écrire', 'chiffres à écrire')}\u00a0: ` : ''}${found}. ${end}`,
  )
}

/** Nothing of it is read, or taken. */
const isRefusedWhole = (file: FileReport): boolean =>
  file.kind === 'unreadable' || (file.aside !== null && file.aside !== 'alreadyRead' && file.aside !== 'left')

const isRefused = (file: FileReport): boolean => {
  if (isRefusedWhole(file) || file.kind === 'unreadable') return true
  if (file.kind === 'collection' && file.answers.length > 0) return false
  const { refused, empty: _, ...others } = file.counts
  return refused > 0 && Object.values(others).every((count) => count === 0)
}

/** Tells each file unless it is alone and could not be read: why is then all there is to say. */
const noneTaken = (files: readonly FileReport[], print: Session['print']): AppFailure => {
  const [only, ...others] = files
  if (only?.kind === 'unreadable' && others.length === 0) return new AppFailure(only.error)
  for (const line of linesOf(files)) print(line)
  return new AppFailure({
    code: 'figures-all-refused',
    fact: 'Aucun chiffre n’a été pris.',
    cause:
      others.length === 0
        ? 'Le seul fichier est refusé.'
        : `Les ${files.length} fichiers sont refusés, ou leurs cellules.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Chaque raison est dite plus haut.',
  })
}

/** What is told of files: a reason that several have is told once, with them. */
const linesOf = (files: readonly FileReport[]): readonly string[] =>
  [...Map.groupBy(files, (file) => wholeReason(file) ?? file).values()].flatMap((alike) => {
    const [first, ...others] = alike
    if (first === undefined) return []
    if (others.length === 0) return linesOfFile(first)
    const names = alike.map(({ name }) => `«\u00a0${name}\u00a0»`)
    const more = names.length > mostNamed ? `, et ${names.length - mostNamed} autres` : ''
    return [`${alike.length} fichiers (${names.slice(0, mostNamed).join(', ')}${more})\u00a0: ${wholeReason(first)}`]
  })

const mostNamed = 5

const wholeReason = (file: FileReport): string | null => {
  if (file.kind === 'unreadable') return `${file.error.cause} ${file.error.next}`
  return file.aside === null ? null : asideReasons[file.aside]
}

const linesOfFile = (file: FileReport): readonly string[] => {
  if (file.kind === 'unreadable') return [sentenceOf(file.error)]
  const name = file.structure === null ? file.name : `${file.name}, ${file.structure.name}`
  if (file.aside !== null) return [`${name}\u00a0: ${asideReasons[file.aside]}`]
  const open = file.figures.filter(({ effect, keep }) => effect === 'contested' && keep === null)
  return [
    `${name}\u00a0: ${words(file.counts)}.`,
    ...file.refused.map((cell) => `  ${refusedCellWords(cell)} (${cell.what}).`),
    ...open.map(
      ({ address, what, stored, given }) =>
        `  ${address} à trancher (${what})\u00a0: Concerto a ${stored ?? 'retiré ce chiffre'}, le fichier dit ${given}.`,
    ),
    ...(file.kind === 'collection' ? file.answers : []).map(
      ({ address, question }) => `  ${address} répond à «\u00a0${question}\u00a0».`,
    ),
    ...file.remarks.map((remark) => `  ${remark}`),
  ]
}

const words = (counts: FigureCounts): string =>
  (Object.keys(effectWords) as (keyof FigureCounts)[])
    .filter((effect) => counts[effect] > 0)
    .map((effect) => plural(counts[effect], ...effectWords[effect]))
    .join(', ') || 'aucun chiffre'

const effectWords: Readonly<Record<keyof FigureCounts, readonly [one: string, many: string]>> = {
  new: ['nouveau', 'nouveaux'],
  changed: ['modifié', 'modifiés'],
  identical: ['identique', 'identiques'],
  contested: ['à trancher', 'à trancher'],
  refused: ['refusé', 'refusés'],
  empty: ['ligne vide', 'lignes vides'],
}

const noSuchStructure = (wanted: string, found: number): AppFailure =>
  new AppFailure({
    code: 'structure-unknown',
    fact: 'Les statistiques n’ont pas été lues.',
    cause:
      found === 0
        ? `Aucune structure de l’annuaire ne s’appelle «\u00a0${wanted}\u00a0» ni ne porte cet identifiant.`
        : `${found} structures de l’annuaire s’appellent «\u00a0${wanted}\u00a0».`,
    unchanged: 'L’espace n’a pas changé.',
    next: 'Donnez le nom tel que l’annuaire l’écrit, ou l’identifiant.',
  })

const otherThanAsked = (differences: readonly string[]): AppFailure =>
  new AppFailure({
    code: 'statistics-differ',
    fact: 'Les statistiques n’ont pas été lues\u00a0: ce que le classeur dit de lui-même n’est pas ce qu’on lui demande.',
    cause: differences.join(' '),
    unchanged: 'L’espace n’a pas changé.',
    next: 'Changez ce qui est demandé, ou ajoutez «\u00a0--accept-differences\u00a0».',
  })

const noStatistics = (name: string): AppFailure =>
  new AppFailure({
    code: 'figures-unknown-workbook',
    fact: `«\u00a0${name}\u00a0» n’a pas été lu.`,
    cause:
      'C’est un classeur de collecte de Concerto, et non le classeur «\u00a0Statistiques\u00a0» de La Coop ou de Mon Inclusion Numérique.',
    unchanged: 'Rien n’a été ajouté ni modifié, et le fichier est intact.',
    next: 'Lisez-le par la commande « import figures ».',
  })

const emptyFolder = (path: string): AppFailure =>
  new AppFailure({
    code: 'file-empty',
    fact: `«\u00a0${basename(path)}\u00a0» n’a pas été lu.`,
    cause: 'Ce dossier ne contient aucun fichier.',
    unchanged: 'L’espace n’a pas changé.',
    next: 'Vérifiez le chemin du dossier.',
  })
