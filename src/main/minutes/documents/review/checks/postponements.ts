import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { months } from '#shared/text/french-dates.ts'
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
const day = new RegExp(`(?:le|au)\\s+(?:\\p{L}+di\\s+)?\\d{1,2}(?:er)?\\s+(?:${months.join('|')})`, 'iu')

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
  const { the, agreed } = kindWords(meeting)
  return [
    {
      code: 'meeting-off',
      weight: 'doubtful',
      title: `${sentenceCase(the)} est ${agreed(meeting.state === 'postponed' ? 'reporté' : 'annulé')} sans ${missing.join(' ni ')}.`,
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
  const cancelled = /annul/i.test(quote)
  const missing = [
    reason.test(text.slice(found.index)) ? null : 'motif',
    // What is cancelled has no other day.
    cancelled || day.test(text.slice(found.index + quote.length)) ? null : 'nouvelle date',
  ].filter((part) => part !== null)
  const common = { code: 'postponement', places: [quotedPlace(passage.place, quote)], about: [passage.id, text] }
  const head = headOf(name, cancelled ? 'annulé' : 'reporté')
  if (missing.length === 0)
    return [
      {
        ...common,
        weight: 'note',
        title: `${head}.`,
        detail: cancelled ? 'Le motif est donné.' : 'Le motif et la nouvelle date sont donnés.',
      },
    ]
  return [
    {
      ...common,
      weight: 'doubtful',
      title: `${head} sans ${missing.join(' ni ')}.`,
      mending: { way: 'open', verb: 'Ouvrir' },
    },
  ]
}

/** « Une concertation est dite reportée ». */
const headOf = (name: string, off: string): string => {
  const e = /^(?:comité|webinaire|forum|atelier)/i.test(name) ? '' : 'e'
  return `Un${e} ${name.toLowerCase()} est dit${e} ${off}${e}`
}
