import { sortKey } from '#shared/kernel/sort-key.ts'
import { actorKinds } from '#shared/records/directory/actor.ts'
import { quoted, type Reading, unreadable } from '#shared/text/normalise/reading.ts'
import { splitList } from '../cells/split-list.ts'

type ActorKind = keyof typeof actorKinds

/** The kind of structure that runs a place of these typologies: the first that tells it. */
export const kindOfTypologies = (codes: readonly string[]): ActorKind | null => {
  for (const code of codes) {
    const kind = byTypology[code]
    if (kind !== undefined) return kind
  }
  return null
}

/** « Mairie », « CCAS », « ASSO », « Collectivité, commune », « mission-locale ». */
export const readKind = (text: string): Reading<ActorKind> => {
  const [kind] = kindsOf(text)
  return kind === undefined
    ? unreadable(`${quoted(text)} n’est pas un type de structure connu`)
    : { ok: true, value: kind, note: null }
}

const kindsOf = (text: string): readonly ActorKind[] =>
  splitList(text).flatMap((item) => byTypology[item.toUpperCase()] ?? byWords(item) ?? [])

const byWords = (text: string): ActorKind | null => {
  const key = sortKey(text)
  const labelled = Object.entries(actorKinds).find(([, label]) => sortKey(label) === key)?.[0] as ActorKind | undefined
  return labelled ?? patterns.find(([pattern]) => pattern.test(key))?.[1] ?? null
}

/** The first that fits: « centre communal d’action sociale » is no « commune », a « sous-préfecture » no « département ». */
const patterns: readonly (readonly [RegExp, ActorKind])[] = [
  [/\bc[ci]as\b|centres? (?:inter)?communa(?:l|ux) d action sociale/, 'ccas'],
  [/france services?\b|\bmsap\b/, 'franceServices'],
  [/bibliotheque|mediatheque/, 'library'],
  [/centre socia|centre socio|espace de vie sociale|\bfcsf\b/, 'socialCentre'],
  [
    /\b(?:caf|cpam|carsat|msa)\b|allocations familiales|assurance maladie|securite sociale|protection sociale|mutualite sociale/,
    'socialSecurity',
  ],
  [/prefecture|\betat\b|ministere|\b(?:ddets|dreets|deets|dsden)\b|direction (?:departementale|regionale)/, 'state'],
  [/communaute|metropole|agglomeration|intercommuna|\bepci\b/, 'epci'],
  [/departement/, 'departement'],
  [/\bregion/, 'region'],
  [/mairie|commune|\bville\b|municipal|^collectivite$/, 'commune'],
  [/insertion|\bsiae\b|chantier|entreprise adaptee/, 'integration'],
  [/france travail|pole emploi|mission locale|cap emploi|\bemploi\b/, 'employment'],
  [/\bformation|\b(?:afpa|greta|cfa)\b/, 'training'],
  [/ecole|college|lycee|universite|education|rectorat/, 'education'],
  [/\bsante\b|hopital|hospitali|\behpad\b/, 'health'],
  [/logement|bailleur|\bhlm\b|habitat|foyer|residence/, 'housing'],
  [/associati|\basso\b/, 'association'],
  [/entreprise|societe|\b(?:sarl|sas|scop|scic)\b/, 'company'],
  [/^autre/, 'other'],
]

/** National typologies that say what runs the place; the others are of any kind (« Tiers-lieu »). */
const typologiesOf: Partial<Readonly<Record<ActorKind, string>>> = {
  association: 'ASSO ASSO_CHOMEUR UDAF MJC FAIS',
  socialCentre: 'CS CSC EVS',
  commune: 'MUNI',
  ccas: 'CCAS CIAS',
  epci: 'CC EPCI',
  departement: 'CD CDAS DEPT MDPH MDS',
  region: 'REG',
  state: 'CFP DEETS PJJ PREF SPIP',
  franceServices: 'RFS MSAP',
  library: 'BIB RELAIS_LECTURE',
  socialSecurity: 'CAF CPAM MSA',
  employment: 'CAP_EMPLOI FT MDE MDEF ML PLIE',
  integration: 'ACI ACIPHC AI EA EATT EI EITI EPIDE ESAT ETTI GEIQ',
  training: 'AFPA E2C OF',
  health: 'CAARUD CMP CSAPA',
  housing: 'CADA CHRS CHU CPH HUDA OIL PENSION RS_FJT',
  company: 'LA_POSTE',
}

const byTypology: Readonly<Record<string, ActorKind>> = Object.fromEntries(
  Object.entries(typologiesOf).flatMap(([kind, codes]) => codes.split(' ').map((code) => [code, kind as ActorKind])),
)
