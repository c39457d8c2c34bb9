import { Button, Group, ScrollArea, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { version } from '../../../../package.json'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Facts } from '../../components/Facts.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { Section } from '../../components/Section.tsx'
import { rateOf, screens, stateOf } from '../accessibility/grids.ts'

/** What this program is, what it is made of, and where it says what went wrong. */
export function AboutPage(): ReactNode {
  const about = useApiQuery('about', 'read', {})
  return (
    <>
      <PageHead title="À propos de Concerto" sentence="Le secrétariat de la coordination de l’inclusion numérique." />
      <Loaded query={about}>
        {({ parts, dataDir, log, showsLog }) => (
          <Stack gap="var(--s7)" maw={760}>
            <Section title="Versions">
              <Facts facts={[['Concerto', version], ...parts.map((part) => [part.name, part.version] as const)]} />
            </Section>
            <Section title="Données">
              <Facts
                facts={[
                  ['Dossier', dataDir],
                  ['Réseau', 'Aucun compte, aucun réseau\u00A0: tout reste sur cet ordinateur.'],
                ]}
              />
            </Section>
            <Section title="Accessibilité">
              <Text c="var(--ink-2)">
                <LinkAnchor to="/accessibilite" underline="always">
                  Déclaration d’accessibilité
                </LinkAnchor>
                &nbsp;: {stateOf(rateOf(screens))} avec le RGAA&nbsp;4.1, ce qui manque, et à qui le dire.
              </Text>
            </Section>
            <Section title="Journal technique">
              <Text c="var(--ink-2)">
                Ce qui a échoué, en codes et en endroits du programme&nbsp;: ni nom, ni texte. À joindre à un
                signalement.
              </Text>
              <Facts facts={[['Fichier', log]]} />
              {showsLog && <ShowLog />}
            </Section>
            <Section title="Licences">
              <Text c="var(--ink-2)">
                Concerto est un logiciel libre, sous licence MIT. Il contient d’autres logiciels libres, chacun sous la
                sienne.
              </Text>
              <Text c="var(--ink-2)">
                Les communes sont celles du code officiel géographique (Etalab), leurs positions celles de GeoNames
                (CC&nbsp;BY&nbsp;4.0), le contour des départements celui de MapSVG (CC&nbsp;BY&nbsp;4.0), arrondis.
              </Text>
              <Notices />
            </Section>
          </Stack>
        )}
      </Loaded>
    </>
  )
}

function ShowLog() {
  const show = useApiMutation('about', 'showLog')
  return (
    <Group>
      <Button variant="default" onClick={() => show.mutate({})}>
        Montrer le journal dans son dossier
      </Button>
      {show.data === false && <Text role="status">Il n’y a pas encore de journal.</Text>}
    </Group>
  )
}

/** Long: read when it is asked for. */
function Notices() {
  const [asked, ask] = useState(false)
  const notices = useApiQuery('about', 'notices', asked ? {} : null)
  if (!asked)
    return (
      <Group>
        <Button variant="default" onClick={() => ask(true)}>
          Lire les licences
        </Button>
      </Group>
    )
  return (
    <Loaded query={notices}>
      {(text) => (
        <ScrollArea.Autosize
          mah="60vh"
          viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Texte des licences' }}
        >
          <Text component="pre" size="sm" lang="en" style={{ whiteSpace: 'pre-wrap' }}>
            {text}
          </Text>
        </ScrollArea.Autosize>
      )}
    </Loaded>
  )
}
