import type { PlannedMeeting } from '#main/office/paper/paper.ts'
import type { WantedDocument } from '#shared/contract/meetings/meeting-documents.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase, withNoBreakSpaces } from '#shared/kernel/typography.ts'
import { plannedAgenda } from '#shared/records/meetings/agenda-item/planned-agenda.ts'
import { isOff } from '#shared/records/meetings/meeting/is-off.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { lineTitle } from '#shared/records/meetings/programme-item/line-words.ts'
import { programmeItemKinds } from '#shared/records/meetings/programme-item/programme-item.ts'
import { isPlaced, type ProgrammeLine } from '#shared/records/meetings/programme-item/programme-line.ts'
import { duration, hour } from '#shared/text/french-hours.ts'
import { counted } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'

/** A meeting, and all that its programme holds: what has no place yet is on no paper. */
export interface Remarked extends PlannedMeeting {
  readonly lines: readonly ProgrammeLine[]
}

/**
 * What whoever sends a paper should know of it, and no paper says: French sentences, none when all is well. `telling`:
 * beside a page that says by itself that there is no date.
 */
export const paperRemarks = (kind: WantedDocument['kind'] | 'telling', remarked: Remarked): readonly string[] =>
  (looks[kind] ?? []).flatMap((look) => look(remarked)).map(withNoBreakSpaces)

type Look = (remarked: Remarked) => readonly string[]

const told: Look = ({ meeting }) =>
  meeting.date === null && !isOff(meeting)
    ? [`${sentenceCase(kindWords(meeting).the)} n’a pas de date : le document dit « à préciser ».`]
    : []

const slot: Look = ({ meeting, agenda }) => {
  const { excess, unknown, total } = plannedAgenda(agenda, meeting)
  return [
    ...(excess !== null && excess > 0
      ? [
          `La somme des durées (${duration(total)}) dépasse de ${duration(excess)} le créneau : le document ne le dit pas.`,
        ]
      : []),
    ...(unknown > 0 && unknown < agenda.length
      ? [
          `${sentenceCase(counted(unknown, 'point n’a', 'points n’ont'))} pas de durée : les horaires qui suivent manquent.`,
        ]
      : []),
  ]
}

const points: Look = ({ agenda }) => {
  const unnamed = agenda.filter(({ kind, title }) => kind !== 'pause' && !title?.trim()).length
  return unnamed === 0
    ? []
    : [
        `${sentenceCase(counted(unnamed, 'point de l’ordre du jour n’a', 'points de l’ordre du jour n’ont'))} pas d’intitulé.`,
      ]
}

const programme: Look = ({ lines }) => {
  const unnamed = lines.filter((line) => isPlaced(line.item) && !lineTitle(line)?.trim())
  const unplaced = lines.filter(({ item }) => !isPlaced(item))
  return [
    ...(unnamed.length === 0
      ? []
      : [`Le document ne dit que la nature de ce qui n’a pas d’intitulé : ${enumerated(unnamed.map(namedLine))}.`]),
    ...(unplaced.length === 0
      ? []
      : [`Le document ne dit pas ce qui n’a pas de salle ou d’heure : ${enumerated(unplaced.map(namedLine))}.`]),
  ]
}

/** « Mots de passe »; « Atelier, 10:15 » without a title. */
const namedLine = (line: ProgrammeLine): string => {
  const { item } = line
  const title = lineTitle(line)?.trim()
  return title
    ? `« ${title} »`
    : [choiceWord(programmeItemKinds, item.kind ?? 'workshop'), item.startsAt === null ? null : hour(item.startsAt)]
        .filter(Boolean)
        .join(', ')
}

const letter: Look = ({ espace, meeting }) => [
  ...(espace?.signatory ? [] : ['La lettre n’est pas signée.']),
  ...(isOff(meeting) || espace?.replyEmail ? [] : ['La lettre ne dit pas à quelle adresse répondre.']),
  ...(isOff(meeting) || meeting.replyBy ? [] : ['La lettre ne dit pas avant quel jour répondre.']),
]

const agenda: readonly Look[] = [told, slot, points]

const looks: Readonly<Partial<Record<WantedDocument['kind'] | 'telling', readonly Look[]>>> = {
  agenda,
  telling: [slot, points],
  convocation: [...agenda, programme, letter],
  attendanceSheet: [told],
  programme: [told, programme],
  badges: [],
  calendar: [points, programme],
}
