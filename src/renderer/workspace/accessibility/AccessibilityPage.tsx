import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { version } from '../../../../package.json'
import { Facts } from '../../components/Facts.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { PrintButton } from '../../components/PrintButton.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { figure, plural } from '../../words/numbers.ts'
import { type Criterion, countOf, establishedOn, norm, rateOf, screens, stateOf } from './grids.ts'

/** The declaration that the French rules ask for; its figures are those of the grids, read as they stand. */
export function AccessibilityPage(): ReactNode {
  return (
    <>
      <PageHead
        title="Déclaration d’accessibilité"
        crumbs={[
          <LinkAnchor key="about" to="/a-propos">
            À propos de Concerto
          </LinkAnchor>,
          'Accessibilité',
        ]}
        sentence={`Pour Concerto ${version}, ses écrans et les documents qu’il produit. Établie le ${establishedOn}.`}
        actions={<PrintButton />}
      />
      <Stack gap="var(--s7)" maw={760}>
        <Standing />
        <Unmet />
        <Established />
        <Contact />
        <Appeal />
      </Stack>
    </>
  )
}

function Standing() {
  const rate = rateOf(screens)
  const told = (criteria: readonly Criterion[]) =>
    [
      plural(countOf(criteria, 'conforme'), 'conforme', 'conformes'),
      plural(countOf(criteria, 'non conforme'), 'non conforme', 'non conformes'),
      plural(countOf(criteria, 'non applicable'), 'non applicable', 'non applicables'),
    ].join(', ')
  return (
    <Section title="État de conformité">
      <Stack gap="sm">
        <Text>
          Concerto est <strong>{stateOf(rate)}</strong> avec le référentiel général d’amélioration de l’accessibilité
          (RGAA), version 4.1, en raison des non-conformités dites plus bas.
        </Text>
        <Facts
          facts={[
            ['Critères respectés', `${figure(rate)}\u00a0% de ceux qui s’appliquent`],
            ['RGAA 4.1', `${plural(screens.length, 'critère', 'critères')}\u00a0: ${told(screens)}`],
            ['EN 301 549', `${plural(norm.length, 'clause', 'clauses')} (documents, logiciel)\u00a0: ${told(norm)}`],
          ]}
        />
        <Text c="var(--ink-2)">
          Cet essai est le nôtre&nbsp;: aucun organisme extérieur n’a contrôlé Concerto. Les deux grilles, critère par
          critère, accompagnent le code du programme (docs/accessibilite).
        </Text>
      </Stack>
    </Section>
  )
}

function Unmet() {
  const isUnmet = ({ finding }: Criterion) => finding === 'non conforme'
  const unmet = [
    ...screens.filter(isUnmet).map((one) => ({ ...one, of: 'RGAA' })),
    ...norm.filter(isUnmet).map((one) => ({ ...one, of: 'EN 301 549' })),
  ]
  return (
    <Section title="Ce qui n’est pas accessible">
      <List ruled air="md">
        {unmet.map(({ of, number, asks, shown }) => (
          <li key={`${of} ${number}`}>
            <strong>{asks}</strong> <Second>{`${of}, ${number}`}</Second>
            <Text>{shown}</Text>
          </li>
        ))}
      </List>
    </Section>
  )
}

function Established() {
  return (
    <Section title="Comment elle a été établie">
      <List gap="sm">
        <li>
          <strong>Sur quoi</strong>&nbsp;: toutes les pages du programme, dans l’espace d’essai, en clair, en sombre,
          aux couleurs du système et à 400&nbsp;%&nbsp;; tous les genres de documents Word, Excel, PowerPoint, PDF et
          HTML qu’il produit.
        </li>
        <li>
          <strong>Par quoi</strong>&nbsp;: axe-core, ses règles RGAA comprises&nbsp;; des contrôles propres à Concerto
          (libellés, tableaux, focus, textes coupés, documents)&nbsp;; trois journées parcourues au clavier seul, en
          relevant ce qu’un lecteur d’écran en reçoit&nbsp;; des relectures à la main. Ces essais sont rejoués à chaque
          modification.
        </li>
        <li>
          <strong>Avec quoi</strong>&nbsp;: HTML, CSS, JavaScript et ARIA, dans Chromium, qui est dans Concerto. Aucun
          essai n’a été fait par une personne qui se sert d’un lecteur d’écran, ni avec NVDA, JAWS ou VoiceOver&nbsp;:
          ce qui leur est transmis a été relu, non entendu.
        </li>
      </List>
    </Section>
  )
}

function Contact() {
  return (
    <Section title="Signaler une difficulté">
      <Text>
        Si un écran ou un document vous résiste, écrivez à qui vous a remis Concerto, ou à qui publie son code&nbsp;:
        dites la page, ce que vous vouliez faire et ce dont vous vous servez. N’envoyez aucune donnée d’un espace
        réel&nbsp;: l’espace d’essai suffit presque toujours. Demandez le document ou l’information sous une autre
        forme&nbsp;: on vous la doit.
      </Text>
    </Section>
  )
}

function Appeal() {
  return (
    <Section title="Voies de recours">
      <Stack gap="sm">
        <Text>
          Si vous avez signalé un défaut qui vous empêche de vous servir de Concerto et n’avez pas eu de réponse
          satisfaisante, vous pouvez saisir le Défenseur des droits&nbsp;:
        </Text>
        <List gap="sm">
          <li>par son formulaire, sur www.defenseurdesdroits.fr&nbsp;;</li>
          <li>par son délégué dans votre département&nbsp;;</li>
          <li>
            par courrier, gratuit et sans timbre&nbsp;: Défenseur des droits, Libre réponse 71120, 75342 Paris
            CEDEX&nbsp;07.
          </li>
        </List>
      </Stack>
    </Section>
  )
}
