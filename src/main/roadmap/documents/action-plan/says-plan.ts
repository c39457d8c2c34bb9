import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import type { AppError } from '#shared/kernel/app-error.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'

/** What only a plan says of each of its lines. */
const ofPlans: ReadonlySet<PlanTarget> = new Set<PlanTarget>([
  ...([
    'axis',
    'subaxis',
    'step',
    'stakes',
    'outcomes',
    'partners',
    'indicators',
    'bearer',
    'funder',
    'budget',
  ] as const),
  ...(['state', 'progress', 'period', 'startsOn', 'endsOn', 'feasibility', 'impact'] as const),
])

/** A question of a form may well hold the word. */
const longestLabel = 60

const called = /\b(?:actions?|sous actions?|etapes?|taches?)\b/

/** What a list of structures, of places or of people has. */
const ofDirectory =
  /^(?:adresses?|code postal|code insee|cp|communes?|villes?|tel\w*|courriels?|e ?mails?|siret|siren|latitude|longitude|horaires?|prenoms?)\b/

/** Whether columns make a plan: one is called an action, or several others say of a line what only a plan does. */
export const saysPlan = (names: readonly string[], guessed: readonly (PlanTarget | null)[]): boolean => {
  const keys = names.map(sortKey)
  const title = guessed.indexOf('title')
  const name = names[title] ?? ''
  if (called.test(keys[title] ?? '') && name.length <= longestLabel && !name.includes('?')) return true
  const others = new Set(guessed.filter((target) => target !== null && ofPlans.has(target)))
  return title !== -1 && others.size >= fewest && keys.filter((key) => ofDirectory.test(key)).length < fewest
}

const fewest = 2

/** Why nothing of a file is read as a plan: no column names the action; `null` for a plan. */
export const foreignPlan = (targets: readonly (PlanTarget | null)[]): AppError | null =>
  targets.includes('title') || targets.includes('step')
    ? null
    : {
        code: 'import.not-a-plan',
        fact: 'Ce fichier n’est pas lu comme un plan d’actions.',
        cause:
          'Aucune colonne ne nomme les actions\u00a0: il en faut une qui s’appelle «\u00a0Action\u00a0», ou «\u00a0Intitulé\u00a0», «\u00a0Mesure\u00a0», «\u00a0Projet\u00a0» à côté d’un axe, d’un porteur, d’un calendrier, d’un budget ou d’un état.',
        unchanged: 'Rien n’a été écrit.',
        next: 'Si c’en est bien un, dites à l’écran ce que sont ses colonnes\u00a0; sinon, choisissez un autre fichier, ou une autre feuille.',
      }
