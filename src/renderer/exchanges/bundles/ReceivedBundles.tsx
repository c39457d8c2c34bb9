import { Box, Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { WaitingBundle } from '#shared/contract/exchanges/bundles.ts'
import { api } from '../../api/api.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { List } from '../../components/plain/List.tsx'
import { Section } from '../../components/Section.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { Waiting } from '../../components/Waiting.tsx'
import { agree, counted, plural, sentenceCase } from '../../words/numbers.ts'
import classes from '../exchanges.module.css'
import { BundleRow } from './BundleRow.tsx'

/** The bundles that came: those that wait, then those that were applied and whose files are still here. */
export function ReceivedBundles() {
  const waiting = useApiQuery('bundles', 'waiting', {})
  if (waiting.isError) return <ErrorMessage thrown={waiting.error} retry={() => void waiting.refetch()} />
  if (waiting.data === undefined) return <Waiting rows={3} />
  const left = waiting.data.filter(({ appliedAt }) => appliedAt === null)
  const applied = waiting.data.filter(({ appliedAt }) => appliedAt !== null)
  return (
    <Section title="Envois reçus" aside={left.length > 0 && plural(left.length, 'à lire', 'à lire')}>
      {left.length === 0 ? (
        <Text c="var(--ink-2)" py="xs">
          Rien n’attend. Ouvrez le fichier «&nbsp;.lot&nbsp;» que l’on vous a envoyé, ou déposez-le n’importe où sur
          cette page.
        </Text>
      ) : (
        <List ruled="under" pressed>
          {left.map((bundle) => (
            <BundleRow key={bundle.bundle} waiting={bundle} />
          ))}
        </List>
      )}
      {applied.length > 0 && <Applied bundles={applied} />}
    </Section>
  )
}

/** What was applied is in the journal: here, their files only take room. */
function Applied({ bundles }: { readonly bundles: readonly WaitingBundle[] }) {
  const [isErasing, setErasing] = useState(false)
  const erase = async () => {
    setErasing(true)
    try {
      for (const { bundle } of bundles) await api.bundles.dismiss({ bundle })
      tellDone(sentenceCase(counted(bundles.length, 'fichier effacé', 'fichiers effacés')))
    } catch (thrown) {
      pageFailure.set(errorOf(thrown))
    }
    setErasing(false)
    goOnTo(() => firstOf('#page-title'))
  }
  return (
    <Box component="details" mt="md">
      <summary className={classes.applied}>
        {sentenceCase(
          counted(
            bundles.length,
            'envoi déjà appliqué, dont le fichier est gardé',
            'envois déjà appliqués, dont les fichiers sont gardés',
          ),
        )}
      </summary>
      <List ruled="under" pressed my="sm">
        {bundles.map((bundle) => (
          <BundleRow key={bundle.bundle} waiting={bundle} />
        ))}
      </List>
      <Button size="xs" loading={isErasing} onClick={() => void erase()}>
        {agree(bundles.length, 'Effacer ce fichier', 'Effacer ces fichiers')}
      </Button>
    </Box>
  )
}
