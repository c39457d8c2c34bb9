import type { Command } from 'commander'
import { mostBlankBadges, mostFormCopies, mostFreeLines } from '#shared/contract/limits.ts'
import { inHouse, numberUpTo, type On, type Output, toFile } from './command-options.ts'
import { exportMeetingDocument } from './export-meeting-document.ts'

/** What is made of a meeting, before it is held and after: its id, « next » or « latest ». */
export const addMeetingDocuments = (exporting: Command, on: On): void => {
  const file = (name: string, description: string): Command =>
    toFile(exporting.command(`${name} <réunion>`)).description(
      `${description} (son identifiant, « next » ou « latest »)`,
    )
  const paper = (name: string, description: string): Command => inHouse(file(name, `${description} en Word`))

  paper('agenda', 'l’ordre du jour d’une réunion')
    .option('--follow-ups', 'avec les décisions et tâches encore ouvertes de la série')
    .action((meeting: string, { followUps = false, ...output }: PaperOutput & { followUps?: boolean }) =>
      on('read', exportMeetingDocument(meeting, { kind: 'agenda', followUps }, output)),
    )
  paper('convocation', 'les convocations d’une réunion, une lettre par personne,')
    .option('--generic', 'une seule lettre, sans nom')
    .option('--newcomers', 'seulement à qui n’a pas encore été convoqué')
    .action((meeting: string, { generic, newcomers, ...output }: PaperOutput & Addressed) => {
      const to = generic === true ? 'anyone' : newcomers === true ? 'newcomers' : 'each'
      return on('read', exportMeetingDocument(meeting, { kind: 'convocation', to }, output))
    })
  paper('attendance-sheet', 'la feuille d’émargement d’une réunion, aux lignes numérotées,')
    .option('--free-lines <lignes>', 'lignes libres, pour qui vient sans être inscrit', numberUpTo(mostFreeLines), 8)
    .action((meeting: string, { freeLines, ...output }: PaperOutput & { freeLines: number }) =>
      on('write', exportMeetingDocument(meeting, { kind: 'attendanceSheet', freeLines }, output)),
    )
  paper('evaluation', 'la fiche d’évaluation d’une réunion, à imprimer,')
    .option(
      '--copies <exemplaires>',
      'exemplaires numérotés ; 0, une page à photocopier',
      numberUpTo(mostFormCopies),
      0,
    )
    .action((meeting: string, { copies, ...output }: PaperOutput & { copies: number }) =>
      on('read', exportMeetingDocument(meeting, { kind: 'evaluationForm', copies }, output)),
    )
  paper('turnout', 'le bilan d’une réunion, qui est venu et ce que disent les fiches d’évaluation,').action(
    (meeting: string, output: PaperOutput) =>
      on('read', exportMeetingDocument(meeting, { kind: 'turnoutReport' }, output)),
  )
  const ofForum = (name: string, description: string): Command =>
    toFile(exporting.command(`${name} [réunion]`))
      .description(`${description} en Word (son identifiant, « next » ou « latest »)`)
      .option('--meeting <réunion>', 'le forum, si la commande ne le nomme pas ; sinon la prochaine réunion')
  inHouse(ofForum('programme', 'le programme d’un forum ou d’un café rencontre, heures et salles,')).action(
    (named: string | undefined, { meeting = 'next', ...output }: PaperOutput & OfForum) =>
      on('read', exportMeetingDocument(named ?? meeting, { kind: 'programme' }, output)),
  )
  ofForum('badges', 'les badges des personnes attendues à un forum, à découper,')
    .option('--blanks <nombre>', 'badges sans nom, pour qui vient sans être inscrit', numberUpTo(mostBlankBadges), 8)
    .action((named: string | undefined, { meeting = 'next', blanks, ...output }: PaperOutput & OfForum & Blanks) =>
      on('read', exportMeetingDocument(named ?? meeting, { kind: 'badges', blanks }, output)),
    )
  file('calendar', 'la réunion pour un agenda, au format ICS').action((meeting: string, output: PaperOutput) =>
    on('read', exportMeetingDocument(meeting, { kind: 'calendar' }, output)),
  )
}

interface Addressed {
  readonly generic?: boolean
  readonly newcomers?: boolean
}

interface OfForum {
  readonly meeting?: string
}

interface Blanks {
  readonly blanks: number
}

type PaperOutput = Output & { readonly out: string; readonly template?: string }
