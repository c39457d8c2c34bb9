import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { DirectoryListName, PersonView, PostSummary } from '#shared/contract/directory/directory.ts'
import type { Person } from '#shared/records/records.ts'
import { printPhone } from '#shared/text/normalise/phone.ts'
import { Facts } from '../../components/Facts.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { personName } from '../../words/person-name.ts'
import { Contact } from './Contact.tsx'
import { EntryHistory } from './EntryHistory.tsx'
import { EntryLink } from './EntryLink.tsx'
import classes from './EntryPanel.module.css'
import { Joined } from './Joined.tsx'
import { PanelSection } from './PanelSection.tsx'
import { PanelTitle } from './PanelTitle.tsx'
import { periodWords, personSentence, privacyFacts } from './person-words.ts'
import { postWords } from './post-words.ts'
import { Written } from './Written.tsx'

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

/** The meetings someone came to, the latest first; each opens. */
function PersonMeetings({ meetings }: Pick<PersonView, 'meetings'>) {
  return (
    <PanelSection label="Réunions">
      {meetings.length === 0 && <Second block>Aucune réunion pour l’instant.</Second>}
      <ul className={classes.dates}>
        {meetings.map(({ id, title, date }) => (
          <li key={id}>
            <span>{date === null ? 'sans date' : shortDateWithYear(date)}</span>
            <LinkAnchor to="/reunions/$meeting" params={{ meeting: id }} className={classes.link ?? ''}>
              <Ordinals>{title}</Ordinals>
            </LinkAnchor>
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

/** Where this data comes from, what it is for, and when to ask oneself again. */
function PersonPrivacy({ person }: { readonly person: Person }) {
  return (
    <PanelSection label="Vie privée">
      <Facts facts={privacyFacts(person)} />
    </PanelSection>
  )
}

/** What is private stands behind a gesture: a screen is often seen by others. It is never printed nor exported. */
function PrivateContact({ person: { personalPhone, personalEmail } }: { readonly person: Person }) {
  const [shown, { toggle }] = useDisclosure(false)
  const known = [personalPhone === null ? null : printPhone(personalPhone), personalEmail].filter(
    (value) => value !== null,
  )
  if (known.length === 0) return null
  return (
    <PanelSection label="Personnel">
      {shown && known.map((value) => <div key={value}>{value}</div>)}
      <Second block>Jamais imprimé ni exporté.</Second>
      <Button size="xs" mt="xs" aria-expanded={shown} onClick={toggle}>
        {shown ? 'Masquer' : 'Afficher'}
      </Button>
    </PanelSection>
  )
}

interface PersonPostsProps {
  readonly posts: readonly PostSummary[]
  readonly beside: DirectoryListName
}

/** What someone does, then what they did: where, and over which time. */
function PersonPosts({ posts, beside }: PersonPostsProps) {
  return (
    <PanelSection label="Fonctions">
      {posts.length === 0 && <Second block>Aucune fonction n’est connue.</Second>}
      <List gap="sm">
        {posts.map((post) => (
          <li key={post.id}>
            {postWords({ ...post, endsOn: null }) || 'Fonction à préciser'}
            {post.actor !== null && (
              <div>
                <EntryLink list="actors" id={post.actor.id} beside={beside}>
                  {post.actor.name}
                </EntryLink>
              </div>
            )}
            <Second block>{periodWords(post.startsOn, post.endsOn)}</Second>
          </li>
        ))}
      </List>
    </PanelSection>
  )
}
