import { choiceWord, newer } from '../../text/newer.ts'
import type { Person, Post } from '../records.ts'
import type { civilities } from './person.ts'
import { postQualities } from './post.ts'

type Civility = keyof typeof civilities

const agreed = {
  elected: { madame: 'Élue', monsieur: 'Élu' },
  agent: { madame: 'Agente publique', monsieur: 'Agent public' },
  employee: { madame: 'Salariée', monsieur: 'Salarié' },
  volunteer: { madame: 'Bénévole', monsieur: 'Bénévole' },
} as const satisfies Readonly<Record<keyof typeof postQualities, Readonly<Record<Civility, string>>>>

/** « Élue », « Élu », or « Élue ou élu » of someone whose civility is not known. */
export const qualityWord = (quality: NonNullable<Post['quality']>, civility: Person['civility']): string =>
  civility === null || civility === newer || quality === newer
    ? choiceWord(postQualities, quality)
    : agreed[quality][civility]
