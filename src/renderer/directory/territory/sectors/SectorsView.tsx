import type { Territory } from '#shared/contract/directory/territory.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { Section } from '../../../components/Section.tsx'
import { plural } from '../../../words/numbers.ts'
import { AreaTree } from './AreaTree.tsx'
import { SectorList } from './SectorList.tsx'
import classes from './sectors.module.css'
import { sharingSentence } from './sharing-sentence.ts'

/** How the territory is shared out between sectors, and what the espace leaves out. */
export function SectorsView({ territory }: { readonly territory: Territory }) {
  const { sectors } = useWorkspace()
  return (
    <div className={classes.columns}>
      <Section title="Communes et intercommunalités">
        <p className={classes.sentence}>{sharingSentence(territory, sectors.length > 0)}</p>
        <AreaTree territory={territory} />
      </Section>
      <Section title="Secteurs" aside={sectors.length > 0 && plural(sectors.length, 'secteur', 'secteurs')}>
        <SectorList />
      </Section>
    </div>
  )
}
