import { Menu } from '@mantine/core'
import type { Recipient } from '#shared/contract/workspace/sendings.ts'
import { sentenceCase } from '../../words/numbers.ts'
import { useDocument } from '../jobs/use-document.ts'
import { useJob } from '../jobs/use-job.ts'
import { DotsMenu } from '../RowMenu.tsx'
import { useGesture } from '../use-gesture.ts'
import { agreed, calledOf, isToTell } from './sending-words.ts'
import type { Telling } from './telling.ts'
import { useNote } from './use-note.ts'

interface Props extends Telling {
  readonly recipient: Recipient
  /** Asks for an address, or another. */
  readonly address: () => void
}

/** Told otherwise, left aside, or not told after all. */
export function RecipientMenu({ recipient, address, ...telling }: Props) {
  const { note } = useNote(telling)
  const forgetting = useGesture('sendings', 'forget')
  const { subject, variants, as } = telling
  const drafts = useDocument(useJob('sendings', 'drafts'), { done: 'Brouillon prêt' })
  const called = calledOf(subject)
  const waits = isToTell(recipient)
  return (
    <DotsMenu label={`Autres actions, ${recipient.name}`}>
      {telling.page.waiting === null && (
        <>
          {recipient.reach === 'mail' && (
            <Menu.Item onClick={() => drafts.write((job) => ({ subject, to: [recipient.id], variants, as, job }))}>
              Préparer son brouillon
            </Menu.Item>
          )}
          {!waits && recipient.reach !== 'none' && (
            <Menu.Item onClick={() => note([recipient])}>Noter un nouvel envoi</Menu.Item>
          )}
          <Menu.Item onClick={() => note([recipient], 'phone')}>
            {sentenceCase(agreed(called, 'prévenu'))} au téléphone
          </Menu.Item>
          <Menu.Item onClick={() => note([recipient], 'hand')}>Remis en main propre</Menu.Item>
          {recipient.state !== 'aside' && (
            <Menu.Item onClick={() => note([recipient], 'aside')}>Laisser de côté</Menu.Item>
          )}
          <Menu.Divider />
        </>
      )}
      <Menu.Item onClick={address}>
        {recipient.reach === 'none' ? 'Inscrire une adresse' : 'Inscrire une autre adresse'}
      </Menu.Item>
      {recipient.group === 'others' && recipient.noted === null && (
        <Menu.Item
          onClick={() => forgetting.act({ subject, to: recipient.id }, `Destinataire retiré\u00a0: ${recipient.name}`)}
        >
          Retirer de la liste
        </Menu.Item>
      )}
      {recipient.noted !== null && recipient.noted.id !== null && (
        <Menu.Item
          onClick={() => forgetting.act({ subject, to: recipient.id }, `Envoi retiré\u00a0: ${recipient.name}`)}
        >
          Retirer ce qui est noté
        </Menu.Item>
      )}
    </DotsMenu>
  )
}
