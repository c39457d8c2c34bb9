import type { PlanTarget } from '#shared/contract/roadmap/fiches-import.ts'
import { sortKey } from '#shared/kernel/sort-key.ts'
import type { SourceTable } from '#shared/text/source-table.ts'

/** What the columns of action plans are called, as `sortKey` writes them, the surest first. */
const patterns: readonly (readonly [RegExp, PlanTarget])[] = [
  [/\bsous actions?\b|^etapes?\b|^taches?\b|\betapes (?:de|cles)\b|\bsous mesures?\b/, 'step'],
  [/^niveaux?$|^type(?: de ligne)?$/, 'level'],
  [/^(?:n|no|num|numero|ref|reference|code|id)(?:$| )/, 'number'],
  [/\bfaisabilite\b|\bfacilite\b/, 'feasibility'],
  [/\bimpacts?\b(?! attendu)/, 'impact'],
  [/\bfinanceurs?\b|\bco ?financ\w*|\bsources? de financement\b|^financements?$/, 'funder'],
  [/\bbudgets?\b|\bcouts?\b|\bmontants?\b|\bmoyens financiers\b|\bfinancier\b|^combien$/, 'budget'],
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
  [/\betat\b|\bstatuts?\b|\bavancement\b/, 'state'],
  [/\bdebut\b|\bdemarrage\b|\blancement\b/, 'startsOn'],
  [/\bfin\b|\becheances?\b|\bdate limite\b|\bpour quand\b/, 'endsOn'],
  [
    /\bcalendriers?\b|\bperiodes?\b|\bplanning\b|\bannees?\b|\bdelais?\b|\btemporalite\b|\bquand\b|\bdates?\b|\becheanciers?\b|^20\d\d(?: \w+)?$/,
    'period',
  ],
  [/\benjeux?\b|\bconstats?\b|\bdiagnostic\b|\bcontexte\b|\bproblematique\b|\bpourquoi\b/, 'stakes'],
  [
    /\baxes?\b|\borientations?\b|\bthematiques?\b|\bvolets?\b|\bpiliers?\b|\bpriorites?\b|\bobjectifs? strategiques?\b|\bdefis?\b/,
    'axis',
  ],
  [/\bsecteurs?\b|\bterritoires?\b/, 'sector'],
  [/\bdescri\w*|\bcontenu\b|\bmodalites?\b|\bmise en oeuvre\b|\bcomment\b|\bdetails?\b|\bobjectifs?\b/, 'steps'],
  [/\bobservations?\b|\bcommentaires?\b|\bremarques?\b|\bnotes?\b|\bcomplements?\b|\bsuivi\b/, 'complements'],
  [
    /\bactions?\b|\bintitules?\b|\btitres?\b|\bmesures?\b|\bprojets?\b|\boperations?\b|\blibelles?\b|\bfiches?\b|\bnoms?\b|\bquoi\b/,
    'title',
  ],
]

/** Several columns may say these together: « Porteur » and « Copilote », « 2025 » and « 2026 ». */
const shared: ReadonlySet<PlanTarget> = new Set<PlanTarget>([
  ...(['stakes', 'steps', 'outcomes', 'partners', 'conditions', 'indicators', 'complements'] as const),
  ...(['bearer', 'funder', 'budget', 'period'] as const),
])

/** What each column of a plan is taken for, by its header. */
export const guessPlanColumns = ({ lines }: SourceTable, header: number): readonly (PlanTarget | null)[] => {
  const names = (lines[header]?.cells ?? []).map(planKey)
  const taken = new Set<PlanTarget>()
  const guessed = names.map((name) => {
    const isFree = (target: PlanTarget): boolean => shared.has(target) || !taken.has(target)
    const found = patterns.find(([pattern, target]) => isFree(target) && pattern.test(name))?.[1] ?? null
    if (found !== null) taken.add(found)
    return isReach(name) ? null : found
  })
  if (taken.has('title') || !taken.has('step')) return guessed
  // « Étapes » alone: there is no plan without actions.
  return guessed.map((target) => (target === 'step' ? 'title' : target))
}

/** « Courriel du référent » names nobody. */
const isReach = (name: string): boolean => /\b(?:tel\w*|courriels?|mails?|e mails?|adresses? mail)\b/.test(name)

/** « Porteur·se(s) » is « porteur », « % d’avancement » keeps its sign. */
const planKey = (name: string): string =>
  `${/%/.test(name) ? '% ' : ''}${sortKey(name.replace(/[(·•.](?:e|se|s|rice|trice|x)(?:[·•.]?s)?\)?(?=$|[\s/,()])/giu, ''))}`.trim()

const rubricName =
  /^(?:actions?|intitules?|porteurs?|pilotes?|copilotes?|partenaires?|budgets?|financements?|financeurs?|calendriers?|echeances?|objectifs?|indicateurs?|livrables?|contexte|constats?|enjeux?|descriptions?|etapes?|publics?|avancement|etat|statut|observations?)(?: (?:de l action|previsionnel\w*|vises?|attendus?|de suivi|de reussite|concernes?))?$/

/** Whether a text is what a rubric is called: a sheet that holds one fiche has them one below the other. */
export const isRubricName = (text: string): boolean => rubricName.test(planKey(text))
