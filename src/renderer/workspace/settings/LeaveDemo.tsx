import { Button, Group, Modal, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApiMutation } from '../../api/hooks.ts'
import { Section } from '../../components/Section.tsx'

/** The way out of the demo: it cannot be undone, so it is asked. */
export function LeaveDemo() {
  const [asking, setAsking] = useState(false)
  const leave = useApiMutation('workspace', 'leaveDemo', { tellsFailure: true })
  const navigate = useNavigate()
  const act = () => leave.mutate({}, { onSuccess: () => void navigate({ to: '/' }) })
  return (
    <Section title="Espace d’essai">
      <Text c="var(--ink-2)">
        Vous regardez une démonstration&nbsp;: le département, les personnes et les textes sont inventés.
      </Text>
      <Group>
        <Button variant="default" onClick={() => setAsking(true)}>
          Quitter l’espace d’essai…
        </Button>
      </Group>
      <Modal opened={asking} onClose={() => setAsking(false)} title="Quitter l’espace d’essai ?">
        <Text mb="md">
          Ses réunions, ses comptes-rendus et ce que vous y avez essayé seront effacés de cet ordinateur. Concerto vous
          posera ensuite ses trois questions, pour ouvrir votre propre espace.
        </Text>
        <Group>
          <Button variant="outline" color="brique" onClick={act} loading={leave.isPending}>
            Effacer l’essai et commencer
          </Button>
          <Button variant="subtle" onClick={() => setAsking(false)}>
            Rester dans l’essai
          </Button>
        </Group>
      </Modal>
    </Section>
  )
}
