import type { Command } from 'commander'
import {
  mostBlankBadges,
  mostFormCopies,
  mostFreeLines,
  usualBlankBadges,
  usualFreeLines,
} from '#shared/contract/limits.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import type { MeetingSummary } from '#shared/contract/meetings/meetings.ts'
import { noSuchMeeting } from './actions.ts'
import { inHouse, numberUpTo, type On, toFile } from './command-options.ts'
import { type PaperOutput, paperAsked } from './paper-asked.ts'
import type { Action, Session } from './session.ts'
import { exportTo } from './write-out.ts'

/** What is made of a meeting, before it is held and after: its id, « next » or « latest ». */
export const addMeetingDocuments = (exporting: Command, on: On): void => {
  const file = (name: string, does: string, words: string): Command =>
    toFile(exporting.command(`${name} <réunion>`), {
      help: `${words} (son identifiant, « next » ou « latest »)`,
      does,
      json: answer,
    })
  const paper = (name: string, does: string, words: string): Command => inHouse(file(name, does, `${words} en Word`))

  paper(
    'agenda',
    'Writes the agenda of a meeting as Word, in a template of the house as minutes are, here and below; `--follow-ups` adds the decisions and tasks that its series left open. The meeting, here and below, may be `next`, the first from today on that will be held, or `latest`, the one of the latest date.',
    'l’ordre du jour d’une réunion',
  )
    .option('--follow-ups', 'avec les décisions et tâches encore ouvertes de la série')
    .action(
      on.read((meeting: string, { followUps = false, ...output }: PaperOutput & { followUps?: boolean }) =>
        exportMeetingDocument(meeting, { kind: 'agenda', followUps }, output),
      ),
    )
  paper(
    'convocation',
    'Writes the letters that convene to a meeting, or say that it is postponed or cancelled, as one Word file: a letter to each person expected, `--newcomers`: to those who were not convened yet, `--generic`: one for all.',
    'les convocations d’une réunion, une lettre par personne,',
  )
    .option('--generic', 'une seule lettre, sans nom')
    .option('--newcomers', 'seulement à qui n’a pas encore été prévenu')
    .action(
      on.read((meeting: string, { generic, newcomers, ...output }: PaperOutput & Addressed) => {
        const to = generic === true ? 'anyone' : newcomers === true ? 'newcomers' : 'each'
        return exportMeetingDocument(meeting, { kind: 'convocation', to }, output)
      }),
    )
  paper(
    'attendance-sheet',
    `Writes the sheet to sign as Word, with free lines (${usualFreeLines}). The first sheet numbers its lines, which stay.`,
    'la feuille d’émargement d’une réunion, aux lignes numérotées,',
  )
    .option(
      '--free-lines <lignes>',
      'lignes libres, pour qui vient sans être inscrit',
      numberUpTo(mostFreeLines),
      usualFreeLines,
    )
    .action(
      on.write((meeting: string, { freeLines, ...output }: PaperOutput & { freeLines: number }) =>
        exportMeetingDocument(meeting, { kind: 'attendanceSheet', freeLines }, output),
      ),
    )
  paper(
    'evaluation',
    'Writes the evaluation form as Word: one page to photocopy, or so many numbered ones. The meeting must have its questions.',
    'la fiche d’évaluation d’une réunion, à imprimer,',
  )
    .option(
      '--copies <exemplaires>',
      'exemplaires numérotés ; 0, une page à photocopier',
      numberUpTo(mostFormCopies),
      0,
    )
    .action(
      on.read((meeting: string, { copies, ...output }: PaperOutput & { copies: number }) =>
        exportMeetingDocument(meeting, { kind: 'evaluationForm', copies }, output),
      ),
    )
  paper(
    'turnout',
    'Writes who came, beside the last meetings of its kind, and what the evaluation forms say, as Word. It names no person.',
    'le bilan d’une réunion, qui est venu et ce que disent les fiches d’évaluation,',
  ).action(
    on.read((meeting: string, output: PaperOutput) =>
      exportMeetingDocument(meeting, { kind: 'turnoutReport' }, output),
    ),
  )
  const ofForum = (name: string, does: string, words: string): Command =>
    toFile(exporting.command(`${name} [réunion]`), {
      help: `${words} en Word (son identifiant, « next » ou « latest »)`,
      does,
      json: answer,
    }).option('--meeting <réunion>', 'le forum, si la commande ne le nomme pas ; sinon la prochaine réunion')
  inHouse(
    ofForum(
      'programme',
      'Writes the programme of a forum or a café as Word: hours and rooms, then workshops, speakers and stands. Only what has a place is on it. The meeting may be given either way; without it, `next`.',
      'le programme d’un forum ou d’un café rencontre, heures et salles,',
    ),
  ).action(
    on.read((named: string | undefined, { meeting = 'next', ...output }: PaperOutput & OfForum) =>
      exportMeetingDocument(named ?? meeting, { kind: 'programme' }, output),
    ),
  )
  ofForum(
    'badges',
    `Writes sheets of eight badges to cut, one for each person expected or speaking, and at least so many without a name (${usualBlankBadges}).`,
    'les badges des personnes attendues à un forum, à découper,',
  )
    .option(
      '--blanks <nombre>',
      'badges sans nom, pour qui vient sans être inscrit',
      numberUpTo(mostBlankBadges),
      usualBlankBadges,
    )
    .action(
      on.read((named: string | undefined, { meeting = 'next', blanks, ...output }: PaperOutput & OfForum & Blanks) =>
        exportMeetingDocument(named ?? meeting, { kind: 'badges', blanks }, output),
      ),
    )
  file(
    'calendar',
    'Writes the meeting as an iCalendar file: its UID never changes, its sequence goes up at each change.',
    'le rendez-vous pour l’agenda',
  ).action(
    on.read((meeting: string, output: PaperOutput) => exportMeetingDocument(meeting, { kind: 'calendar' }, output)),
  )
}

const answer = '`{ meeting, file, bytes, remarks: [] }`'

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

/** Writes a paper of a meeting, or its event. */
const exportMeetingDocument =
  (wanted: string, document: WantedDocument, output: PaperOutput): Action =>
  async (session) => {
    const { id: meeting } = await meetingToCome(session, wanted)
    const paper = await paperAsked(output)
    await exportTo(
      session,
      output,
      (job) => session.call('meetingDocuments.write', { meeting, document, ...paper, job }),
      (told) => ({ meeting, ...told }),
    )
  }

/** `next`: the one the home page announces. `latest`: the one of the latest date. Otherwise, its id. */
const meetingToCome = async ({ call }: Session, wanted: string): Promise<MeetingSummary> => {
  const meetings = await call('meetings.list', {})
  const meeting =
    wanted === 'next'
      ? (await call('workspace.home', {})).next
      : wanted === 'latest'
        ? (meetings.find(({ date }) => date !== null) ?? meetings[0])
        : meetings.find(({ id }) => id === wanted)
  if (meeting == null) throw noSuchMeeting(wanted)
  return meeting
}
