import { Checkbox, List, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { BundleRecipient, OutgoingBundle, ReadyBundle } from '#shared/contract/exchanges/bundles.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Category } from '#shared/records/record-categories.ts'
import { categories, categoryOf } from '#shared/records/record-categories.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { CountList } from '../../components/CountList.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { DialogEnd, FormEnd } from '../../components/FormEnd.tsx'
import type { HandedOver } from '../../components/jobs/hand-over.ts'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { plural } from '../../words/numbers.ts'
import { fileSize } from '../../words/size.ts'
import { quoted } from '../../words/spaces.ts'
import { lackWords, recipientPlace } from './Recipients.tsx'

/** A bundle to send: for whom, since when, what it holds; then the file. */
export function SendDialog({ close }: { readonly close: () => void }) {
  const all = useApiQuery('bundles', 'outgoing', { to: 'all', complete: false })
  const [sent, setSent] = useState<Sent | null>(null)
  return (
    <Dialog onClose={close} title={sent === null ? 'Préparer un envoi' : 'L’envoi est prêt'} size="lg">
      <Loaded query={all}>
        {({ recipients }) =>
          sent === null ? (
            <SendForm recipients={recipients} done={(ready, handed) => setSent({ ready, handed })} close={close} />
          ) : (
            <SentBundle {...sent} close={close} />
          )
        }
      </Loaded>
    </Dialog>
  )
}

interface Sent {
  readonly ready: ReadyBundle
  readonly handed: HandedOver
}

interface FormProps {
  readonly recipients: readonly BundleRecipient[]
  readonly done: (ready: ReadyBundle, handed: HandedOver) => void
  readonly close: () => void
}

function SendForm({ recipients, done, close }: FormProps) {
  const [left, leave] = useState<readonly RowId[]>([])
  const [complete, setComplete] = useState(false)
  const bundle = useDocument(useJob('bundles', 'export'), { done, tellsFailure: true })
  const chosen = recipients.filter(({ id }) => id === null || !left.includes(id))
  const ids = chosen.flatMap(({ id }) => (id === null ? [] : [id]))
  const to = chosen.length === recipients.length ? ('all' as const) : ids
  const isEmpty = chosen.length === 0
  const contents = useApiQuery('bundles', 'outgoing', isEmpty ? null : { to, complete }, { keepPrevious: true })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty && !bundle.isPending) bundle.write((job) => ({ to, complete, job }))
      }}
    >
      <Stack gap="md">
        <Checkbox.Group
          label="Pour qui"
          description="L’envoi est chiffré pour ces collègues, et pour eux seuls."
          error={isEmpty ? 'Choisissez au moins un collègue.' : undefined}
          value={chosen.map(keyOf)}
          onChange={(keys) => leave(recipients.flatMap(({ id }) => (id === null || keys.includes(id) ? [] : [id])))}
        >
          <Stack gap="xs" mt="xs">
            {recipients.map((recipient) => (
              <Checkbox
                key={keyOf(recipient)}
                value={keyOf(recipient)}
                // The hub that invited this poste has no entry yet: what is sent is for it.
                disabled={recipient.id === null}
                label={`${recipient.name} (${recipientPlace(recipient)})`}
                description={`N’a pas encore\u00a0: ${lackWords(recipient).toLowerCase()}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <Radio.Group
          label="Ce qu’il contient"
          value={complete ? 'all' : 'since'}
          onChange={(value) => setComplete(value === 'all')}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              value="since"
              label="Ce que l’un d’eux n’a pas encore"
              description="Le choix habituel, même si un envoi précédent s’est perdu."
            />
            <Radio
              value="all"
              label="Tout"
              description="Pour un ordinateur réinstallé, ou quand on vous demande un envoi complet."
            />
          </Stack>
        </Radio.Group>
        {contents.data !== undefined && !isEmpty && <BundleContents outgoing={contents.data} />}
        <Text size="sm" c="var(--ink-2)">
          Concerto n’envoie rien&nbsp;: il vous donne un fichier, à joindre à un courriel ou à copier sur une clé.
        </Text>
        <FormEnd write={bundle} verb="Préparer l’envoi" disabled={isEmpty} close={close} />
      </Stack>
    </form>
  )
}

const keyOf = ({ id }: BundleRecipient): string => id ?? 'hub'

/** What a bundle would hold, by kind of thing. */
function BundleContents({ outgoing: { contents, operations } }: { readonly outgoing: OutgoingBundle }) {
  if (operations === 0)
    return <Text c="var(--ink-2)">Rien de nouveau&nbsp;: l’envoi dira seulement ce que vous avez reçu.</Text>
  const counts = (Object.keys(categories) as Category[]).flatMap((category) => {
    const count = Object.entries(contents.rows)
      .filter(([record]) => categoryOf(record) === category)
      .reduce((sum, [, rows]) => sum + rows, 0)
    return count === 0 ? [] : [{ category, count }]
  })
  return (
    <div>
      <Text size="sm" c="var(--ink-2)" mb="xs">
        {plural(operations, 'modification', 'modifications')}, qui portent sur&nbsp;:
      </Text>
      <CountList
        label="Contenu de l’envoi"
        counts={counts.map(({ category, count }) => ({
          key: category,
          count,
          noun: categories[category].toLowerCase(),
        }))}
      />
    </div>
  )
}

/** Its name, where it is, for whom, what to do with it. */
function SentBundle({ ready, handed, close }: Sent & { readonly close: () => void }) {
  const { bytes, recipients, operations } = ready
  const size = `${fileSize(bytes)}, ${plural(operations, 'modification', 'modifications')}`
  return (
    <Stack gap="md">
      {handed.kind === 'saved' ? (
        <Text>
          <strong>{handed.name}</strong> ({size}) est enregistré dans {quoted(handed.folder)}.
        </Text>
      ) : (
        <Text>
          <strong>{ready.name}</strong> ({size}) est prêt. Il va là où votre navigateur enregistre les fichiers.
        </Text>
      )}
      <List spacing="xs">
        <List.Item>Chiffré pour {recipients.join(', ')}&nbsp;: personne d’autre ne peut l’ouvrir.</List.Item>
        <List.Item>
          Rien n’est envoyé&nbsp;: joignez-le à un courriel, ou copiez-le sur une clé. Son nom n’a pas d’importance.
        </List.Item>
        <List.Item>
          S’il se perd, le prochain envoi contiendra aussi ce qu’il apportait. Il est inscrit au journal des échanges.
        </List.Item>
      </List>
      <DialogEnd close={close} first />
    </Stack>
  )
}
