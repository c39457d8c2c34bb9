import { sortKey } from '#shared/kernel/sort-key.ts'
import { ficheStates, type marks } from '#shared/records/roadmap/fiche/fiche.ts'
import type { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import { type Reading, reads, unreadable } from '#shared/text/normalise/reading.ts'

type FicheState = keyof typeof ficheStates

/** How plans say where an action stands; the first that fits. */
const stateWords: readonly (readonly [RegExp, FicheState])[] = [
  [/\babandon\w*|\bannule\w*|\bsupprime\w*/, 'dropped'],
  [/\bretard\w*/, 'late'],
  [/\bpause\b|\bsuspen\w*|\breporte\w*|\bbloque\w*|\bgele\w*|\bstand by\b/, 'paused'],
  [
    /\bnon (?:demarre|commence|engage|initie|realise|lance)\w*|\ba (?:venir|lancer|faire|demarrer|engager|realiser|programmer)\b|\bprevue?s?\b|\bplanifie\w*|\bprogramme\w*|\bpas (?:encore )?(?:demarre|commence)\w*/,
    'upcoming',
  ],
  [
    /\ba (?:discuter|etudier|l etude|definir|preciser|valider|arbitrer|concerter)\b|\ben (?:discussion|reflexion|projet|etude)\b|\bidee\b|\bpropos\w+|\bemergen\w*/,
    'toDiscuss',
  ],
  [
    /\ben cours\b|\bdemarre\w*|\bengage\w*|\blance\w*|\bcommence\w*|\binitie\w*|\bpartiel\w*|\bcontinu\b|\bperenn\w*/,
    'running',
  ],
  [/\brealise\w*|\btermine\w*|\bacheve\w*|\bfaite?s?\b|\bfinalise\w*|\bfini\w*|\bok\b|\bcloture\w*|\bsolde\w*/, 'done'],
]

export const readState = (text: string): Reading<FicheState> => {
  const key = sortKey(text)
  const said = stateWords.find(([pattern]) => pattern.test(key))?.[1] ?? null
  // « Réalisée à 50 % » is not done.
  const found = said === null || said === 'done' ? (byProgress(text) ?? said) : said
  return found === null
    ? unreadable(`ce n’est pas un état connu (${Object.values(ficheStates).join(', ').toLowerCase()})`)
    : reads(found)
}

const byProgress = (text: string): FicheState | null => {
  const [percent] = /\d[\d,.]*\s*%|^0[.,]\d+$/.exec(text.trim()) ?? []
  const progress = percent === undefined ? null : readPercent(percent)
  return progress === null || !progress.ok ? null : stateAt(progress.value)
}

/** Words that say no more than the state they are read as: « Terminé », and not « Bloqué » nor « 50 % ». */
const plainStates: Readonly<Record<FicheState, RegExp>> = {
  toDiscuss: /^a (?:discuter|etudier|l etude)$/,
  upcoming:
    /^a (?:venir|faire|lancer|demarrer|engager|realiser)$|^(?:non|pas(?: encore)?) (?:demarre|commence|engage|initie|realise|lance)e?s?$|^(?:prevu|planifie|programme)e?s?$|^0$/,
  running: /^en cours(?: de (?:realisation|mise en oeuvre))?$|^(?:demarre|commence|engage|lance|initie)e?s?$/,
  done: /^(?:realise|termine|acheve|fait|fini|finalise|solde)e?s?(?: a)?(?: 100)?$|^100$|^ok$/,
  late: /^en retard$|^retardee?s?$/,
  paused: /^en pause$|^suspendue?s?$/,
  dropped: /^(?:abandonne|annule|supprime)e?s?$/,
}

/** « Abandonné ? » asks more than it says. */
export const isPlainState = (text: string, state: FicheState): boolean =>
  !text.includes('?') && plainStates[state].test(sortKey(text))

/** The state that a share of the work tells. */
export const stateAt = (progress: number): FicheState =>
  progress === 0 ? 'upcoming' : progress === 100 ? 'done' : 'running'

export const stepStates: Readonly<Record<FicheState, keyof typeof ficheStepStates>> = {
  toDiscuss: 'question',
  upcoming: 'upcoming',
  running: 'running',
  done: 'done',
  late: 'running',
  paused: 'running',
  dropped: 'dropped',
}

/** « 40 % », « 40 », or « 0.4 » as a workbook stores a percentage. */
export const readPercent = (text: string): Reading<number> => {
  const written = text.replace(/\s/g, '').replace(',', '.')
  const number = Number(written.replace(/%$/, ''))
  const percent = !written.endsWith('%') && number <= 1 && written !== '1' ? number * 100 : number
  return written !== '' && percent >= 0 && percent <= 100
    ? reads(Math.round(percent))
    : unreadable('un avancement va de 0 à 100\u00a0%')
}

type Mark = keyof typeof marks

const ranked: readonly Mark[] = ['veryLow', 'low', 'medium', 'high', 'veryHigh']

const markWords: readonly (readonly [RegExp, Mark])[] = [
  [/\bnon (?:traite|evalue|note|cote|renseigne)\w*|\ba evaluer\b/, 'untreated'],
  [/\btres (?:faible|difficile|limite)\w*/, 'veryLow'],
  [/\btres (?:fort|elev|facile|haut|important)\w*/, 'veryHigh'],
  [/\bfaible\w*|\bdifficile\w*|\blimite\w*/, 'low'],
  [/\bmoyen\w*|\bmodere\w*/, 'medium'],
  [/\bfort\w*|\belev\w*|\bfacile\w*|\bhaut\w*|\bimportant\w*/, 'high'],
]

/** From 1 to 5, alone, before « /5 » or before its word; or its word. Any other scale is not ours. */
export const readMark = (text: string): Reading<Mark> => {
  const figure = /^\s*([1-5])(?:\s*(?:\/\s*5|[–-].*))?\s*$/.exec(text)?.[1]
  const stars = /^\s*([★⭐+*]{1,5})[☆\s]*$/.exec(text)?.[1]
  const mark = figure === undefined ? stars?.length : Number(figure)
  const found = mark === undefined ? markWords.find(([pattern]) => pattern.test(sortKey(text)))?.[1] : ranked[mark - 1]
  return found === undefined ? unreadable('une note va de 1 à 5, ou «\u00a0non traité\u00a0»') : reads(found)
}
