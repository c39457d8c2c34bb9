import { Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SendingPage } from '#shared/contract/workspace/sendings.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { RecordField } from '../fields/RecordField.tsx'
import { Second } from '../plain/Second.tsx'
import { Section } from '../Section.tsx'
import { useMay } from '../use-may.ts'

interface Props {
  readonly missing: SendingPage['missing']
  /** Of the meeting: until when to answer. */
  readonly replyBy?: ReactNode
}

/** What every message and letter says and nobody told yet: asked where one needs it, once. */
export function AskedOnce({ missing, replyBy }: Props) {
  const may = useMay('members')
  const { espace } = useWorkspace()
  const ofEspace = missing.some((one) => one !== 'replyBy')
  return (
    <Section title="À dire une fois, avant d’envoyer" look="label">
      <Stack gap="sm" my="sm">
        <Group grow align="flex-start" gap="lg">
          {may && missing.includes('replyEmail') && (
            <RecordField record="espace" row={espace} field="replyEmail" description="Où arrivent les réponses." />
          )}
          {may && missing.includes('signatory') && (
            <RecordField
              record="espace"
              row={espace}
              field="signatory"
              description="Qui signe les lettres : le nom, puis la fonction à la ligne."
            />
          )}
          {may && ofEspace && <RecordField record="espace" row={espace} field="phone" />}
          {missing.includes('replyBy') && replyBy}
        </Group>
        {!may && ofEspace && (
          <Text size="sm" c="var(--ink-2)">
            Le signataire et l’adresse de réponse se disent dans les réglages, au département.
          </Text>
        )}
        <Second block>
          La date vaut pour cette réunion, le reste pour tous les envois. Ce qui manque n’est pas dit dans les messages
          et les lettres.
        </Second>
      </Stack>
    </Section>
  )
}
