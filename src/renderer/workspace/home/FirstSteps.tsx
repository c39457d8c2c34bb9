import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { FirstStep } from '#shared/contract/workspace/workspace.ts'
import { usePreferences } from '../../api/preferences.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { LinkButton } from '../../components/links.tsx'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { Section } from '../../components/Section.tsx'
import { figure, plural } from '../../words/numbers.ts'
import { territoryName } from '../../words/territory.ts'
import classes from './first-steps.module.css'

interface Props {
  readonly steps: readonly FirstStep[]
}

const steps = {
  place: {
    title: 'Dire où vous travaillez',
    asks: 'Votre département, et ses secteurs. Les documents en portent le nom.',
    verb: 'Choisir le département',
  },
  copy: {
    title: 'Mettre une copie à l’abri',
    asks: 'Sur un autre disque ou une clé\u00A0: Concerto y copie ensuite votre travail de lui-même.',
    verb: 'Choisir où',
  },
  actors: {
    title: 'Faire entrer vos structures',
    asks: 'Un tableau Excel, un export national ou toute autre liste. Rien n’entre avant que vous ayez vu l’aperçu.',
    verb: 'Importer dans l’annuaire',
  },
  meeting: {
    title: 'Préparer votre prochaine réunion',
    asks: 'L’ordre du jour à l’horloge, les invitations, la feuille d’émargement. Un forum, avec son programme et ses stands, se prépare sous «\u00A0Forums\u00A0».',
    verb: 'Préparer une réunion',
  },
  sectors: {
    title: 'Recevoir les envois des secteurs',
    asks: 'Chaque secrétariat vous remet ce qu’il a écrit\u00A0; vous voyez ce que cela change avant de l’appliquer.',
    verb: 'Recevoir',
  },
  campaign: {
    title: 'Préparer une campagne',
    asks: 'Les indicateurs communs, demandés à chaque structure par un classeur.',
    verb: 'Préparer une campagne',
  },
  colleague: {
    title: 'Retrouver un collègue',
    asks: 'Un fichier d’invitation, et six mots lus au téléphone.',
    verb: 'Inviter, ou ouvrir une invitation',
  },
} as const satisfies Record<FirstStep['key'], { readonly title: string; readonly asks: string; readonly verb: string }>

/** How a new espace is begun: what is done is ticked by what stands in the data, never by a click. */
export function FirstSteps({ steps: told }: Props) {
  const { preferences, prefer } = usePreferences()
  const next = told.find(({ done }) => !done)
  return (
    <>
      {told.length > 0 && preferences.firstSteps === 'shown' && (
        <Section
          title="Premiers pas"
          aside={
            <Group gap="md">
              <Second>{countWords(told)}</Second>
              <Button size="xs" variant="subtle" onClick={() => prefer({ firstSteps: 'hidden' })}>
                Masquer la liste
              </Button>
            </Group>
          }
        >
          <List ruled ordered>
            {told.map((step, rank) => (
              <StepLine key={step.key} step={step} rank={rank + 1} isNext={step === next} />
            ))}
          </List>
        </Section>
      )}
      <Otherwise />
    </>
  )
}

interface LineProps {
  readonly step: FirstStep
  readonly rank: number
  readonly isNext: boolean
}

function StepLine({ step: { key, done }, rank, isNext }: LineProps) {
  const { title, asks, verb } = steps[key]
  return (
    <li className={classes.step} data-done={done || undefined} data-next={isNext || undefined}>
      <span className={classes.mark} aria-hidden="true">
        {done ? <IconCheck size={16} stroke={1.8} /> : rank}
      </span>
      <div>
        <Text fw={done ? 400 : 600}>
          {title}
          {done && <VisuallyHidden>, fait</VisuallyHidden>}
        </Text>
        <Second block>{key === 'place' && done ? <WhereOneWorks /> : asks}</Second>
      </div>
      {!done && (
        <StepLink step={key} variant={isNext ? 'filled' : 'default'}>
          {verb}
        </StepLink>
      )}
    </li>
  )
}

function WhereOneWorks() {
  const { espace, sectors, member } = useWorkspace()
  const sector = sectors.find(({ id }) => id === member.sector)?.name
  const everywhere = sectors.length === 0 ? null : 'tous les secteurs'
  return [territoryName(espace), sector === undefined ? everywhere : `secteur ${sector}`].filter(Boolean).join(', ')
}

interface StepLinkProps {
  readonly step: FirstStep['key']
  readonly variant?: 'filled' | 'default'
  readonly size?: 'xs' | 'sm'
  readonly children: ReactNode
}

function StepLink({ step, ...look }: StepLinkProps) {
  switch (step) {
    case 'place':
      return <LinkButton to="/reglages/espace" {...look} />
    case 'copy':
      return <LinkButton to="/sauvegardes" {...look} />
    case 'actors':
      return <LinkButton to="/annuaire/importer" {...look} />
    case 'meeting':
      return <LinkButton to="/reunions" search={{ nouvelle: true }} {...look} />
    case 'sectors':
      return <LinkButton to="/echanges" {...look} />
    case 'campaign':
      return <LinkButton to="/indicateurs/campagnes/nouvelle" {...look} />
    case 'colleague':
      return <LinkButton to="/echanges/postes" {...look} />
  }
}

/** Other ways to begin. */
function Otherwise() {
  return (
    <Section look="label" title="Ou commencer autrement">
      <Group gap="lg">
        <LinkButton to="/comptes-rendus/importer">Importer un compte-rendu</LinkButton>
        <LinkButton to="/fiches/importer">Importer un plan d’actions</LinkButton>
        <LinkButton to="/sauvegardes">Reprendre une sauvegarde</LinkButton>
      </Group>
    </Section>
  )
}

/** Those that remain, once the espace is lived in. */
export function FirstStepsLeft({ steps: told }: Props) {
  const { preferences, prefer } = usePreferences()
  const left = told.filter(({ done }) => !done)
  if (left.length === 0 || preferences.firstSteps === 'hidden') return null
  return (
    <Section look="label" title="Premiers pas" aside={<Second>{countWords(told)}</Second>}>
      <List ruled>
        {left.map(({ key }) => (
          <li key={key} className={classes.left}>
            <Text>{steps[key].title}</Text>
            <StepLink step={key} size="xs">
              {steps[key].verb}
            </StepLink>
          </li>
        ))}
      </List>
      <Button size="xs" variant="subtle" mt="xs" onClick={() => prefer({ firstSteps: 'hidden' })}>
        Masquer la liste
      </Button>
    </Section>
  )
}

/** « 2 faits sur 5 ; chaque ligne se coche d’elle-même ». */
const countWords = (told: readonly FirstStep[]): string => {
  const done = told.filter((step) => step.done).length
  return `${plural(done, 'fait', 'faits')} sur ${figure(told.length)}\u00a0; chaque ligne se coche d’elle-même`
}
