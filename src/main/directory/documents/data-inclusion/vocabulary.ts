import type { Actor, Place } from '#shared/records/records.ts'

/** The words of the directory in those of data·inclusion v1. What has no true equivalent is not there: nothing is guessed. */

type Code<Field extends keyof Place> =
  NonNullable<Place[Field]> extends readonly (infer One extends string)[] ? One : never

type Words<Key extends string, Word = string> = Readonly<Partial<Record<Key, Word>>>

/** Employment, and leisure, are no theme of the digital four nor plainly another. */
export const themes: Words<Code<'services'>> = {
  procedures: 'numerique--acceder-a-des-services-en-ligne',
  basics: 'numerique--maitriser-les-fondamentaux-du-numerique',
  security: 'numerique--maitriser-les-fondamentaux-du-numerique',
  understanding: 'numerique--maitriser-les-fondamentaux-du-numerique',
  parenting: 'famille--soutien-a-la-parentalite-et-a-leducation',
  access: 'numerique--acceder-a-une-connexion-internet',
  equipment: 'numerique--acquerir-un-equipement',
}

export const publics: Words<Code<'publics'>> = {
  young: 'jeunes',
  students: 'etudiants',
  families: 'familles',
  seniors: 'seniors',
  women: 'femmes',
}

export const receptionModes: Words<Code<'supportModes'>> = {
  alone: 'en-presentiel',
  individual: 'en-presentiel',
  workshop: 'en-presentiel',
  remote: 'a-distance',
}

export const mobilisationModes: Words<Code<'accessModes'>> = {
  walkIn: 'se-presenter',
  phone: 'telephoner',
  email: 'envoyer-un-courriel',
  prescription: 'envoyer-un-courriel',
  online: 'utiliser-lien-mobilisation',
}

/** Who may set a service going by each way in. */
export const mobilisers: Words<Code<'accessModes'>> = {
  walkIn: 'usagers',
  phone: 'usagers',
  email: 'usagers',
  online: 'usagers',
  prescription: 'professionnels',
}

export const kindNetworks: Words<NonNullable<Actor['kind']>> = {
  commune: 'communes',
  ccas: 'ccas-cias',
  departement: 'departements',
  region: 'regions',
  franceServices: 'france-service',
}

export const programmeNetworks: Words<Code<'nationalProgrammes'>> = {
  aidantsConnect: 'aidants-connect',
  counsellors: 'conseillers-numeriques',
  franceServices: 'france-service',
  grandeEcole: 'grandes-ecoles-du-numerique',
  redCross: 'croix-rouge',
  caf: 'caf',
}

/** Words for codes, each once, in the order given; `null` rather than none. */
export const worded = <Key extends string>(
  codes: readonly Key[] | null,
  words: Words<Key>,
): readonly string[] | null => {
  const found = new Set((codes ?? []).flatMap((code) => words[code] ?? []))
  return found.size === 0 ? null : [...found]
}
