import type { DirectoryListName, PersonView } from '#shared/contract/directory/directory.ts'
import { personName } from '../../../words/person-name.ts'
import { Contact } from '../Contact.tsx'
import { EntryHistory } from '../EntryHistory.tsx'
import { Joined } from '../Joined.tsx'
import { PanelTitle } from '../PanelTitle.tsx'
import { Written } from '../Written.tsx'
import { PersonMeetings } from './PersonMeetings.tsx'
import { PersonPosts } from './PersonPosts.tsx'
import { PersonPrivacy } from './PersonPrivacy.tsx'
import { PrivateContact } from './PrivateContact.tsx'
import { personSentence } from './person-words.ts'

interface Props {
  readonly view: PersonView
  /** The list that stays in view. */
  readonly beside: DirectoryListName
}

/** A person as one reads them: what they do and did, how to reach them at work, where their data comes from. */
export function PersonSheet({ view, beside }: Props) {
  const { person } = view
  return (
    <>
      <PanelTitle title={personName(person)}>{personSentence(view)}</PanelTitle>
      <PersonPosts posts={view.posts} beside={beside} />
      <Contact entry={{ ...person, emails: person.email === null ? null : [person.email] }} />
      <PersonMeetings meetings={view.meetings} />
      <Written label="Notes" text={person.note} />
      <PrivateContact person={person} />
      <PersonPrivacy person={person} />
      <EntryHistory record="person" id={person.id}>
        <Joined record="person" entries={view.joined} />
      </EntryHistory>
    </>
  )
}
