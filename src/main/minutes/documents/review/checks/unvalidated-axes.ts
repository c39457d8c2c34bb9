import { agree, numberWord } from '#shared/text/french-numbers.ts'
import { newer } from '#shared/text/newer.ts'
import type { Finding } from '../finding.ts'
import { placeOf } from '../passages.ts'
import { paragraphsOf, quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

const saysSo =
  /\baxes?\b[^.]*\b(?:pas|non|sans)\b[^.]*(?:validé|accord|adopté|approuvé)|(?:validé|adopté|approuvé)s?\b[^.]*\bpas\b[^.]*\baxes?\b/i

/** Axes worked on that the committee has not validated: the minutes should say it, and often do. */
export const unvalidatedAxes = ({ minutes, names, passages }: Reviewed): readonly Finding[] => {
  const axes = minutes.axes.filter(({ state }) => state !== 'validated' && state !== newer)
  const sections = minutes.sections.filter(({ kind }) => kind === 'axis')
  if (axes.length === 0 || sections.length === 0) return []
  const said = passages
    .filter(({ record }) => record === 'section')
    .flatMap(paragraphsOf)
    .find(({ text }) => saysSo.test(text))
  return [
    {
      code: 'unvalidated-axes',
      weight: 'note',
      title: `${agree(axes.length, 'Un axe n’est pas encore validé', `Les ${numberWord(axes.length)} axes ne sont pas encore validés`)} par le comité de pilotage.`,
      detail: said === undefined ? 'Le compte-rendu ne le dit pas.' : 'Le compte-rendu le dit.',
      places:
        said === undefined
          ? sections.map((section) => placeOf(section, names))
          : [quotedPlace(said.passage.place, saysSo.exec(said.text)?.[0] ?? said.text)],
      about: [axes.map(({ id, state }) => [id, state]), said?.text ?? null],
    },
  ]
}
