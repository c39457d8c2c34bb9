import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { RemarkPlace } from '#shared/records/minutes/remark.ts'
import { agree, counted } from '#shared/text/french-numbers.ts'
import { saidDueDay } from '#shared/text/said-due-day.ts'
import { guessBearer } from '../../guess-bearer.ts'
import { type SaidPoint, saidInText } from '../../said-in-text.ts'
import { notTakenUp, storedWords } from '../../taken-up.ts'
import type { Finding, SaidFollowUp } from '../finding.ts'
import type { Passage } from '../passages.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** What the texts say was decided or asked, and that no follow-up keeps: nobody will be reminded of it. */
export const loosePoints = ({ passages, followUps, minutes }: Reviewed): readonly Finding[] => {
  const left = notTakenUp(
    passages.flatMap((passage) => saidIn(passage, minutes)),
    followUps,
  )
  const [decisions, tasks] = [left.filter(isDecision), left.filter((point) => !isDecision(point))]
  const points = [...decisions, ...tasks]
  if (points.length === 0) return []
  const counts = [
    ...(decisions.length === 0 ? [] : [counted(decisions.length, 'décision', 'décisions', 'f')]),
    ...(tasks.length === 0 ? [] : [counted(tasks.length, 'tâche', 'tâches', 'f')]),
  ]
  return [
    {
      code: 'loose-decisions',
      weight: 'doubtful',
      title: `${sentenceCase(counts.join(' et '))} ${agree(points.length, 'n’est', 'ne sont')} pas dans les suites à donner.`,
      detail: points.map(({ text }) => `«\u00a0${cutAtWord(text, 80)}\u00a0»`).join(', '),
      places: points.map(({ place }) => place),
      about: points.map(({ text }) => text),
      mending: {
        way: 'follow',
        verb: agree(points.length, 'La noter', 'Les noter'),
        points: points.map(({ place: _, ...point }) => point),
      },
    },
  ]
}

const isDecision = ({ kind }: Pick<SaidFollowUp, 'kind'>): boolean => kind === 'decision'

/** In the table of an axis or in a fiche, an action is one of the plan: only what is decided there is told. */
const saidIn = (
  { section, record, text, place }: Passage,
  { meeting, attendances }: Minutes,
): readonly (SaidFollowUp & { readonly place: RemarkPlace })[] =>
  saidInText(text).flatMap(({ kind, ...point }) => {
    if (kind === 'need' || (kind === 'task' && record !== 'section')) return []
    return {
      section: section.id,
      kind,
      text: storedWords(point.text),
      ...(kind === 'task' ? asked(point, meeting, attendances) : { bearer: null, dueOn: null }),
      place: quotedPlace(place, point.text),
    }
  })

/** Of whom, and for when, as its words tell. A day without a year is the first to come after the meeting. */
const asked = (
  point: Omit<SaidPoint, 'kind'>,
  { date }: Minutes['meeting'],
  people: Minutes['attendances'],
): Pick<SaidFollowUp, 'bearer' | 'dueOn'> => ({
  bearer: guessBearer(point, people),
  dueOn: date === null ? null : (saidDueDay(point.text, date)?.day ?? null),
})
