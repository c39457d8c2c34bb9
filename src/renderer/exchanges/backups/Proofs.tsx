import { Anchor } from '@mantine/core'
import { type Icon, IconAlertTriangle, IconCheck, IconClock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { BackupsView, Proof as ProofOfSpace, Rehearsal, SecondFolder } from '#shared/contract/exchanges/backups.ts'
import { type RecordName, records } from '#shared/records/records.ts'
import { useApiMutation } from '../../api/hooks.ts'
import { List } from '../../components/plain/List.tsx'
import { plural } from '../../words/numbers.ts'
import { atMoment } from './backup-words.ts'
import classes from './backups.module.css'

/** What one may rely on, in three sentences: the last copy, the one elsewhere, the proof that it comes back. */
export function Proofs({ overview }: { readonly overview: BackupsView }) {
  const now = new Date()
  return (
    <List gap="sm" pt="md" aria-label="Où en sont les sauvegardes">
      <LastCopy overview={overview} now={now} />
      <Elsewhere second={overview.second} now={now} />
      <Rehearsed overview={overview} now={now} />
      <LookedOver overview={overview} now={now} />
    </List>
  )
}

interface ProofProps {
  readonly icon: Icon
  readonly tone: 'fine' | 'waits'
  readonly children: ReactNode
}

function Proof({ icon: Glyph, tone, children }: ProofProps) {
  return (
    <li className={classes.proof} data-tone={tone}>
      <Glyph size={19} stroke={1.6} aria-hidden="true" />
      <span>{children}</span>
    </li>
  )
}

function LastCopy({
  overview: { lastAt, isUpToDate, copies },
  now,
}: {
  readonly overview: BackupsView
  readonly now: Date
}) {
  if (lastAt === null)
    return (
      <Proof icon={IconClock} tone="waits">
        {copies.length === 0
          ? 'Aucune sauvegarde n’a encore été faite.'
          : 'Pas encore de sauvegarde, seulement les copies ci-dessous.'}
      </Proof>
    )
  return isUpToDate ? (
    <Proof icon={IconCheck} tone="fine">
      Sauvegardé {atMoment(lastAt, now)} : tout ce que vous avez écrit y est.
    </Proof>
  ) : (
    <Proof icon={IconClock} tone="fine">
      Sauvegardé {atMoment(lastAt, now)} ; ce qui a changé depuis est enregistré, et sera dans la prochaine copie.
    </Proof>
  )
}

function Elsewhere({ second, now }: { readonly second: SecondFolder | null; readonly now: Date }) {
  if (second === null)
    return (
      <Proof icon={IconAlertTriangle} tone="waits">
        Aucune copie n’est sur un autre disque : si cet ordinateur se perd, toutes se perdent avec lui.
      </Proof>
    )
  const last = second.lastAt === null ? 'aucune copie encore' : `copie faite ${atMoment(second.lastAt, now)}`
  return second.failure === null ? (
    <Proof icon={IconCheck} tone="fine">
      Sur un autre disque : {last}, {second.isEncrypted ? 'chiffrée' : 'en clair'}.
    </Proof>
  ) : (
    <Proof icon={IconAlertTriangle} tone="waits">
      Sur un autre disque : {last} ; la suivante attend.
    </Proof>
  )
}

function Rehearsed({ overview: { copies, rehearsal }, now }: { readonly overview: BackupsView; readonly now: Date }) {
  const rehearse = useApiMutation('backups', 'rehearse')
  const [latest] = copies
  return (
    <Proof
      icon={rehearsal === null ? IconClock : rehearsal.problems === 0 ? IconCheck : IconAlertTriangle}
      tone={rehearsal?.problems === 0 ? 'fine' : 'waits'}
    >
      {rehearsal === null ? 'La restauration n’a pas encore été essayée.' : rehearsalSentence(rehearsal, now)}{' '}
      {latest !== undefined && (
        <Anchor
          component="button"
          type="button"
          underline="always"
          disabled={rehearse.isPending}
          onClick={() => rehearse.mutate({ name: latest.name })}
        >
          {rehearse.isPending ? 'Essai en cours…' : rehearsal === null ? 'L’essayer' : 'L’essayer de nouveau'}
        </Anchor>
      )}
    </Proof>
  )
}

/** What the program found of itself; damage has its own message above. */
function LookedOver({ overview: { proof, failure }, now }: { readonly overview: BackupsView; readonly now: Date }) {
  const { at, remade } = proof
  if (failure?.code === 'workspace-damaged')
    return (
      <Proof icon={IconAlertTriangle} tone="waits">
        L’espace a été relu&nbsp;: une partie est abîmée. Rien ne l’efface des sauvegardes déjà faites.
      </Proof>
    )
  return (
    <Proof icon={at === null ? IconClock : IconCheck} tone="fine">
      {at === null
        ? 'Concerto relit l’espace dix minutes après l’ouverture, puis chaque jour\u00A0: ce qui s’abîmerait vous sera dit.'
        : `Journal relu ${atMoment(at, now)}\u00A0: rien n’y est abîmé. Ce qui s’affiche est comparé en un mois.`}
      {remade !== null && ` ${remadeSentence(remade, now)}`}
    </Proof>
  )
}

const remadeSentence = ({ at, records: names }: NonNullable<ProofOfSpace['remade']>, now: Date): string =>
  `La recherche ${names.map((name) => `des ${records[name as RecordName].label.many}`).join(', ')} était abîmée\u00A0: elle a été refaite ${atMoment(at, now)}, et rien ne s’est perdu.`

const rehearsalSentence = ({ at, transactions, problems }: Rehearsal, now: Date): string =>
  problems === 0
    ? `Restauration essayée ${atMoment(at, now)} : ${plural(transactions, 'action est revenue', 'actions sont revenues')}, à l’identique.`
    : `Restauration essayée ${atMoment(at, now)} : la copie n’est pas revenue à l’identique. Faites-en une nouvelle, et vérifiez le disque.`
