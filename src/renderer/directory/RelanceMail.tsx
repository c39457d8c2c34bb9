import { Button, Group, Text } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { Relance } from '#shared/contract/directory/directory.ts'
import { useApiMutation, useApiQuery } from '../api/hooks.ts'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { LinkButton } from '../components/links.tsx'
import { MailVerbs, MailWords } from '../components/MailWords.tsx'
import { Section } from '../components/Section.tsx'
import { tellDone } from '../components/tell-done.tsx'
import { useUndo } from '../components/use-undo.ts'
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
  const asked = useAsked(relance)
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

/** Notes that the structure was asked today, and says so with the way back. */
function useAsked({ id, name }: Props['relance']): () => void {
  const markAsked = useApiMutation('directory', 'markAsked')
  const { undo } = useUndo()
  return () => markAsked.mutate({ ids: [id] }, { onSuccess: () => tellDone(`Relance notée\u00a0: ${name}`, undo) })
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
