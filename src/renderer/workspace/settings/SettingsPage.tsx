import { Button, Group, Input, SegmentedControl, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Preferences } from '#shared/contract/workspace/preferences.ts'
import { version } from '../../../../package.json'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { usePreferences } from '../../api/preferences.ts'
import { useWorkspace } from '../../api/workspace.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { Facts } from '../../components/Facts.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { LinkAnchor } from '../../components/links.tsx'
import { Columns } from '../../components/plain/Columns.tsx'
import { Section } from '../../components/Section.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { PersonSettings } from './PersonSettings.tsx'
import { SettingsDoor } from './SettingsDoor.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { SpellingSettings } from './SpellingSettings.tsx'
import { UpdateProgram } from './UpdateProgram.tsx'

/** Who one is, and how this computer shows and keeps the work. */
export function SettingsPage(): ReactNode {
  const { demo } = useWorkspace()
  return (
    <SettingsFrame>
      <Columns>
        <Stack gap="var(--s7)">
          <PersonSettings />
          <AppearanceSettings />
          <SpellingSettings />
        </Stack>
        <Stack gap="var(--s7)">
          <SettingsDoor title="Sauvegardes" to="/sauvegardes" verb="Voir les sauvegardes">
            Les copies que Concerto fait de lui-même, où elles vont, et comment y revenir.
          </SettingsDoor>
          {demo ? <LeaveDemo /> : <SeeDemo />}
          <About />
        </Stack>
      </Columns>
    </SettingsFrame>
  )
}

const schemes = [
  { value: 'light', label: 'Clair' },
  { value: 'dark', label: 'Sombre' },
  { value: 'auto', label: 'Comme l’ordinateur' },
]

/** The colours of this poste. */
function AppearanceSettings() {
  const { preferences, prefer } = usePreferences()
  return (
    <Section title="Apparence">
      <Input.Wrapper label="Couleurs" description="Le papier des documents reste blanc." pt="xs" labelElement="div">
        <div>
          <SegmentedControl
            aria-label="Couleurs"
            data={schemes}
            value={preferences.colors}
            onChange={(colors) => prefer({ colors: colors as Preferences['colors'] })}
          />
        </div>
      </Input.Wrapper>
    </Section>
  )
}

/** The demonstration beside the work, where a window can be opened for it. */
function SeeDemo() {
  const { data: where } = useApiQuery('workspace', 'demoWindow', {})
  const open = useApiMutation('workspace', 'openDemo')
  if (where !== 'elsewhere') return null
  return (
    <Section title="Espace d’essai">
      <Text c="var(--ink-2)">
        Un département inventé, pour apprendre sans risque&nbsp;: il s’ouvre dans une autre fenêtre, et rien n’y touche
        à votre espace. Fermée, elle ne garde rien.
      </Text>
      <Group>
        <Button
          onClick={() =>
            open.mutate({}, { onSuccess: () => tellDone('L’espace d’essai s’ouvre dans une autre fenêtre') })
          }
        >
          Ouvrir l’espace d’essai
        </Button>
      </Group>
    </Section>
  )
}

/** The way out of the demo: what cannot be undone is asked; in a window of its own, one closes it. */
function LeaveDemo() {
  const [asking, setAsking] = useState(false)
  const { data: where } = useApiQuery('workspace', 'demoWindow', {})
  const leave = useApiMutation('workspace', 'leaveDemo')
  const isApart = where === 'here'
  return (
    <Section title="Espace d’essai">
      <Text c="var(--ink-2)">
        Vous regardez une démonstration&nbsp;: le département, les personnes et les textes sont inventés.
        {isApart && ' Cette fenêtre est la sienne\u00A0: fermée, elle ne garde rien, et votre espace vous attend.'}
      </Text>
      <Group>
        <Button variant="default" onClick={() => (isApart ? leave.mutate({}) : setAsking(true))}>
          {isApart ? 'Fermer l’espace d’essai' : 'Quitter l’espace d’essai…'}
        </Button>
      </Group>
      {asking && <LeaveDialog close={() => setAsking(false)} />}
    </Section>
  )
}

function LeaveDialog({ close }: { readonly close: () => void }) {
  const leave = useApiMutation('workspace', 'leaveDemo', { tellsFailure: true })
  const navigate = useNavigate()
  const act = () => leave.mutate({}, { onSuccess: () => void navigate({ to: '/' }) })
  return (
    <Dialog onClose={close} title="Quitter l’espace d’essai&nbsp;?">
      <Stack gap="md">
        <Text>
          Ses réunions, ses comptes-rendus et ce que vous y avez essayé seront effacés de cet ordinateur. Concerto vous
          posera ensuite ses trois questions, pour ouvrir votre propre espace.
        </Text>
        {leave.error !== null && <ErrorMessage thrown={leave.error} />}
        <DialogEnd close={close} first>
          <Button variant="outline" color="brique" onClick={act} loading={leave.isPending}>
            Effacer l’essai et commencer
          </Button>
        </DialogEnd>
      </Stack>
    </Dialog>
  )
}

/** What this program is and where the work is kept. */
function About() {
  return (
    <Section title="À propos">
      <Facts
        facts={[
          ['Version', `Concerto ${version}`],
          ['Données', 'Tout reste sur cet ordinateur : aucun compte, aucun réseau.'],
        ]}
      />
      <LinkAnchor to="/a-propos">Versions, licences et journal technique</LinkAnchor>
      <Text size="sm" c="var(--ink-2)">
        Chaque changement est écrit sur le disque avant d’être annoncé « Enregistré ».
      </Text>
      <UpdateProgram />
    </Section>
  )
}
