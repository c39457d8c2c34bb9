import type { ActorView, DirectoryListName, EntryEvent, PlaceSummary } from '#shared/contract/directory/directory.ts'
import { fees, publics, services } from '#shared/records/directory/place/vocabularies.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { useParts } from '../../components/parts.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { quoted } from '../../words/spaces.ts'
import { namesOf } from '../names-of.ts'
import { ActorPeople } from './ActorPeople.tsx'
import { ActorPlaces } from './ActorPlaces.tsx'
import { AskByMail } from './AskByMail.tsx'
import { actorSentence, eventWords, privacySentence } from './actor-words.ts'
import { Contact } from './Contact.tsx'
import { EntryHistory } from './EntryHistory.tsx'
import { EntryLinks } from './EntryLinks.tsx'
import classes from './EntryPanel.module.css'
import { Joined } from './Joined.tsx'
import { FreeOffers, Offers } from './Offers.tsx'
import { gathered } from './offer-words.ts'
import { PanelSection } from './PanelSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { VerificationBlock } from './VerificationBlock.tsx'
import { VerifyButton } from './VerifyButton.tsx'
import { Written } from './Written.tsx'

interface Props {
  readonly view: ActorView
  /** The list that stays in view. */
  readonly beside: DirectoryListName
}

/** A structure as one reads it: who verified it, its places, its people, what it offers, how else it is written. */
export function ActorSheet({ view, beside }: Props) {
  const { actor, parent, privacy } = view
  const { ActorNeeds } = useParts()
  const name = actor.name ?? 'Structure sans nom'
  return (
    <>
      <PanelTitle title={name}>{actorSentence(view)}</PanelTitle>
      <VerificationBlock verification={view.verification}>
        <VerifyButton record="actor" id={actor.id} />
        <AskByMail actor={{ ...actor, name }} />
      </VerificationBlock>
      <ActorPlaces view={view} beside={beside} />
      <ActorPeople posts={view.posts} beside={beside} />
      <ActorOffers places={view.places} />
      <Contact entry={actor} />
      <Written label="Présentation" text={actor.description} />
      <EntryLinks label="Antennes" list="actors" entries={view.antennas} beside={beside} />
      <EntryLinks label="Antenne de" list="actors" entries={parent === null ? [] : [parent]} beside={beside} />
      {view.aliases.length > 0 && (
        <PanelSection label="Aussi écrit">
          {namesOf(view.aliases).map((name) => (
            <div key={name}>{quoted(name)}</div>
          ))}
        </PanelSection>
      )}
      <ActorNeeds actor={actor.id} />
      <Written label="Notes" text={actor.note} />
      <EntryHistory record="actor" id={actor.id}>
        <ActorEvents events={view.events} />
        <Joined record="actor" entries={view.joined} />
      </EntryHistory>
      {privacy !== null && <PanelSection label="Vie privée">{privacySentence(privacy)}</PanelSection>}
    </>
  )
}

/** The latest events shown; the history of the fields has them all. */
const shown = 8

/** What happened to a structure, newest first; a meeting opens. */
function ActorEvents({ events }: { readonly events: readonly EntryEvent[] }) {
  return (
    <ul className={classes.dates}>
      {events.slice(0, shown).map((event) => (
        <li key={eventKey(event)}>
          <span>{shortDateWithYear(event.on)}</span>
          {event.kind === 'meeting' ? (
            <LinkAnchor to="/reunions/$meeting" params={{ meeting: event.meeting }} className={classes.link ?? ''}>
              <Ordinals>{eventWords(event)}</Ordinals>
            </LinkAnchor>
          ) : (
            <span>{eventWords(event)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

const eventKey = (event: EntryEvent): string => {
  if (event.kind === 'meeting') return event.meeting
  return event.kind === 'joined' ? event.id : `${event.on} ${event.how}`
}

/** What a structure offers in any of its places. */
function ActorOffers({ places }: { readonly places: readonly PlaceSummary[] }) {
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
