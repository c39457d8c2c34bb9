import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { MeetingPage } from '#shared/contract/meetings/meetings.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { BearerField } from '../../components/fields/BearerField.tsx'
import { RecordField } from '../../components/fields/RecordField.tsx'
import { LinkButton } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { AskedOnce } from '../../components/sending/AskedOnce.tsx'
import { SendingDesk } from '../../components/sending/SendingDesk.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { MeetingScreen } from '../MeetingScreen.tsx'

const route = getRouteApi('/reunions/$meeting/diffuser')

/** Where validated minutes are given to those who were there, to those who were expected, and to others. */
export function GiveOutPage(): ReactNode {
  const { meeting } = route.useParams()
  return (
    <MeetingScreen
      meeting={meeting}
      name="Diffuser"
      actions={
        <LinkButton to="/comptes-rendus/$meeting" params={{ meeting }} search={{ vue: 'apercu' }}>
          Voir le compte-rendu
        </LinkButton>
      }
    >
      {(view) => <GiveOut view={view} />}
    </MeetingScreen>
  )
}

function GiveOut({ view: { meeting } }: { readonly view: MeetingPage }) {
  const [rewriting, rewrite] = useState(false)
  return (
    <SendingDesk
      subject={{ kind: 'minutes', meeting: meeting.id }}
      rewrite={
        <Button variant="subtle" size="xs" onClick={() => rewrite(!rewriting)}>
          {rewriting ? 'Fermer' : 'Récrire'}
        </Button>
      }
      {...(rewriting && {
        words: (
          <RecordField
            record="meeting"
            row={meeting}
            field="minutesMail"
            description="Vide, le texte habituel revient."
            first
          />
        ),
      })}
      asked={(missing) => <AskedOnce missing={missing} />}
      empty={
        <EmptyState
          title={`Personne n’est noté ${kindWords(meeting).toThe}.`}
          action={
            <LinkButton to="/reunions/$meeting/presences" params={{ meeting: meeting.id }} variant="filled">
              Saisir les présences
            </LinkButton>
          }
        >
          Le compte-rendu va d’abord à celles et ceux qui étaient là.
        </EmptyState>
      }
      more={<SomeoneMore meeting={meeting.id} />}
    />
  )
}

/** Somebody who is on no list of the meeting, from the directory or by name. */
function SomeoneMore({ meeting }: { readonly meeting: RowId }) {
  const add = useGesture('sendings', 'add')
  return (
    <Section title="Ajouter quelqu’un" look="label">
      <BearerField
        label="À qui d’autre le compte-rendu est remis"
        labelHidden
        meeting={null}
        value={null}
        placeholder="Nom, structure"
        onChange={(who) => {
          if (who !== null)
            add.act({ subject: { kind: 'minutes', meeting }, ...who }, `Destinataire ajouté\u00a0: ${who.name}`)
        }}
      />
    </Section>
  )
}
