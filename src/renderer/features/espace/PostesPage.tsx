import { ExchangesTabs } from '../../components/ExchangesTabs.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { RolesTable } from '../../components/RolesTable.tsx'
import { Section } from '../../components/Section.tsx'

export function PostesPage() {
  return (
    <>
      <PageHead title="Postes" dense />
      <ExchangesTabs />
      <Section title="Qui peut quoi" look="label">
        <RolesTable />
      </Section>
    </>
  )
}
