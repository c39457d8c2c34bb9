import { Button, Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { Relance } from '#shared/contract/directory/directory.ts'
import { useApiQuery } from '../api/hooks.ts'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { LinkButton } from '../components/links.tsx'
import { MailVerbs, MailWords } from '../components/MailWords.tsx'
import { Section } from '../components/Section.tsx'
import { useGesture } from '../components/use-gesture.ts'
import { Waiting } from '../components/Waiting.tsx'
import { useUpdateSheet } from './use-update-sheet.ts'

interface Props {
  readonly relance: Pick<Relance, 'id' | 'name' | 'askedOn'>
  /** The way to its entry, where that is not what is shown already. */
  readonly entryLink?: boolean
}

/** The mail to one structure: opened in the mail program, or copied; and the sheet to join to it. */
export function RelanceMail({ relance, entryLink = true }: Props) {
  const mail = useApiQuery('directory', 'relanceMail', { actor: relance.id })
  const markAsked = useGesture('directory', 'markAsked')
  const asked = () => markAsked.act({ ids: [relance.id] }, `Relance notée\u00a0: ${relance.name}`)
  if (mail.isError) return <ErrorMessage thrown={mail.error} retry={() => void mail.refetch()} />
  if (mail.data === undefined) return <Waiting />
  const { to, subject, body } = mail.data
  return (
    <Section title={relance.name}>
      <Group gap="sm" my="sm">
        <MailVerbs mail={mail.data} opened={asked} />
        <UpdateSheetButton relance={relance} />
      </Group>
      <Group gap="xs" mb="sm">
        {relance.askedOn === null && (
          <Button variant="subtle" size="xs" onClick={asked}>
            Noter comme relancée
          </Button>
        )}
        {entryLink && (
          <LinkButton
            variant="subtle"
            size="xs"
            to="/annuaire/$liste/$id"
            params={{ liste: 'acteurs', id: relance.id }}
          >
            Ouvrir l’entrée
          </LinkButton>
        )}
      </Group>
      {to.length === 0 && (
        <Text c="var(--ochre)" mb="sm">
          Aucune adresse professionnelle n’est connue&nbsp;: copiez le texte, ou envoyez la fiche par la poste.
        </Text>
      )}
      <MailWords to={to} subject={subject} body={body} />
    </Section>
  )
}

function UpdateSheetButton({ relance }: Pick<Props, 'relance'>) {
  const sheet = useUpdateSheet()
  return (
    <Button
      leftSection={<IconFileText size={18} stroke={1.6} aria-hidden="true" />}
      loading={sheet.busy}
      onClick={() => sheet.start(relance.id)}
    >
      Fiche à joindre
    </Button>
  )
}
