import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { EspaceView, PosteView } from '#shared/contract/exchanges/espace.ts'
import { withDe } from '#shared/text/article.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { checkedWords, placeOf, posteName } from './poste-words.ts'
import { RenewDialog } from './RenewDialog.tsx'
import { SixWords } from './SixWords.tsx'
import { TakeOverDialog } from './TakeOverDialog.tsx'

interface Props {
  readonly here: NonNullable<EspaceView['here']>
  readonly keys: EspaceView['keys']
}

/** The words of this poste, to be read to whoever asks. */
export function ThisPoste({ here, keys }: Props) {
  const { poste } = here
  // What it granted is signed by them.
  const isFirst = useWorkspace().standing?.isFirst === true
  const [renewing, renew] = useState(false)
  const [takesOver, takeOver] = useState(false)
  return (
    <Section title="Cet ordinateur" word="Six mots" aside={placeOf(here)}>
      <Stack gap="md" pt="xs">
        <Text>
          À lire au téléphone quand on vous le demande : ces six mots prouvent que vos envois viennent bien{' '}
          {withDe(posteName(here))}. Ils ne sont pas secrets.
        </Text>
        <SixWords label="Six mots de cet ordinateur" words={here.fingerprint} />
        <Text size="sm" c="var(--ink-2)">
          {heardWords(poste)}
          {keptWords[keys]}
        </Text>
        {isFirst ? (
          <LinkAnchor to="/echanges/secours" size="sm">
            Feuille de secours
          </LinkAnchor>
        ) : (
          <Stack gap={0} align="flex-start">
            <Button size="xs" variant="subtle" onClick={() => renew(true)}>
              Remplacer les clés de cet ordinateur…
            </Button>
            <Button size="xs" variant="subtle" onClick={() => takeOver(true)}>
              Reprendre l’espace avec la feuille de secours…
            </Button>
          </Stack>
        )}
      </Stack>
      {renewing && <RenewDialog close={() => renew(false)} />}
      {takesOver && <TakeOverDialog close={() => takeOver(false)} />}
    </Section>
  )
}

const heardWords = (poste: PosteView | null): string => {
  if (poste === null)
    return 'Le secrétariat du département ne les a pas encore entendus\u00a0: ce que vous écrivez n’est montré qu’ici. '
  if (poste.isFirst)
    return `L’espace a été ${poste.tookOver ? 'repris' : 'ouvert'} ici\u00a0: les droits de vos collègues tiennent à ces clés. `
  return poste.checkedOn === null ? '' : `Entendus ${checkedWords(poste)}. `
}

const keptWords: Readonly<Record<EspaceView['keys'], string>> = {
  keychain: 'Les clés sont gardées par le trousseau du système.',
  file: 'Les clés sont dans un fichier que votre session est seule à lire.',
  closed: '',
  none: '',
}
