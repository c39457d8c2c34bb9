import { Box, Button, Group, Text, Title } from '@mantine/core'
import type { PropositionView } from '#shared/contract/minutes/versions.ts'
import type { Meeting } from '#shared/records/records.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { List } from '../../components/plain/List.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { MarkedLines } from '../../components/point-to-settle/MarkedLines.tsx'
import { writtenBy } from '../../components/point-to-settle/point-words.ts'
import { Section } from '../../components/Section.tsx'
import { useGesture } from '../../components/use-gesture.ts'
import { useMay } from '../../components/use-may.ts'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { quoted } from '../../words/spaces.ts'
import { whoMay } from '../../words/who-may.ts'

/** What others wrote in validated minutes without knowing it: shown beside the text, accepted or declined. */
export function Propositions({ meeting }: { readonly meeting: Meeting }) {
  const propositions = useApiQuery('versions', 'propositions', { meeting: meeting.id })
  const allowed = useMay('lockMinutes', meeting.sector)
  const settling = useSettling(meeting)
  if (propositions.isError)
    return <ErrorMessage thrown={propositions.error} retry={() => void propositions.refetch()} />
  const found = propositions.data ?? []
  if (found.length === 0) return null
  return (
    <Box id="propositions" mb="var(--s7)">
      <Section
        title="Propositions reçues depuis la validation"
        aside={
          allowed && found.length > 1 ? (
            <Group component="span" gap="sm" wrap="nowrap">
              <Button size="xs" variant="subtle" disabled={settling.busy} onClick={() => settling.accept(found)}>
                Tout accepter
              </Button>
              <Button size="xs" variant="subtle" disabled={settling.busy} onClick={() => settling.decline(found)}>
                Tout décliner
              </Button>
            </Group>
          ) : undefined
        }
      >
        <Text c="var(--ink-2)" mb="sm" maw="72ch">
          Écrit ailleurs sans savoir que le compte-rendu était validé. Le texte validé n’a pas changé : accepter une
          proposition fixe une nouvelle version validée, la décliner garde le texte.
          {!allowed && ` ${whoMay.lockMinutes}`}
        </Text>
        <List ruled="over" air="md">
          {found.map((one) => (
            <Group
              key={`${one.record} ${one.id}`}
              component="li"
              gap="var(--s3) var(--s5)"
              align="flex-start"
              justify="space-between"
            >
              <Proposition view={one} />
              {allowed && (
                <Group component="span" gap="sm" wrap="nowrap">
                  <Button
                    size="xs"
                    disabled={settling.busy}
                    aria-label={`Accepter, ${propositionTitle(one)}`}
                    onClick={() => settling.accept([one])}
                  >
                    Accepter
                  </Button>
                  <Button
                    size="xs"
                    variant="subtle"
                    disabled={settling.busy}
                    aria-label={`Décliner, ${propositionTitle(one)}`}
                    onClick={() => settling.decline([one])}
                  >
                    Décliner
                  </Button>
                </Group>
              )}
            </Group>
          ))}
        </List>
      </Section>
    </Box>
  )
}

function Proposition({ view }: { readonly view: PropositionView }) {
  return (
    <Box flex="1 1 320px" miw={0}>
      <Title order={3} ff="text" fz="md" mb="xs">
        {propositionTitle(view)}
      </Title>
      {view.fields.map(({ label, lines }) => (
        <Box key={label} mb="sm">
          {view.kind === 'changed' && <Second block>{sentenceCase(label)}</Second>}
          {lines.length === 0 ? <span>Changée</span> : <MarkedLines lines={lines} empty={false} />}
        </Box>
      ))}
      <Second>{propositionBy(view)}</Second>
    </Box>
  )
}

/** What was settled is gone: on to the next one, or to the head of the page. */
const focusNext = () => goOnTo(() => firstOf('#propositions button', '#page-title'))

function useSettling(meeting: Meeting) {
  const accepting = useGesture('versions', 'accept')
  const declining = useGesture('versions', 'decline')
  const rowsOf = (some: readonly PropositionView[]) => some.map(({ record, id }) => ({ record, id }))
  const said = (some: readonly PropositionView[], one: string, many: string) =>
    sentenceCase(counted(some.length, `proposition ${one}`, `propositions ${many}`, 'f'))
  return {
    busy: accepting.isPending || declining.isPending,
    accept: (some: readonly PropositionView[]) =>
      accepting.act(
        { meeting: meeting.id, rows: rowsOf(some) },
        ({ number }) => `${said(some, 'acceptée', 'acceptées')}, version ${number}`,
        focusNext,
      ),
    decline: (some: readonly PropositionView[]) =>
      declining.act({ meeting: meeting.id, rows: rowsOf(some) }, said(some, 'déclinée', 'déclinées'), focusNext),
  }
}

const kinds: Readonly<Record<PropositionView['kind'], string>> = {
  changed: 'modifier',
  added: 'ajouter',
  removed: 'supprimer',
}

/** « Modifier, section « Accueil » » */
const propositionTitle = ({ kind, recordLabel, name }: PropositionView): string =>
  `${sentenceCase(kinds[kind])}, ${recordLabel} ${quoted(name)}`

/** « Secteur Ouest · Ysoline BOISJOLI, 21 novembre 2024, 9 h 05 » */
const propositionBy = (view: PropositionView): string => {
  const from = view.origin.kind === 'sector' ? `Secteur ${view.origin.name}\u00a0· ` : ''
  return from + writtenBy(view)
}
