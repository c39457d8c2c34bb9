import { Button, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { InvitationView } from '#shared/contract/exchanges/espace.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { Facts } from '../../components/Facts.tsx'
import { HeardWords } from '../../components/HeardWords.tsx'
import { refusalOf } from './answers.ts'
import { roleLabels } from './role-labels.ts'

interface Props {
  readonly invitation: InvitationView
  readonly join: (name: string, words: string) => void
  readonly busy: boolean
}

/** What an invitation says, and what it does not: the six words of who made it, and a name, unless it is for someone known already. */
export function JoinForm({ invitation, join, busy }: Props) {
  const { departement, hub, role, sector, member } = invitation
  const [name, setName] = useState(member ?? '')
  const [words, setWords] = useState('')
  const [refusal, refuse] = useState<string | null>(null)
  const [unheard, setUnheard] = useState<string | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const refused = refusalOf.name({ name })
    const missing = words.trim() === '' ? 'Tapez les six mots que la personne vous lit.' : null
    refuse(refused)
    setUnheard(missing)
    if (refused === null && missing === null) join(name.trim(), words)
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="lg" pt="sm">
        <Facts
          facts={[
            ['Espace', departement ?? 'Département à préciser'],
            ['Invitation de', hub ?? 'Secrétariat du département'],
            ['Secteur', sector ?? 'Tous les secteurs'],
            ['Votre rôle', choiceWord(roleLabels, role)],
          ]}
        />
        {member === null ? (
          <TextInput
            label="Prénom et nom"
            description="Ils signent ce que vous écrivez, chez vous et chez vos collègues."
            autoComplete="name"
            maxLength={120}
            maw={420}
            value={name}
            error={refusal}
            autoFocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
        ) : (
          <Text>
            Vous reprenez la place de <strong>{member}</strong> : ce que vous avez écrit sur l’ordinateur d’avant
            reviendra avec l’envoi du secrétariat du département.
          </Text>
        )}
        <Text>
          Appelez {hub ?? 'le secrétariat du département'} à un numéro que vous connaissez, et demandez les six mots que
          montre son Concerto, dans Échanges, Collègues : ils prouvent que personne n’a changé l’invitation en chemin.
        </Text>
        <HeardWords words={words} setWords={setWords} error={unheard} autoFocus={member !== null} />
        <Text c="var(--ink-2)">
          Les clés de cet ordinateur sont faites ici, et n’en sortent pas. Concerto n’envoie rien&nbsp;: vous préparez
          un envoi, puis vous le donnez.
        </Text>
        <div>
          <Button type="submit" variant="filled" loading={busy}>
            Rejoindre l’espace
          </Button>
        </div>
      </Stack>
    </form>
  )
}
