import { Text } from '@mantine/core'
import type { Territory } from '#shared/contract/directory/territory.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import { plural } from '../../../words/numbers.ts'
import { AreaTree } from './AreaTree.tsx'
import { SectorList } from './SectorList.tsx'
import { sharingSentence } from './sharing-sentence.ts'

/** How the territory is shared out between sectors, and what the espace leaves out. */
export function SectorsView({ territory }: { readonly territory: Territory }) {
  const { sectors } = useWorkspace()
  return (
    <Columns widths={[1, '320px']}>
      <Section title="Communes et intercommunalités">
        <Text c="var(--ink-2)" mt="var(--s1)" mb="md">
          {sharingSentence(territory, sectors.length > 0)}
        </Text>
        <AreaTree territory={territory} />
      </Section>
      <Section title="Secteurs" aside={sectors.length > 0 && plural(sectors.length, 'secteur', 'secteurs')}>
        <SectorList />
      </Section>
    </Columns>
  )
}
