import type { Person } from '#shared/records/records.ts'
import { Facts } from '../../../components/Facts.tsx'
import { PanelSection } from '../PanelSection.tsx'
import { privacyFacts } from './person-words.ts'

/** Where this data comes from, what it is for, and when to ask oneself again. */
export function PersonPrivacy({ person }: { readonly person: Person }) {
  return (
    <PanelSection label="Vie privée">
      <Facts facts={privacyFacts(person)} />
    </PanelSection>
  )
}
