import { useWorkspace } from '../../api/workspace.tsx'
import { Section } from '../../components/Section.tsx'
import { SectorList } from '../../directory/territory/sectors/SectorList.tsx'
import { plural } from '../../words/numbers.ts'

/** The parts of the département that meet apart; which communes they hold is the territory's screen. */
export function SectorSettings() {
  const { sectors } = useWorkspace()
  return (
    <Section title="Secteurs" aside={sectors.length > 0 && plural(sectors.length, 'secteur', 'secteurs')}>
      <SectorList />
    </Section>
  )
}
