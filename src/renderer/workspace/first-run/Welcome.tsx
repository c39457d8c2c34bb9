import { Anchor, Group, Text, Title } from '@mantine/core'
import { IconFileText, IconHistory, IconShieldCheck } from '@tabler/icons-react'
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
  readonly busy: boolean
}

/** What Concerto is and promises; at its foot, a look before any answer. */
export function Welcome({ onDemo, busy }: Props) {
  return (
    <header className={classes.welcome}>
      <p className={classes.brand}>
        <BrandMark size={28} />
        Concerto
      </p>
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
      <Group gap="xs" mt="auto" pt="var(--s7)">
        <Text size="sm" c="var(--ink-2)">
          Votre ordinateur a changé ?
        </Text>
        <OpenCopy isFirst label="Reprendre une sauvegarde…" />
      </Group>
      <Text size="sm" c="var(--ink-2)">
        Vous préférez d’abord regarder ?{' '}
        <Anchor component="button" type="button" fw={600} size="sm" underline="always" onClick={onDemo} disabled={busy}>
          Charger l’espace d’essai
        </Anchor>
      </Text>
    </header>
  )
}
