import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { EspaceView } from '#shared/contract/exchanges/espace.ts'
import { withDe } from '#shared/text/article.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { Section } from '../../components/Section.tsx'
import { checkedWords, placeOf, posteName } from './poste-words.ts'
import { RenewDialog } from './RenewDialog.tsx'
import { SixWords } from './SixWords.tsx'

interface Props {
  readonly poste: NonNullable<EspaceView['here']>
  readonly keys: EspaceView['keys']
}

/** The words of this poste, to be read to whoever asks. */
export function ThisPoste({ poste, keys }: Props) {
  const { shared } = useWorkspace()
  const [renewing, renew] = useState(false)
  return (
    <Section title="Cet ordinateur" aside={placeOf(poste)}>
      <Stack gap="md" pt="xs">
        <Text>
          À lire au téléphone quand on vous le demande : ces six mots prouvent que vos envois viennent bien{' '}
          {withDe(posteName(poste))}. Ils ne sont pas secrets.
        </Text>
        <SixWords label="Six mots de cet ordinateur" words={poste.fingerprint} />
        <Text size="sm" c="var(--ink-2)">
          {poste.checkedOn === null
            ? shared && poste.role !== 'hub'
              ? 'Le secrétariat du département n’a pas encore noté les avoir entendus. '
              : ''
            : `Entendus ${checkedWords(poste)}. `}
          {keptWords[keys]}
        </Text>
        <div>
          <Button size="xs" variant="subtle" onClick={() => renew(true)}>
            Remplacer les clés de cet ordinateur…
          </Button>
        </div>
      </Stack>
      {renewing && <RenewDialog close={() => renew(false)} />}
    </Section>
  )
}

const keptWords: Readonly<Record<EspaceView['keys'], string>> = {
  keychain: 'Les clés sont gardées par le trousseau du système.',
  file: 'Les clés sont dans un fichier que votre session est seule à lire.',
  closed: '',
  none: '',
}
