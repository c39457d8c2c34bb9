import type { HomeView } from '#shared/contract/workspace/workspace.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { figureSentences } from './figure-sentences.ts'
import classes from './home.module.css'

/** The espace in a few sentences, each beginning with its figure. */
export function Figures({ figures }: { readonly figures: HomeView['figures'] }) {
  const { sectors, member } = useWorkspace()
  const sector = sectors.find(({ id }) => id === member.sector)?.name
  const sentences = figureSentences(figures)
  if (sentences.length === 0) return null
  return (
    <Section
      look="label"
      title={sector ? `Le secteur ${sector} en quelques chiffres` : 'L’espace en quelques chiffres'}
    >
      <List ruled>
        {sentences.map(({ figure, words }) => (
          <li key={words} className={classes.fact}>
            <span className={classes.figure}>{figure}</span>
            <span className={classes.words}>{words}</span>
          </li>
        ))}
      </List>
    </Section>
  )
}
