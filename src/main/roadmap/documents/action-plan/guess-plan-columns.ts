import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { SourceTable } from '#shared/text/source-table.ts'
import { columnName } from './column-name.ts'
import { saysPlan } from './says-plan.ts'

/** What the columns of action plans are called, as `sortKey` writes them, the surest first. */
const patterns: readonly (readonly [RegExp, PlanTarget])[] = [
  [
    /\bsous actions?\b|^etapes?\b(?! de la fiche)|^taches?\b|\betapes (?:de(?! la fiche)|cles)\b|\bsous mesures?\b/,
    'step',
  ],
  [/^niveaux?$|^type(?: de ligne)?$/, 'level'],
  [/^(?:n|no|num|numero|ref|reference|code|id)(?:$| )/, 'number'],
  [/\bfaisabilite\b|\bfacilite\b/, 'feasibility'],
  [/\bimpacts?\b(?! attendu)/, 'impact'],
  [/\bfinanceurs?\b|\bco ?financ\w*|\b(?:sources?|plans?) de financement\b|^financements?$/, 'funder'],
  [/\bbudgets?\b|\bcouts?\b|\bmontants?\b|\bsubventions?\b|\bmoyens financiers\b|\bfinancier\b|^combien$/, 'budget'],
  [/\bindicateurs?\b|\bcriteres? d evaluation\b/, 'indicators'],
  [/\bconditions?\b|\bpoints? de vigilance\b|\bfacteurs cles\b|\bfreins\b/, 'conditions'],
  [/\blivrables?\b|\bresultats?\b|\beffets? attendus?\b|\bimpacts? attendus?\b|\bdans (?:3|trois) ans\b/, 'outcomes'],
  [/\bpartenaires?\b|\bpartenariats?\b|\bacteurs? (?:associes?|concernes?|impliques?)\b|\bassocies?\b/, 'partners'],
  [/\binteresses?\b|\bvolontaires\b/, 'interested'],
  [
    /\bporteurs?\b|\bporteuse\b|\bpilotes?\b|\bpilotage\b|\bresponsables?\b|\breferent\w*|\bchef de file\b|\bmaitre d ouvrage\b|\bco ?pilot\w*|\bco ?port\w*|\bqui$/,
    'bearer',
  ],
  [/\bavancement\b.*(?:%|\bpourcent\w*|\btaux\b)|\btaux (?:de realisation|d avancement)\b|^%/, 'progress'],
  [/\betat\b|\bstatuts?\b|\bavancement\b|\bou en (?:est|sommes)\b/, 'state'],
  [/\bdebut\b|\bdemarrage\b|\blancement\b/, 'startsOn'],
  [/\bfin\b|\becheances?\b|\bdate limite\b|\bpour quand\b/, 'endsOn'],
  [
    /\bcalendriers?\b|\bperiodes?\b|\bplanning\b|\bannees?\b|\bdelais?\b|\btemporalite\b|\bquand\b|\bdates?\b|\becheanciers?\b|^20\d\d(?: \w+)?$/,
    'period',
  ],
  [/\benjeux?\b|\bconstats?\b|\bdiagnostic\b|\bcontexte\b|\bproblematique\b|\bpourquoi\b/, 'stakes'],
  [
    /\bsous (?:sous )?(?:axes?|orientations?|thematiques?|themes?|volets?|piliers?|objectifs?)\b|^objectifs? operationnels?$/,
    'subaxis',
  ],
  [
    /\baxes?\b|\borientations?\b|\bthematiques?\b|\bvolets?\b|\bpiliers?\b|^priorites?(?: strategiques?)?$|\bobjectifs? strategiques?\b|\bdefis?\b/,
    'axis',
  ],
  [/\bsecteurs?\b|\bterritoires?\b/, 'sector'],
  [
    /\bdescri\w*|\bcontenu\b|\bmodalites?\b|\bmise en oeuvre\b|\bcomment\b|\bdetails?\b|\bobjectifs?\b|\betapes\b/,
    'steps',
  ],
  [/\bobservations?\b|\bcommentaires?\b|\bremarques?\b|\bnotes?\b|\bcomplements?\b|\bsuivi\b/, 'complements'],
  [
    /\bactions?\b|\bintitules?\b|\btitres?\b|\bmesures?\b|\bprojets?\b|\boperations?\b|\blibelles?\b|\bfiches?\b|\bnoms?\b|\bquoi\b/,
    'title',
  ],
]

/** Of several columns that may be the only one, those that say it best; else the first is. */
const surest = {
  title: [
    /\b(?:titres?|intitules?|libelles?|noms?)\b.*\bactions?\b/,
    /^(?:fiches? )?actions?\b/,
    /\bactions?\b/,
    /^(?:intitules?|titres?)\b/,
  ],
  axis: [/\baxes?\b/],
} as const satisfies Partial<Record<PlanTarget, readonly RegExp[]>>

/** Several columns may say these together: « Porteur » and « Copilote », « 2025 » and « 2026 ». */
const shared: ReadonlySet<PlanTarget> = new Set<PlanTarget>([
  ...(['stakes', 'steps', 'outcomes', 'partners', 'conditions', 'indicators', 'complements'] as const),
  ...(['subaxis', 'bearer', 'funder', 'amount', 'granted', 'budget', 'period'] as const),
])

/** What each column of a plan is taken for, by its header; none names the action where nothing says that it is a plan. */
export const guessPlanColumns = (table: SourceTable, header: number): readonly (PlanTarget | null)[] => {
  const names = table.lines[header]?.cells ?? []
  const may = names.map((name, at) => (isRank(table, header, at) ? [] : targetsOf(name)))
  const only = (target: keyof typeof surest): number => surestColumn(names, may, target)
  const chosen = { title: only('title'), axis: only('axis') }
  const taken = new Set<PlanTarget>()
  const guessed = may.map((targets, at): PlanTarget | null => {
    const isFree = (target: PlanTarget): boolean =>
      target === 'title' || target === 'axis' ? chosen[target] === at : shared.has(target) || !taken.has(target)
    // What parts the plan beside its axes.
    const found = targets.find(isFree) ?? (targets[0] === 'axis' ? 'subaxis' : null)
    if (found !== null) taken.add(found)
    return found
  })
  const told = withAmounts(names, taken.has('title') ? guessed : withStepsAsActions(guessed))
  return saysPlan(names, told) ? told : told.map((target) => (target === 'title' ? null : target))
}

/** What a column may be, the likeliest first: by its own name, else by that of its group when it says one thing only. */
const targetsOf = (name: string): readonly PlanTarget[] => {
  const { group, own } = columnName(name)
  if (isBeside(planKey(own))) return []
  const byOwn = matching(own)
  const byGroup = group === null ? [] : matching(group)
  const saysNothing = byOwn.length === 0 || (byOwn[0] === 'title' && isAnyName(planKey(own)))
  return saysNothing && byGroup.length === 1 && byGroup[0] !== 'title' ? byGroup : byOwn
}

const matching = (name: string): readonly PlanTarget[] => {
  const key = planKey(name)
  return patterns.flatMap(([pattern, target]) => (pattern.test(key) ? [target] : []))
}

/** « Nom » under « Pilote ». */
const isAnyName = (key: string): boolean => /^(?:noms?|libelles?|intitules?)$/.test(key)

const surestColumn = (
  names: readonly string[],
  may: readonly (readonly PlanTarget[])[],
  target: keyof typeof surest,
): number => {
  const columns = [...may.keys()].filter((at) => may[at]?.[0] === target)
  const keys = names.map((name) => planKey(columnName(name).own))
  const best = surest[target].map((pattern) => columns.find((at) => pattern.test(keys[at] ?? '')))
  return best.find((at) => at !== undefined) ?? columns[0] ?? -1
}

/** « Priorité » over « 1 », « 2 » or « Haute » ranks actions, and parts no plan. */
const isRank = ({ lines }: SourceTable, header: number, at: number): boolean => {
  if (!/^priorites?$/.test(planKey(lines[header]?.cells[at] ?? ''))) return false
  const told = lines.slice(header + 1).flatMap(({ cells }) => {
    const isAcross = new Set(cells.filter((cell) => cell !== '')).size === 1
    return isAcross ? [] : [(cells[at] ?? '').trim()]
  })
  return told.every((text) => text.length <= longestRank)
}

const longestRank = 14

/** An amount beside a funder is its own, and no budget: what is asked of it, then what it granted. */
const withAmounts = (
  names: readonly string[],
  guessed: readonly (PlanTarget | null)[],
): readonly (PlanTarget | null)[] => {
  const told: (PlanTarget | null)[] = []
  for (const [at, target] of guessed.entries()) {
    const before = told[at - 1] ?? null
    told.push(mayBeAmount(target) ? (amountBeside(before, planKey(columnName(names[at] ?? '').own)) ?? target) : target)
  }
  return told
}

/** « Demandé » under « Financement » goes by the name of its group. */
const mayBeAmount = (target: PlanTarget | null): boolean =>
  target === null || target === 'budget' || target === 'funder'

const amountBeside = (before: PlanTarget | null, name: string): PlanTarget | null => {
  if (before !== 'funder' && before !== 'amount') return null
  if (/\b(?:accorde|notifie|obtenu|attribue)e?s?\b/.test(name)) return 'granted'
  return before === 'funder' && /^(?:montants?|parts?|subventions?)\b|^(?:demande|sollicite)e?s?$/.test(name)
    ? 'amount'
    : null
}

/** « Étapes » alone: there is no plan without actions. */
const withStepsAsActions = (guessed: readonly (PlanTarget | null)[]): readonly (PlanTarget | null)[] =>
  guessed.map((target) => (target === 'step' ? 'title' : target))

/** « Courriel du référent » names nobody; « Actions liées » are none of this line. */
const isBeside = (name: string): boolean =>
  /\b(?:tel\w*|courriels?|mails?|e mails?|adresses? mail)\b|\bliee?s?\b|\bamelioration continue\b|\b(?:niveau|degre|ordre) de priorite\b|\bfiches des plans\b|\b(?:mise a jour|maj|datemaj)\b/.test(
    name,
  )
/** « Porteur·se(s) » is « porteur », « % d’avancement » keeps its sign. */
const planKey = (name: string): string =>
  `${/%/.test(name) ? '% ' : ''}${sortKey(name.replace(/[(·•.](?:e|se|s|rice|trice|x)(?:[·•.]?s)?\)?(?=$|[\s/,()])/giu, ''))}`.trim()

const rubricName =
  /^(?:actions?|intitules?|porteurs?|pilotes?|copilotes?|partenaires?|budgets?|financements?|financeurs?|calendriers?|echeances?|objectifs?|indicateurs?|livrables?|contexte|constats?|enjeux?|descriptions?|etapes?|publics?|avancement|etat|statut|observations?)(?: (?:de l action|previsionnel\w*|vises?|attendus?|de suivi|de reussite|concernes?))?$/

/** Whether a text is what a rubric is called: a sheet that holds one fiche has them one below the other. */
export const isRubricName = (text: string): boolean => rubricName.test(planKey(text))
