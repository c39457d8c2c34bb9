import { Text, TextInput } from '@mantine/core'
import type { BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import { Section } from '../../../components/Section.tsx'
import { ofName } from '../../../words/of-name.ts'
import { presentedAs, senderIn } from './sender-words.ts'

interface Props {
  readonly preview: BundlePreview
  readonly words: string
  readonly setWords: (words: string) => void
  /** « Entrée », once they are written. */
  readonly submit: () => void
}

/** A stranger, or someone who left: the words are heard, never shown here, so that they are truly compared (BU-7). */
export function SenderToCheck({ preview, words, setWords, submit }: Props) {
  const has = preview.sender.status === 'left'
  return (
    <Section title="Vérifier qui l’envoie">
      <Text maw={720}>
        {has
          ? `Ce poste a quitté l’espace. Il était celui ${ofName(presentedAs(senderIn(preview)))}.`
          : `Ce lot se présente comme venant ${ofName(presentedAs(preview.presented))}.`}{' '}
        Appelez cette personne à un numéro que vous connaissez déjà, et demandez-lui les six mots que montre son
        Concerto, dans Échanges, Postes.
      </Text>
      <TextInput
        mt="lg"
        mb="sm"
        maw={480}
        label="Les six mots, tels que vous les entendez"
        description="Les accents et les majuscules n’ont pas d’importance."
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && submit()}
        autoComplete="off"
        spellCheck={false}
      />
      <Text size="sm" c="var(--ink-2)">
        S’ils sont justes, ce poste sera reconnu dès maintenant, ici et chez les autres secrétariats.
      </Text>
    </Section>
  )
}
