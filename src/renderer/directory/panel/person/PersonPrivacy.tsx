import type { Person } from '#shared/records/records.ts'
import classes from '../EntryPanel.module.css'
import { PanelSection } from '../PanelSection.tsx'
import { privacyFacts } from './person-words.ts'

/** Where this data comes from, what it is for, and when to ask oneself again. */
export function PersonPrivacy({ person }: { readonly person: Person }) {
  return (
    <PanelSection label="Vie privée">
      <dl className={classes.facts}>
        {privacyFacts(person).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </PanelSection>
  )
}
