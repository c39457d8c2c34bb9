import type { ActorView, DirectoryListName } from '#shared/contract/directory/directory.ts'
import { useParts } from '../../../components/parts.tsx'
import { quoted } from '../../../words/spaces.ts'
import { namesOf } from '../../names-of.ts'
import { AskByMail } from '../AskByMail.tsx'
import { Contact } from '../Contact.tsx'
import { EntryHistory } from '../EntryHistory.tsx'
import { EntryLinks } from '../EntryLinks.tsx'
import { Joined } from '../Joined.tsx'
import { PanelSection } from '../PanelSection.tsx'
import { PanelTitle } from '../PanelTitle.tsx'
import { VerificationBlock } from '../VerificationBlock.tsx'
import { VerifyButton } from '../VerifyButton.tsx'
import { Written } from '../Written.tsx'
import { ActorEvents } from './ActorEvents.tsx'
import { ActorOffers } from './ActorOffers.tsx'
import { ActorPeople } from './ActorPeople.tsx'
import { ActorPlaces } from './ActorPlaces.tsx'
import { actorSentence, privacySentence } from './actor-words.ts'

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
