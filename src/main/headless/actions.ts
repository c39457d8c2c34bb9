import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { readNamedFile } from '#main/files/read-file.ts'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { LetterChoice, LostLetter } from '#shared/records/minutes/lost-letter.ts'
import type { MinutesVariant } from '#shared/records/minutes/minutes-variant.ts'
import { counted, plural } from '#shared/text/french-numbers.ts'
import { type PaperOutput, paperAsked } from './paper-asked.ts'
import { picturesBeside } from './pictures-beside.ts'
import { type Action, makeReady, type Session } from './session.ts'
import { exportTo } from './write-out.ts'

interface Output {
  readonly json?: boolean
}

export const loadDemo: Action = async ({ call, print }) => {
  await call('workspace.loadDemo', {})
  const meetings = await call('meetings.list', {})
  print(`Espace de démonstration prêt : ${meetings.length} réunions.`)
}

export const importMinutes =
  (file: string, { json, letter = [] }: Output & { readonly letter?: readonly LetterChoice[] }): Action =>
  async (session) => {
    await makeReady(session)
    const bytes = await readNamedFile(file)
    const before = new Set((await session.call('meetings.list', {})).map(({ id }) => id))
    const { meeting, remarks, lostLetters, exportedFrom } = await imported(session, file, bytes, letter)
    const already = before.has(meeting)
    const summary = (await session.call('meetings.list', {})).find(({ id }) => id === meeting)
    if (json)
      session.print(
        JSON.stringify({
          meeting,
          already,
          title: summary?.title,
          sections: summary?.sections,
          present: summary?.present,
          remarks: remarks.map(({ sentence }) => sentence),
          lostLetters,
        }),
      )
    else {
      session.print(
        `${already ? 'Déjà importé' : 'Importé'} : ${summary?.title}, ${plural(summary?.sections ?? 0, 'section', 'sections')}, ${plural(summary?.present ?? 0, 'présent', 'présents')}.`,
      )
      for (const { sentence } of remarks) session.print(sentence)
      if (exportedFrom !== null)
        session.print(
          `Ce fichier est le compte-rendu de « ${exportedFrom.title} », exporté de Concerto : « import feedback » en lit les retours.`,
        )
      for (const lost of lostLetters) if (lost.chosen === null) session.print(choiceSentence(lost))
    }
  }

/** What a lost letter may be, and how to say so: the import is undone, then made again. */
const choiceSentence = ({ rank, sign, font, words, candidates }: LostLetter): string => {
  const where = font === null ? '' : ` (police ${font})`
  const [best] = candidates
  const counts = candidates.map(
    ({ letter, known }) =>
      `${letter} : ${plural(known, 'mot reconnu', 'mots reconnus')}, ${plural(words - known, 'laissé', 'laissés')}`,
  )
  return `Lettre perdue ${rank} : « ${sign} »${where}. ${counts.join(' ; ')}. Pour la faire écrire, annulez l’import et recommencez avec --letter ${rank}=${best?.letter ?? ''}`
}

const imported = ({ call }: Session, file: string, bytes: Uint8Array, letters: readonly LetterChoice[]) =>
  call('minutes.import', {
    source: sourceOf(file, bytes),
    name: basename(file),
    letters: [...letters],
    job: randomUUID(),
  })

/** Files are known by their first bytes, and Word's and PDFs by their name too: either may lie. */
const sourceOf = (file: string, bytes: Uint8Array) => {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  const content = () => Buffer.from(bytes).toString('base64')
  if (start === '504b0304' || start === 'd0cf11e0' || /\.docx$/i.test(file))
    return { kind: 'word', content: content() } as const
  if (start === '25504446' || /\.pdf$/i.test(file)) return { kind: 'pdf', content: content() } as const
  const text = decode(bytes)
  return { kind: 'text', text, pictures: picturesBeside(text, file) } as const
}

export const listMeetings =
  ({ json }: Output): Action =>
  async ({ call, print }) => {
    const meetings = await call('meetings.list', {})
    if (json) print(JSON.stringify(meetings))
    else for (const meeting of meetings) print(`${meeting.id}  ${meeting.date ?? 'sans date  '}  ${meeting.title}`)
  }

/** Variants by the names of the command line. */
export const variantNames = {
  complet: 'complete',
  synthese: 'synthesis',
  'sans-personnes': 'withoutPersons',
} as const satisfies Readonly<Record<string, MinutesVariant>>

interface ExportOptions extends PaperOutput {
  readonly variant: keyof typeof variantNames
  /** The printed number of the only point to export. */
  readonly item?: string
  /** With a table of contents. */
  readonly contents?: boolean
}

export const exportMinutes =
  (wanted: string, { variant, item, contents = false, ...output }: ExportOptions): Action =>
  async (session) => {
    const { id: meeting } = await meetingWanted(session, wanted)
    const point = item === undefined ? null : await pointNumbered(session, meeting, item)
    const paper = await paperAsked(output)
    await exportTo(
      session,
      output,
      (job) =>
        session.call('minutes.exportWord', { meeting, ...paper, variant: variantNames[variant], point, contents, job }),
      (told) => ({ meeting, ...told }),
    )
  }

/** The rank of the heading that is printed with this number. */
const pointNumbered = async ({ call }: Session, meeting: RowId, number: string): Promise<number> => {
  const { body } = await call('minutes.preview', { meeting })
  const rank = body.content
    .filter((block) => block.type === 'heading')
    .findIndex(({ attrs }) => attrs.number === number)
  if (rank < 0) throw noSuchPoint(number)
  return rank
}

/** Not well is a failure for a script, after the whole report was printed. */
export const checkWorkspace =
  ({ json, signatures = false }: Output & { readonly signatures?: boolean }): Action =>
  async ({ call, print }) => {
    const report = await call('workspace.check', { signatures })
    if (json) print(JSON.stringify(report))
    else {
      for (const { code, message } of report.problems) print(`${message} [${code}]`)
      print(
        `${plural(report.operations, 'modification', 'modifications')}, ${plural(report.rows, 'ligne', 'lignes')}, empreinte ${report.digest}.`,
      )
      if (report.vouched !== null)
        print(`Signatures vérifiées\u00a0: ${report.vouched} sur ${plural(report.transactions, 'action', 'actions')}.`)
    }
    if (report.problems.length > 0) throw unwell(report.problems.length)
  }

/** `latest`: the meeting of the latest date among those that have minutes. */
export const meetingWanted = async ({ call }: Session, wanted: string): Promise<MeetingSummary> => {
  const isLatest = wanted === 'latest'
  // Minutes are what is asked for next: their list loads nothing more.
  const meetings = await call(isLatest ? 'minutes.list' : 'meetings.list', {})
  const found = isLatest
    ? (meetings.find((meeting) => meeting.date !== null) ?? meetings[0])
    : meetings.find((meeting) => meeting.id === wanted)
  if (found === undefined) throw noSuchMeeting(wanted)
  return found
}

/** UTF-8 when it is; else Windows-1252, which reads any bytes. */
const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** @param wanted an id, or a word that names a meeting by its date */
export const noSuchMeeting = (wanted: string): AppFailure =>
  new AppFailure({
    code: 'meeting-unknown',
    fact: 'La réunion demandée n’a pas été trouvée.',
    cause: causes[wanted] ?? `Aucune réunion ne porte l’identifiant ${wanted}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'La commande « list meetings » donne les identifiants.',
  })

const noSuchPoint = (number: string) =>
  new AppFailure({
    code: 'point-unknown',
    fact: 'Le compte-rendu n’a pas été exporté.',
    cause: `Aucun titre n’y porte le numéro ${number}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Donnez un numéro tel qu’il est imprimé devant le titre.',
  })

const causes: Readonly<Record<string, string>> = {
  latest: 'Aucune réunion n’a de compte-rendu.',
  next: 'Aucune réunion n’est prévue à partir d’aujourd’hui.',
}

const unwell = (problems: number) =>
  new AppFailure({
    code: 'check-failed',
    fact: 'L’espace n’est pas sain.',
    cause: sentenceCase(counted(problems, 'problème a été trouvé.', 'problèmes ont été trouvés.')),
    unchanged: 'La vérification n’a rien changé.',
    next: 'Gardez une copie du dossier, puis restaurez une sauvegarde.',
  })
