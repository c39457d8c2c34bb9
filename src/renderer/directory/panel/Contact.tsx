import { addressLines } from '#shared/records/directory/address-lines.ts'
import type { Actor } from '#shared/records/records.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { PanelSection } from './PanelSection.tsx'
import { SafeLink } from './SafeLink.tsx'

type Reached = Pick<Actor, 'phone' | 'emails'> &
  Partial<Pick<Actor, 'street' | 'addressExtra' | 'postcode' | 'commune' | 'websites'>>

/** How to reach an entry; what is unknown is left out. */
export function Contact({ entry }: { readonly entry: Reached }) {
  const { phone, emails, websites = null } = entry
  const lines = [...addressLines(entry), ...(phone === null ? [] : [printPhone(phone)])]
  if (lines.length === 0 && emails === null && websites === null) return null
  return (
    <PanelSection label="Contact">
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
      {(emails ?? []).map((email) => (
        <div key={email}>
          <SafeLink href={`mailto:${email}`}>{email}</SafeLink>
        </div>
      ))}
      {(websites ?? []).map((site) => (
        <div key={site}>
          <SafeLink href={site}>{site}</SafeLink>
        </div>
      ))}
    </PanelSection>
  )
}
