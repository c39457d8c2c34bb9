import { fieldHistory } from '#main/db/field-history.ts'
import { rows } from '#main/db/query.ts'
import type { AnswerLine, AsideReason, FileReport } from '#shared/contract/indicators/figures-import.ts'
import { fold } from '#shared/kernel/fold.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { answers } from '#shared/records/indicators/figure/figure.ts'
import type { RefusedCell } from '#shared/records/records.ts'
import { formatName, writeKey } from '../documents/campaign-workbook/format.ts'
import { type AskedFigure, figureName, type GivenFigure } from '../documents/figures-reading/figure-key.ts'
import { type CollectedFigure, readCollection } from '../documents/figures-reading/read-collection.ts'
import type { ReadFile } from '../documents/figures-reading/read-files.ts'
import type { AskedStructure } from './campaign-structures.ts'
import { compareAnswers } from './compare-answers.ts'
import { compareFigures, type FileFigure, figureText, noFigures } from './compare-figures.ts'
import type { PlannedFile } from './planned-file.ts'
import type { Planning } from './planning.ts'

export type CollectionFile = ReadFile & { readonly kind: 'collection' }

/** Whose workbook it is, or why nothing is taken of it. */
export type Recognised =
  | { readonly structure: AskedStructure; readonly aside: null }
  | { readonly structure: AskedStructure | null; readonly aside: AsideReason }

/** By what the person chose, else by what the file says, from the surest. */
export const recognise = (
  { campaign, choices, structures }: Planning,
  file: CollectionFile,
  rank: number,
): Recognised => {
  const { format, campaignActor, printedFor } = file.identity
  if (format !== null && format !== formatName) return { structure: null, aside: 'otherVersion' }
  const chosen = choices.structures.find((one) => one.file === rank)
  if (chosen?.actor === null) return { structure: null, aside: 'left' }
  const said = campaignActor === null ? null : structures.byId(campaignActor)
  const within = campaign?.id ?? said?.campaign.id ?? null
  if (chosen !== undefined) {
    const structure = within === null ? null : structures.byActor(within, chosen.actor as RowId)
    return structure === null ? { structure: null, aside: 'noStructure' } : { structure, aside: null }
  }
  if (campaignActor !== null && said === null) return { structure: null, aside: 'otherEspace' }
  const structure = said ?? (within === null || printedFor === null ? null : structures.byName(within, printedFor))
  if (structure === null) return { structure: null, aside: 'noStructure' }
  if (campaign !== null && structure.campaign.id !== campaign.id) return { structure, aside: 'otherCampaign' }
  return structure.asked.receivedAs === file.hash ? { structure, aside: 'alreadyRead' } : { structure, aside: null }
}

/** What a collection workbook would do. */
export const planCollection = (
  planning: Planning,
  file: CollectionFile,
  rank: number,
  recognised: Recognised,
): PlannedFile => {
  const { structure, aside } = recognised
  const report = (
    figures: Omit<typeof noFigures, 'toWrite'>,
    remarks: readonly string[],
    answers: readonly AnswerLine[] = [],
    empty: readonly string[] = [],
  ): FileReport => ({
    kind: 'collection',
    file: rank,
    name: file.name,
    campaign:
      structure === null ? null : { id: structure.campaign.id, name: structure.campaign.name ?? 'Campagne sans nom' },
    structure: structure === null ? null : { id: structure.actor, name: structure.name },
    aside,
    answers,
    empty,
    ...figures,
    remarks,
  })
  if (structure === null || (aside !== null && aside !== 'alreadyRead'))
    return { report: report(shown(noFigures), []), write: null }

  const { period } = structure.campaign
  const asked = planning.dictionary.asked(indicatorsOf(planning, structure.campaign.id), period)
  const stored = planning.stored(period)
  const read = readCollection(file.sheets, asked, putIn(file, structure))
  const kept = keptRemarks(read.figures, (one) => stored(structure.actor, one)?.figure ?? null)
  if (aside === 'alreadyRead') return { report: report(shown(noFigures), kept.corrected), write: null }
  const empty = read.figures.filter((one) => isLeftEmpty(one) && stored(structure.actor, one.asked) === null)
  const { toWrite, ...compared } = compareFigures(read.figures, {
    actor: structure.actor,
    stored,
    isOwn: ({ source, campaign }) =>
      source === 'campaign' && campaign === structure.campaign.id && !wasRead(planning, structure, file.hash),
    knownAt: knownBy(file, structure),
    choices: planning.choices.figures.filter((one) => one.file === rank),
  })
  const inWords = compareAnswers(planning.context.workspace.db, file, structure)
  const refused = [...compared.refused, ...inWords.refused]
  const told = { ...compared, refused, counts: { ...compared.counts, refused: refused.length, empty: empty.length } }
  return {
    report: report(
      told,
      [...nameRemark(file, structure), ...kept.emptied, ...read.remarks],
      inWords.lines,
      empty.map(({ asked }) => asked.name),
    ),
    write: {
      ...{ actor: structure.actor, period, source: 'campaign', figures: toWrite },
      answer: {
        ...{ campaignActor: structure.asked.id, campaign: structure.campaign.id, hash: file.hash },
        refused: [...read.figures.flatMap(refusedCells), ...empty.map(emptyCell), ...inWords.cells],
        inWords: inWords.writes,
      },
    },
  }
}

const shown = ({ toWrite: _, ...figures }: typeof noFigures): Omit<typeof noFigures, 'toWrite'> => figures

const indicatorsOf = ({ context }: Planning, campaign: RowId): readonly RowId[] =>
  rows(context.workspace.db, 'campaignIndicator', (q) =>
    q.where('campaign', '=', campaign).orderBy('position').orderBy('id'),
  ).flatMap(({ indicator }) => indicator ?? [])

/** What another structure was known to have says nothing of this one. */
const knownBy =
  ({ identity }: CollectionFile, { asked }: AskedStructure) =>
  (key: string) =>
    identity.known === null || identity.campaignActor !== asked.id ? undefined : (identity.known.get(key) ?? null)

/** Of an indicator: its parts may be left empty. */
const isLeftEmpty = ({ asked: { part }, figure, refused }: CollectedFigure): boolean =>
  part === null && figure === null && refused.length === 0

/** What the file gives and Concerto no longer has, and what it leaves empty and Concerto has: the file changes neither. */
const keptRemarks = (
  figures: readonly CollectedFigure[],
  storedOf: (asked: AskedFigure) => GivenFigure | null,
): { readonly corrected: readonly string[]; readonly emptied: readonly string[] } => {
  const told = figures.map((one) => {
    const { asked, figure } = one
    const now = storedOf(asked)
    return {
      name: figureName(asked),
      given: figure === null ? null : figureText(figure, asked.measure),
      kept: now === null ? null : figureText(now, asked.measure),
      isEmptied: isLeftEmpty(one) && now !== null,
    }
  })
  return {
    corrected: told
      .filter(({ given, kept }) => given !== null && given !== kept)
      .map(({ name, given, kept }) =>
        kept === null
          ? `${name}\u00a0: ${given} dans ce fichier, retiré depuis.`
          : `${name}\u00a0: ${given} dans ce fichier, corrigé depuis en ${kept}, gardé.`,
      ),
    emptied: told
      .filter(({ isEmptied }) => isEmptied)
      .map(({ name, kept }) => `${name}\u00a0: case vide dans ce fichier, ${kept} gardé.`),
  }
}

/** Nothing is known of it yet: the structure is asked again, as for a cell that cannot be read. */
const emptyCell = ({ asked: { indicator }, address }: CollectedFigure): KeptCell => ({
  ...{ indicator, item: null, question: null, address, found: null },
  reason: `est vide\u00a0: écrivez le chiffre, ou choisissez «\u00a0${answers.unavailable}\u00a0»`,
})

/** What the workbook was made with, which its hidden sheet lists; else what the campaign asks. */
const putIn =
  ({ identity: { known } }: CollectionFile, { campaign }: AskedStructure) =>
  (one: AskedFigure): boolean =>
    known === null ? one.part === null || campaign.totalsOnly !== true : known.has(writeKey(one))

/** An earlier file that comes again after a later one: what differs is for a person to settle. */
const wasRead = ({ context }: Planning, { asked }: AskedStructure, hash: string): boolean => {
  const { db, names } = context.workspace
  return fieldHistory(db, names, 'campaignActor', asked.id).some(
    ({ field, after }) => field === 'receivedAs' && JSON.parse(after) === hash,
  )
}

const nameRemark = ({ identity: { printedFor } }: CollectionFile, { name }: AskedStructure): readonly string[] =>
  printedFor === null || fold(printedFor) === fold(name)
    ? []
    : [`La ligne «\u00a0À remplir par\u00a0» nomme «\u00a0${printedFor}\u00a0».`]

type KeptCell = Omit<RefusedCell, 'id' | 'campaignActor'>

const refusedCells = ({ asked, refused }: FileFigure): readonly KeptCell[] =>
  refused.map(({ address, found, reason }) => ({
    indicator: asked.indicator,
    item: asked.item,
    question: null,
    ...{ address, found, reason },
  }))
