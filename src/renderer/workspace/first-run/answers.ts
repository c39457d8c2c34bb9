import type { Departement, MemberRole } from '#shared/contract/workspace/workspace.ts'
import type { Known } from '#shared/text/newer.ts'
import type { Input } from '../../api/api.ts'

/** What the first run has been told so far. */
export interface Answers {
  readonly name: string
  readonly departement: Departement | null
  readonly scope: string
  readonly role: Known<MemberRole> | null
  readonly sectorNames: readonly string[]
  readonly sectorName: string | null
}

export const noAnswers: Answers = {
  name: '',
  departement: null,
  scope: '',
  role: null,
  sectorNames: [],
  sectorName: null,
}

/** Why a question cannot be left yet, or `null`. The département may be said later. */
export const refusalOf = {
  name: ({ name }: Pick<Answers, 'name'>) =>
    name.trim() === '' ? 'Écrivez le nom qui signera vos changements.' : null,
  departement: () => null,
  role: ({ role }: Pick<Answers, 'role'>) => (role === null ? 'Choisissez ce que vous ferez le plus souvent.' : null),
} as const satisfies Record<string, (answers: Answers) => string | null>

export type Question = keyof typeof refusalOf

export const questions: readonly Question[] = ['name', 'departement', 'role']

/**
 * Sectors follow what is typed: a chosen sector that is taken away is no longer chosen; the only one is, until there is
 * another; a coordinator has the first.
 */
export const withSectors = (answers: Answers, sectorNames: readonly string[]): Answers => {
  const [first = null, ...others] = sectorNames
  const chosen = answers.sectorNames.length > 1 && answers.sectorName !== null ? answers.sectorName : null
  const kept = chosen !== null && sectorNames.includes(chosen) ? chosen : null
  const offered = others.length === 0 || answers.role === 'coordinator' ? first : null
  return { ...answers, sectorNames, sectorName: kept ?? offered }
}

export const setUpInput = (answers: Answers): Input<'workspace', 'setUp'> => ({
  name: answers.name.trim(),
  role: answers.role ?? 'secretary',
  departementCode: answers.departement?.code ?? null,
  scope: answers.scope.trim() === '' ? null : answers.scope.trim(),
  sectorNames: [...answers.sectorNames],
  sectorName: answers.role === 'hub' ? null : answers.sectorName,
})

/** « Rhône (69), hors Métropole »: an answered département in one line. */
export const departementLine = ({ departement, scope }: Answers): string => {
  const place = departement === null ? 'À préciser plus tard' : `${departement.name} (${departement.code})`
  return scope.trim() === '' ? place : `${place}, ${scope.trim()}`
}

/** « Animer et coordonner. Votre secteur : Nord ». */
export const roleLine = ({ role, sectorName, sectorNames }: Answers, label: string): string => {
  if (role !== 'hub' && sectorName !== null) return `${label}. Votre secteur\u00A0: ${sectorName}`
  return sectorNames.length === 0 ? label : `${label}. Secteurs : ${sectorNames.join(', ')}`
}
