import { Box, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconFileText, IconHistory, IconShieldCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { BrandMark } from '../../components/frame/Brand.tsx'
import { OpenCopy } from '../../exchanges/backups/OpenCopy.tsx'
import classes from './FirstRunPage.module.css'

const promises = [
  { icon: IconShieldCheck, text: 'Tout reste sur cet ordinateur. Aucun compte à créer, aucun réseau nécessaire.' },
  { icon: IconFileText, text: 'Les comptes-rendus sortent en Word, prêts à envoyer.' },
  { icon: IconHistory, text: 'Rien ne se perd : chaque changement s’enregistre, se retrouve et s’annule.' },
]

interface Props {
  readonly onDemo: () => void
  readonly onJoin: () => void
  readonly busy: boolean
}

/** What Concerto is and promises; at its foot, the ways in that ask for no answer. */
export function Welcome({ onDemo, onJoin, busy }: Props) {
  return (
    <header className={classes.welcome}>
      <div className={classes.brand}>
        <BrandMark size={28} />
        Concerto
      </div>
      <Title order={1} className={classes.name} id="page-title" tabIndex={-1}>
        Le secrétariat de votre coordination
      </Title>
      <p className={classes.lead}>
        Qui se réunit, ce qui s’est dit, ce qui est décidé : tout au même endroit, et dans vos mots.
      </p>
      <ul className={classes.promises}>
        {promises.map(({ icon: Glyph, text }) => (
          <li key={text}>
            <Glyph size={18} stroke={1.6} aria-hidden="true" />
            {text}
          </li>
        ))}
      </ul>
      <Box component="fieldset" disabled={busy} mt="auto" pt="var(--s7)">
        <Stack gap="sm">
          <Other question="Un secrétariat vous a invité&nbsp;?">
            <Button size="xs" onClick={onJoin}>
              Rejoindre un espace
            </Button>
          </Other>
          <Other question="Votre ordinateur a changé ?">
            <OpenCopy isFirst label="Reprendre une sauvegarde…" />
          </Other>
          <Other question="Vous préférez d’abord regarder ?">
            <Button size="xs" onClick={onDemo}>
              Charger l’espace d’essai
            </Button>
          </Other>
        </Stack>
      </Box>
    </header>
  )
}

function Other({ question, children }: { readonly question: string; readonly children: ReactNode }) {
  return (
    <Group gap="xs">
      <Text size="sm" c="var(--ink-2)">
        {question}
      </Text>
      {children}
    </Group>
  )
}
