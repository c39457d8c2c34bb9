import type { PlaceSummary } from '#shared/contract/directory/directory.ts'
import { fees, publics, services } from '#shared/records/directory/place/vocabularies.ts'
import { FreeOffers, Offers } from '../Offers.tsx'
import { gathered } from '../offer-words.ts'
import { PanelSection } from '../PanelSection.tsx'

/** What a structure offers in any of its places. */
export function ActorOffers({ places }: { readonly places: readonly PlaceSummary[] }) {
  if (places.length === 0) return null
  const present = gathered(places.map(({ freeOffers }) => freeOffers))
  const absent = gathered(places.map(({ absentOffers }) => absentOffers)).filter((offer) => !present.includes(offer))
  return (
    <PanelSection label="Offre">
      <Offers
        facts={[
          ['Services', gathered(places.map((place) => place.services)).map((code) => services[code])],
          ['Publics', gathered(places.map((place) => place.publics)).map((code) => publics[code])],
          ['Frais', gathered(places.map((place) => place.fees)).map((code) => fees[code])],
        ]}
      >
        <FreeOffers present={present} absent={absent} />
      </Offers>
    </PanelSection>
  )
}
