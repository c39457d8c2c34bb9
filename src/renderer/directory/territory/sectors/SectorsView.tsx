import { Text } from '@mantine/core'
import type { Territory } from '#shared/contract/directory/territory.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { Columns } from '../../../components/plain/Columns.tsx'
import { Section } from '../../../components/Section.tsx'
import { WhatIs } from '../../../components/WhatIs.tsx'
import { figure, plural } from '../../../words/numbers.ts'
import { AreaTree } from './AreaTree.tsx'
import { SectorList } from './SectorList.tsx'

/** How the territory is shared out between sectors, and what the espace leaves out. */
export function SectorsView({ territory }: { readonly territory: Territory }) {
  const { sectors } = useWorkspace()
  return (
    <Columns widths={[1, '320px']}>
      <Section title="Communes et intercommunalités" word="Intercommunalité">
        <Text c="var(--ink-2)" mt="var(--s1)" mb="md">
          {sharingSentence(territory, sectors.length > 0)}{' '}
          {territory.communes.some(({ excluded }) => excluded) && <WhatIs word="Périmètre exclu" />}
        </Text>
        <AreaTree territory={territory} />
      </Section>
      <Section
        title="Secteurs"
        word="Secteur"
        aside={sectors.length > 0 && plural(sectors.length, 'secteur', 'secteurs')}
      >
        <SectorList />
      </Section>
    </Columns>
  )
}

/** « Le périmètre compte 208 communes sur 266 ; 12 d’entre elles n’ont pas de secteur. » */
const sharingSentence = ({ communes }: Territory, shared: boolean): string => {
  const covered = communes.filter(({ excluded }) => !excluded)
  const extent =
    covered.length === communes.length
      ? `Le périmètre compte ${plural(covered.length, 'commune', 'communes')}, tout le département`
      : `Le périmètre compte ${plural(covered.length, 'commune', 'communes')} sur ${figure(communes.length)}`
  if (!shared) return `${extent}.`
  const without = covered.filter(({ sector }) => sector === null).length
  if (without === 0) return `${extent}\u00A0; chacune a son secteur.`
  if (without === covered.length) return `${extent}\u00A0; aucune n’a encore de secteur.`
  return `${extent}\u00A0; ${plural(without, 'n’a', 'n’ont')} pas de secteur.`
}
