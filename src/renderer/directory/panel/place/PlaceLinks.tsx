import type { Place } from '#shared/records/records.ts'
import { PanelSection } from '../PanelSection.tsx'
import { SafeLink } from '../SafeLink.tsx'

/** Where one books, and how accessible the place is, on the sites that say it. */
export function PlaceLinks({ place: { bookingUrl, accessibilityUrl } }: { readonly place: Place }) {
  if (bookingUrl === null && accessibilityUrl === null) return null
  return (
    <PanelSection label="En ligne">
      {bookingUrl !== null && (
        <div>
          <SafeLink href={bookingUrl}>Prendre rendez-vous</SafeLink>
        </div>
      )}
      {accessibilityUrl !== null && (
        <div>
          <SafeLink href={accessibilityUrl}>Fiche d’accessibilité</SafeLink>
        </div>
      )}
    </PanelSection>
  )
}
