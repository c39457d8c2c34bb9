import { enumerated } from '#shared/kernel/enumerated.ts'
import { agree } from '#shared/text/french-numbers.ts'
import type { RoadmapAxis } from './roadmap.ts'

/** « Pas encore validée ; à valider : axes 1, 2 et 3. », « Validée : axe 1. », as the cover says. */
export const howItStands = (axes: readonly RoadmapAxis[]): string => {
  if (axes.length === 0) return 'Aucun axe n’est encore écrit.'
  const left = axes.filter(({ axis }) => axis.state !== 'validated')
  if (left.length === 0) return `Validée\u00a0: ${axesWords(axes)}.`
  const validated = axes.filter(({ axis }) => axis.state === 'validated')
  const told = validated.length === 0 ? 'Pas encore validée' : `Validée en partie (${axesWords(validated)})`
  return `${told}\u00a0; à valider\u00a0: ${axesWords(left)}.`
}

/** « pas encore validée », at the foot of each page; `null` once it is. */
export const footState = (axes: readonly RoadmapAxis[]): string | null => {
  if (axes.length > 0 && axes.every(({ axis }) => axis.state === 'validated')) return null
  return axes.some(({ axis }) => axis.state === 'validated') ? 'validée en partie' : 'pas encore validée'
}

const axesWords = (axes: readonly RoadmapAxis[]): string => {
  const numbers = axes.map(({ axis }) => String(axis.number ?? 'sans numéro'))
  return `${agree(axes.length, 'axe', 'axes')}\u00a0${enumerated(numbers)}`
}
