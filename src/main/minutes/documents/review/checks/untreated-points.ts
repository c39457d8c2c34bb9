import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { agree, counted } from '#shared/text/french-numbers.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../passages.ts'
import type { Reviewed } from '../subject.ts'

/** Points of the agenda the meeting did not come to. */
export const untreatedPoints = ({ agenda, minutes, names }: Reviewed): readonly Finding[] => {
  const left = agenda.filter(({ outcome, kind }) => outcome === 'untreated' && kind !== 'pause')
  if (left.length === 0) return []
  const sections = minutes.sections.filter(({ agendaItem }) => left.some(({ id }) => id === agendaItem))
  return [
    {
      code: 'untreated-points',
      weight: 'note',
      title: `${sentenceCase(counted(left.length, 'point', 'points'))} de l’ordre du jour ${agree(left.length, 'n’a pas été traité', 'n’ont pas été traités')}.`,
      detail: `${enumerated(left.map(({ title }) => `«\u00a0${title ?? ''}\u00a0»`))}. La réunion suivante les propose.`,
      places: sections.map((section) => placeOf(section, names)),
      about: left.map(({ id, title }) => [id, title]),
    },
  ]
}
