import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { agree, counted } from '#shared/text/french-numbers.ts'
import { saidInText } from '../../said-in-text.ts'
import { notTakenUp, storedWords } from '../../taken-up.ts'
import type { Finding } from '../finding.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** What the texts say was decided, and that no follow-up keeps: nobody will be reminded of it. */
export const looseDecisions = ({ passages, followUps }: Reviewed): readonly Finding[] => {
  const said = passages.flatMap(({ section, text, place }) =>
    saidInText(text)
      .filter(({ kind }) => kind === 'decision')
      .map(({ kind, text: words }) => ({
        section: section.id,
        kind,
        text: storedWords(words),
        place: quotedPlace(place, words),
      })),
  )
  const decisions = notTakenUp(said, followUps).map(({ section, text, place }) => ({ section, text, place }))
  if (decisions.length === 0) return []
  return [
    {
      code: 'loose-decisions',
      weight: 'doubtful',
      title: `${sentenceCase(counted(decisions.length, 'décision n’est', 'décisions ne sont', 'f'))} pas dans les suites à donner.`,
      detail: decisions.map(({ text }) => `«\u00a0${cutAtWord(text, 80)}\u00a0»`).join(', '),
      places: decisions.map(({ place }) => place),
      about: decisions.map(({ text }) => text),
      mending: { way: 'follow', verb: agree(decisions.length, 'La noter', 'Les noter'), decisions },
    },
  ]
}
