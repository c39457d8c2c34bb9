import type { Person, Post } from '../records.ts'
import { postQualities } from './post.ts'

type Civility = NonNullable<Person['civility']>

const agreed = {
  elected: { madame: 'Élue', monsieur: 'Élu' },
  agent: { madame: 'Agente publique', monsieur: 'Agent public' },
  employee: { madame: 'Salariée', monsieur: 'Salarié' },
  volunteer: { madame: 'Bénévole', monsieur: 'Bénévole' },
} as const satisfies Readonly<Record<keyof typeof postQualities, Readonly<Record<Civility, string>>>>

/** « Élue », « Élu », or « Élue ou élu » of someone whose civility is not known. */
export const qualityWord = (quality: NonNullable<Post['quality']>, civility: Person['civility']): string =>
  civility === null ? postQualities[quality] : agreed[quality][civility]
