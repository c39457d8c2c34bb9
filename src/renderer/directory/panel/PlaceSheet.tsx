import type { DirectoryListName, PlaceView } from '#shared/contract/directory/directory.ts'
import type { Place } from '#shared/records/records.ts'
import { Second } from '../../components/plain/Second.tsx'
import { AskByMail } from './AskByMail.tsx'
import { Contact } from './Contact.tsx'
import { EntryHistory } from './EntryHistory.tsx'
import { EntryLinks } from './EntryLinks.tsx'
import { Joined } from './Joined.tsx'
import { FreeOffers, Offers } from './Offers.tsx'
import { PanelSection } from './PanelSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { placeOffers, placeSentence } from './place-words.ts'
import { SafeLink } from './SafeLink.tsx'
import { VerificationBlock } from './VerificationBlock.tsx'
import { VerifyButton } from './VerifyButton.tsx'
import { Written } from './Written.tsx'

interface Props {
  readonly view: PlaceView
  /** The list that stays in view. */
  readonly beside: DirectoryListName
}

/** A place as one reads it: who verified it, whose it is, when it opens, what it offers, how to reach it. */
export function PlaceSheet({ view, beside }: Props) {
  const { place, structure } = view
  return (
    <>
      <PanelTitle title={place.name ?? 'Lieu sans nom'}>{placeSentence(view)}</PanelTitle>
      <VerificationBlock verification={view.verification} source={view.place.source}>
        <VerifyButton record="place" id={place.id} />
        {structure !== null && <AskByMail actor={structure.id} />}
      </VerificationBlock>
      <EntryLinks label="Structure" list="actors" entries={structure === null ? [] : [structure]} beside={beside} />
      <PlaceHours view={view} />
      <PanelSection label="Offre">
        <Offers facts={placeOffers(place)}>
          <FreeOffers present={place.freeOffers ?? []} absent={place.absentOffers ?? []} />
        </Offers>
      </PanelSection>
      <Contact entry={place} />
      <PlaceLinks place={place} />
      <Written label="Présentation" text={place.detail ?? place.summary} />
      <EntryHistory record="place" id={place.id}>
        <Joined record="place" entries={view.joined} />
      </EntryHistory>
    </>
  )
}

/** When a place opens, a line a day; as the file wrote it when it cannot be read. */
function PlaceHours({ view: { hours, hoursReadable } }: { readonly view: PlaceView }) {
  return (
    <PanelSection label="Horaires">
      {hours === null && <Second block>Les horaires ne sont pas connus.</Second>}
      {(hours ?? []).map((line) => (
        <div key={line}>{line}</div>
      ))}
      {!hoursReadable && <Second block>Tels qu’ils ont été reçus.</Second>}
    </PanelSection>
  )
}

/** Where one books, and how accessible the place is, on the sites that say it. */
function PlaceLinks({ place: { bookingUrl, accessibilityUrl } }: { readonly place: Place }) {
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
