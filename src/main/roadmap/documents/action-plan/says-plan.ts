import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'

/** What a plan says of each of its lines; a list of structures has a state and somebody in charge too. */
const ofPlans: readonly PlanTarget[] = [
  ...(['axis', 'subaxis', 'step', 'outcomes', 'funder', 'budget', 'progress'] as const),
  ...(['period', 'startsOn', 'endsOn', 'feasibility', 'impact'] as const),
]
const ofOthersToo: readonly PlanTarget[] = ['state', 'bearer', 'partners', 'stakes', 'indicators']

/** A question of a form may well hold the word. */
const longestLabel = 60

const called = /\b(?:actions?|sous actions?|etapes?|taches?)\b/

/** What a list of structures, of places or of people has. */
const ofDirectory =
  /\b(?:adresses?|code postal|postcode|insee|cp|communes?|villes?|telephones?|courriels?|e ?mails?|siret|siren|latitude|longitude|horaires?|prenoms?)\b/

/** Whether columns make a plan: one is called an action, or several others say of a line what only a plan does. */
export const saysPlan = (names: readonly string[], guessed: readonly (PlanTarget | null)[]): boolean => {
  const keys = names.map(sortKey)
  const title = guessed.indexOf('title')
  const name = names[title] ?? ''
  if (called.test(keys[title] ?? '') && name.length <= longestLabel && !name.includes('?')) return true
  const own = ofPlans.filter((target) => guessed.includes(target)).length
  const others = ofOthersToo.filter((target) => guessed.includes(target)).length
  const isDirectory = keys.filter((key) => ofDirectory.test(key)).length >= manyOfDirectory
  return title !== -1 && own > 0 && own + others >= fewestOfPlan && !isDirectory
}

const fewestOfPlan = 2
const manyOfDirectory = 3

/** Why nothing of a file is read as a plan: no column names the action; `null` for a plan. */
export const foreignPlan = (targets: readonly (PlanTarget | null)[]): AppError | null =>
  targets.includes('title') || targets.includes('step')
    ? null
    : {
        code: 'import.not-a-plan',
        fact: 'Ce fichier n’est pas lu comme un plan d’actions.',
        cause:
          'Concerto lit des tableaux d’une action par ligne, et aucune colonne n’y nomme les actions\u00a0: il en faut une qui s’appelle «\u00a0Action\u00a0», ou «\u00a0Intitulé\u00a0», «\u00a0Mesure\u00a0», «\u00a0Projet\u00a0» à côté d’un axe, d’un porteur, d’un calendrier, d’un budget ou d’un état.',
        unchanged: 'Rien n’a été écrit.',
        next: 'Si c’en est bien un, dites à l’écran ce que sont ses colonnes\u00a0; sinon, choisissez un autre fichier, ou une autre feuille.',
      }
