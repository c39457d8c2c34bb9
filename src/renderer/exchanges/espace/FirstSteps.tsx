import { Stack } from '@mantine/core'
import type { EspaceView } from '#shared/contract/exchanges/espace.ts'
import { LinkButton } from '../../components/links.tsx'
import { MarkedList } from '../../components/plain/MarkedList.tsx'
import { Section } from '../../components/Section.tsx'
import { ofName } from '../../words/of-name.ts'
import { SixWords } from './SixWords.tsx'

/** What is left to do after one has joined, until the hub's own bundle has come. */
export function FirstSteps({ hub }: { readonly hub: NonNullable<EspaceView['invitedBy']> }) {
  const name = hub.name ?? 'le hub'
  return (
    <Section title="Pour finir de rejoindre l’espace">
      <Stack gap="md" pt="xs">
        <MarkedList ordered>
          <li>
            <strong>Envoyez votre premier lot au hub</strong>, par courriel, sur une clé ou par le dossier partagé.
          </li>
          <li>Appelez {name} : lisez vos six mots, et vérifiez que les siens sont ceux-ci.</li>
          <li>Appliquez le lot que {name} vous enverra : tout l’espace sera alors sur votre poste.</li>
        </MarkedList>
        <SixWords label={`Six mots ${ofName(name)}`} words={hub.fingerprint} />
        <div>
          <LinkButton to="/echanges" variant="filled">
            Préparer mon premier lot
          </LinkButton>
        </div>
      </Stack>
    </Section>
  )
}
