import { Box, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleX } from '@tabler/icons-react'
import type { BundlePreview, WaitingBundle } from '#shared/contract/exchanges/bundles.ts'
import { errorOf } from '../../api/failures.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { RowLink } from '../../components/links.tsx'
import { State } from '../../components/State.tsx'
import { dayOf, daysSince, shortDate } from '../../words/dates.ts'
import { hourOf } from '../../words/hours.ts'
import { fileSize } from '../../words/size.ts'
import classes from '../exchanges.module.css'
import { bundleSentence, pointsSentence } from './bundle/bundle-sentence.ts'
import { bundleTitle } from './bundle/sender-words.ts'

/** A bundle that came, in a sentence; what keeps it from being applied is said here already. */
export function BundleRow({ waiting }: { readonly waiting: WaitingBundle }) {
  const { bundle, file, bytes, cameAt, appliedAt } = waiting
  // What was applied has nothing left to tell: its file alone is shown.
  const preview = useApiQuery('bundles', 'look', appliedAt === null ? { bundle } : null)
  return (
    <Group component="li" gap="var(--s3) var(--s6)" justify="space-between" px="sm" pb="md" pos="relative">
      <Box flex="1 1 400px" miw={0}>
        <RowLink to="/echanges/lots/$bundle" params={{ bundle }}>
          {preview.data === undefined ? file : bundleTitle(preview.data)}
        </RowLink>
        {preview.data !== undefined && (
          <p className={classes.told}>
            {bundleSentence(preview.data)} {pointsSentence(preview.data)}
          </p>
        )}
        <Text mt="var(--s1)" size="sm" c="var(--ink-2)">
          {preview.data !== undefined && `${file}, `}
          {fileSize(bytes)}, reçu {receivedWhen(cameAt, new Date())}
        </Text>
      </Box>
      {preview.isError && (
        <State icon={IconCircleX} tone="brick">
          {refusals[errorOf(preview.error).code] ?? 'Illisible'}
        </State>
      )}
      {preview.data !== undefined && <Held preview={preview.data} />}
    </Group>
  )
}

function Held({ preview: { sender, missing } }: { readonly preview: BundlePreview }) {
  const words =
    sender.status === 'unknown'
      ? 'Ordinateur à vérifier'
      : sender.status === 'left'
        ? 'A quitté l’espace'
        : missing.length > 0
          ? 'Un envoi manque avant'
          : null
  return words === null ? null : (
    <State icon={IconAlertTriangle} tone="ochre">
      {words}
    </State>
  )
}

/** In two words; the page of the bundle tells it whole. */
const refusals: Readonly<Record<string, string>> = {
  'bundle-damaged': 'Abîmé',
  'bundle-not-for-you': 'Pour un autre ordinateur',
  'bundle-newer': 'Version plus récente',
  'bundle-signature': 'Signature fausse',
  'bundle-other-espace': 'D’un autre espace',
}

/** « à 10 h 42 », « hier », « le 30 oct. » */
const receivedWhen = (instant: string, now: Date): string => {
  const since = daysSince(instant, now)
  if (since === 0) return `à ${hourOf(instant)}`
  return since === 1 ? 'hier' : `le ${shortDate(dayOf(new Date(instant)))}`
}
