import { Group, Text } from '@mantine/core'
import { IconFileUpload, IconKeyboard } from '@tabler/icons-react'
import type { EvaluationPage } from '#shared/contract/meetings/evaluations.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { returnedSentence } from './evaluation-words.ts'

interface Props {
  readonly meeting: RowId
  readonly page: EvaluationPage
}

/** How many forms came back, and the ways in. */
export function Returned({ meeting, page: { replies, present } }: Props) {
  return (
    <Section title="Fiches rentrées" look="label">
      <Text c="var(--ink-2)" mb="md">
        {returnedSentence(replies.length, present)}
      </Text>
      <Group gap="xs">
        <LinkButton
          to="/reunions/$meeting/evaluation/saisie"
          params={{ meeting }}
          variant="filled"
          leftSection={<IconKeyboard size={18} stroke={1.6} aria-hidden="true" />}
        >
          Saisir les fiches
        </LinkButton>
        <LinkButton
          to="/reunions/$meeting/evaluation/importer"
          params={{ meeting }}
          leftSection={<IconFileUpload size={18} stroke={1.6} aria-hidden="true" />}
        >
          Importer un fichier
        </LinkButton>
        {replies.length > 0 && (
          <LinkButton to="/reunions/$meeting/bilan" params={{ meeting }} variant="subtle">
            Voir les résultats
          </LinkButton>
        )}
      </Group>
    </Section>
  )
}
