import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { SendingPage } from '#shared/contract/workspace/sendings.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { RecordField } from '../fields/RecordField.tsx'
import { useMay } from '../use-may.ts'

interface Props {
  readonly missing: SendingPage['missing']
  /** Of the meeting: until when to answer. */
  readonly replyBy?: ReactNode
}

const named = {
  signatory: 'le nom de qui signe les lettres',
  replyEmail: 'l’adresse où vous répondre',
  replyBy: 'le jour avant lequel répondre',
} as const

/** A message is signed by whoever sends it. */
const whereOf = (missing: SendingPage['missing']): string =>
  missing.every((one) => one === 'signatory') ? 'dans les lettres' : 'dans les messages et les lettres'

/** What every message and letter says and nobody told yet: said in one line, and asked where one needs it, once. */
export function AskedOnce({ missing, replyBy }: Props) {
  const [asking, ask] = useState(false)
  // What is being filled stays in place until one is done with it.
  const [begun, begin] = useState<SendingPage['missing']>([])
  const may = useMay('members')
  const { espace } = useWorkspace()
  const asked = [...new Set([...begun, ...missing])]
  const ofEspace = asked.some((one) => one !== 'replyBy')
  if (asked.length === 0) return null
  const fold = () => {
    begin(asking ? [] : missing)
    ask(!asking)
  }
  return (
    <Stack gap="sm" mb="md" role="group" aria-label="À dire une fois, avant d’envoyer">
      <Group gap="sm">
        {missing.length === 0 ? (
          <Text c="var(--ink-2)">
            {`${sentenceCase(enumerated(begun.map((one) => named[one])))}\u00a0: c’est maintenant ${whereOf(begun)}.`}
          </Text>
        ) : (
          <Text c="var(--ochre)">
            {`Il manque ${whereOf(missing)}\u00a0: ${enumerated(missing.map((one) => named[one]))}.`}
          </Text>
        )}
        <Button size="xs" aria-expanded={asking} onClick={fold}>
          {asking ? 'Replier' : 'Compléter'}
        </Button>
      </Group>
      {asking && (
        <Group grow align="flex-start" gap="lg">
          {may && asked.includes('replyEmail') && (
            <RecordField
              record="espace"
              row={espace}
              field="replyEmail"
              description="Où arrivent les réponses."
              first
            />
          )}
          {may && asked.includes('signatory') && (
            <RecordField
              record="espace"
              row={espace}
              field="signatory"
              description="Qui signe les lettres : le nom, puis la fonction à la ligne."
            />
          )}
          {may && ofEspace && <RecordField record="espace" row={espace} field="phone" />}
          {asked.includes('replyBy') && replyBy}
          {!may && ofEspace && (
            <Text size="sm" c="var(--ink-2)">
              Le secrétariat du département dit dans les réglages qui signe et où répondre.
            </Text>
          )}
        </Group>
      )}
    </Stack>
  )
}
