import { Box, Text } from '@mantine/core'
import type { BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import { HeardWords } from '../../../components/HeardWords.tsx'
import { Section } from '../../../components/Section.tsx'
import { useMay } from '../../../components/use-may.ts'
import { ofName } from '../../../words/of-name.ts'
import { presentedAs } from './sender-words.ts'

interface Props {
  readonly preview: BundlePreview
  readonly words: string
  readonly setWords: (words: string) => void
  /** « Entrée », once they are written. */
  readonly submit: () => void
}

/** A stranger, or someone who left: the words are heard, never shown here, so that they are truly compared (BU-7). */
export function SenderToCheck({ preview, words, setWords, submit }: Props) {
  const has = preview.sender.status === 'left'
  const forAll = useMay('members')
  if (has && !forAll)
    return (
      <Section title="Un poste parti">
        <Text maw={720}>
          Le hub a noté le départ du poste {ofName(presentedAs(preview.sender))}. Ce lot ne s’applique pas : demandez au
          hub de noter son retour, puis appliquez le lot du hub.
        </Text>
      </Section>
    )
  return (
    <Section title="Vérifier qui l’envoie">
      <Text maw={720}>
        {has
          ? `Ce poste a quitté l’espace. Il était celui ${ofName(presentedAs(preview.sender))}.`
          : `Ce lot se présente comme venant ${ofName(presentedAs(preview.presented))}.`}{' '}
        Appelez cette personne à un numéro que vous connaissez déjà, et demandez-lui les six mots que montre son
        Concerto, dans Échanges, Postes.
      </Text>
      <Box mt="lg" mb="sm">
        <HeardWords words={words} setWords={setWords} submit={submit} />
      </Box>
      <Text size="sm" c="var(--ink-2)">
        S’ils sont justes, ce poste sera reconnu dès maintenant
        {forAll ? ', ici et chez les autres secrétariats.' : ' sur cet ordinateur.'}
      </Text>
    </Section>
  )
}
