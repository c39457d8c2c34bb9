import type {
  ActorView,
  DirectoryListName,
  EntryEvent,
  PlaceSummary,
  PostSummary,
} from '#shared/contract/directory/directory.ts'
import { fees, publics, services } from '#shared/records/directory/place/vocabularies.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { useParts } from '../../components/parts.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { epciName } from '../../words/epci.ts'
import { personName } from '../../words/person-name.ts'
import { quoted } from '../../words/spaces.ts'
import { namesOf } from '../names-of.ts'
import { AskByMail } from './AskByMail.tsx'
import { actorSentence, eventWords, privacySentence } from './actor-words.ts'
import { Contact } from './Contact.tsx'
import { EntryHistory } from './EntryHistory.tsx'
import { EntryLink } from './EntryLink.tsx'
import { EntryLinks } from './EntryLinks.tsx'
import classes from './EntryPanel.module.css'
import { Joined } from './Joined.tsx'
import { FreeOffers, Offers } from './Offers.tsx'
import { gathered } from './offer-words.ts'
import { PanelSection } from './PanelSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { postWords } from './post-words.ts'
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
      <VerificationBlock verification={view.verification} source={actor.source}>
        <VerifyButton record="actor" id={actor.id} />
        <AskByMail actor={actor.id} />
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

interface ActorPeopleProps {
  readonly posts: readonly PostSummary[]
  readonly beside: DirectoryListName
}

/** Who serves a structure, and in what function; those who left come last, with the day. */
function ActorPeople({ posts, beside }: ActorPeopleProps) {
  return (
    <PanelSection label="Personnes">
      {posts.length === 0 && <Second block>Personne pour l’instant.</Second>}
      <List gap="sm">
        {posts.map((post) => (
          <li key={post.id}>
            {post.person !== null && (
              <EntryLink list="persons" id={post.person.id} beside={beside}>
                {personName(post.person)}
              </EntryLink>
            )}
            <Second block>{postWords(post)}</Second>
            {post.endsOn === null && <ContactLine post={post} />}
          </li>
        ))}
      </List>
    </PanelSection>
  )
}

function ContactLine({ post: { phone, email } }: { readonly post: PostSummary }) {
  const known = [phone === null ? null : printPhone(phone), email].filter(Boolean).join(', ')
  return known === '' ? null : <Second block>{known}</Second>
}

interface ActorPlacesProps {
  readonly view: Pick<ActorView, 'places'>
  readonly beside: DirectoryListName
}

/** Where a structure receives, with the hours. */
function ActorPlaces({ view: { places }, beside }: ActorPlacesProps) {
  return (
    <PanelSection label="Lieux">
      {places.length === 0 && <Second block>Aucun lieu pour l’instant.</Second>}
      <List gap="sm">
        {places.map(({ id, name, commune, epci, hours }) => (
          <li key={id}>
            <EntryLink list="places" id={id} beside={beside} strong>
              {[name, commune].filter(Boolean).join(', ')}
            </EntryLink>
            {epci !== null && <Second block>{epciName(epci)}</Second>}
            {hours !== null && <Second block>{hours}</Second>}
          </li>
        ))}
      </List>
    </PanelSection>
  )
}
