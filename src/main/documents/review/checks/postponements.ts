import { months } from '#shared/domain/french-dates.ts'
import type { Finding } from '../finding.ts'
import { type Paragraph, paragraphsOf, quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

const what = '(comité de pilotage|comité|concertation|réunion|séance|webinaire|forum|atelier)'
const putOff = new RegExp(
  `(?<!\\p{L})${what}(?!\\p{L})[^;!?]*?(?:n[’']a(?:vait)? pu (?:se tenir|avoir lieu)|n[’']a pas eu lieu|(?:est|a été|était) (?:reportée?|ajournée?|annulée?|repoussée?))`,
  'iu',
)
const reason =
  /en raison|à cause|du fait|faute de|suite à|car\s|parce que|pour cause|(?:reportée?|ajournée?|annulée?|repoussée?)\s*:/i
const day = new RegExp(`(?:le|au)\\s+(?:\\p{L}+di\\s+)?\\d{1,2}(?:er)?\\s+(?:${months.join('|')})`, 'giu')

/** A meeting told as put off: with or without why and until when. */
export const postponements = (reviewed: Reviewed): readonly Finding[] => [
  ...ownState(reviewed),
  ...reviewed.passages
    .filter(({ record }) => record === 'section')
    .flatMap(paragraphsOf)
    .flatMap((paragraph) => told(paragraph)),
]

/** This meeting itself. */
const ownState = ({ minutes: { meeting } }: Reviewed): readonly Finding[] => {
  if (meeting.state !== 'postponed' && meeting.state !== 'cancelled') return []
  const missing = [
    meeting.offReason === null ? 'motif' : null,
    meeting.state === 'postponed' && meeting.date === null ? 'nouvelle date' : null,
  ].filter((part) => part !== null)
  if (missing.length === 0) return []
  return [
    {
      code: 'meeting-off',
      weight: 'doubtful',
      title: `La réunion est ${meeting.state === 'postponed' ? 'reportée' : 'annulée'} sans ${missing.join(' ni ')}.`,
      places: [],
      about: [meeting.id, meeting.state, missing],
      mending: { way: 'open', verb: 'Compléter' },
    },
  ]
}

const told = ({ passage, text }: Paragraph): readonly Finding[] => {
  const found = putOff.exec(text)
  if (found === null) return []
  const [quote, name = ''] = found
  const after = text.slice(found.index + quote.length)
  const missing = [
    reason.test(text.slice(found.index)) ? null : 'motif',
    (after.match(day) ?? []).length > 0 ? null : 'nouvelle date',
  ].filter((part) => part !== null)
  const about = [passage.id, text]
  const places = [quotedPlace(passage.place, quote)]
  const masculine = /^(?:comité|webinaire|forum|atelier)/i.test(name)
  const head = `${masculine ? 'Un' : 'Une'} ${name.toLowerCase()} est ${masculine ? 'dit reporté' : 'dite reportée'}`
  if (missing.length === 0)
    return [
      { code, weight: 'note', title: `${head}.`, detail: 'Le motif et la nouvelle date sont donnés.', places, about },
    ]
  return [
    {
      code,
      weight: 'doubtful',
      title: `${head} sans ${missing.join(' ni ')}.`,
      places,
      about,
      mending: { way: 'open', verb: 'Ouvrir' },
    },
  ]
}

const code = 'postponement'
