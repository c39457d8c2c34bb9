import { Box, Text } from '@mantine/core'
import type { BundlePreview } from '#shared/contract/exchanges/bundles.ts'
import { withDe } from '#shared/text/article.ts'
import { HeardWords } from '../../../components/HeardWords.tsx'
import { Section } from '../../../components/Section.tsx'
import { useMay } from '../../../components/use-may.ts'
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
  const may = useMay('members')
  if (!may)
    return has ? (
      <Section title="L’auteur a quitté l’espace">
        <Text maw={720}>
          Le secrétariat du département a noté le départ {withDe(presentedAs(preview.sender))}. Cet envoi ne s’applique
          pas&nbsp;: demandez-lui de noter son retour, puis appliquez l’envoi qu’il vous fera.
        </Text>
      </Section>
    ) : (
      <Section title="L’auteur n’est pas encore accueilli">
        <Text maw={720}>
          Cet envoi est signé par un ordinateur que le secrétariat du département n’a pas encore accueilli.
          Gardez-le&nbsp;: il s’appliquera quand un envoi de ce secrétariat vous aura dit de qui il est.
        </Text>
      </Section>
    )
  return (
    <Section title="Vérifier qui l’envoie">
      <Text maw={720}>
        {has
          ? `Cet envoi vient d’un ordinateur qui a quitté l’espace\u00A0: celui ${withDe(presentedAs(preview.sender))}.`
          : `Cet envoi se présente comme venant ${withDe(presentedAs(preview.presented))}.`}{' '}
        Appelez cette personne à un numéro que vous connaissez déjà, et demandez-lui les six mots que montre son
        Concerto, dans Échanges, Collègues.
      </Text>
      <Box mt="lg" mb="sm">
        <HeardWords words={words} setWords={setWords} submit={submit} />
      </Box>
      <Text size="sm" c="var(--ink-2)">
        S’ils sont justes, {has ? 'son retour est noté' : 'il est accueilli avec ce rôle'}, et les autres secrétariats
        l’apprennent par votre prochain envoi.
      </Text>
    </Section>
  )
}
