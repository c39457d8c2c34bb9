import { Button, Group, Text } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import { counted, sentenceCase } from '../../words/numbers.ts'
import { copyText } from '../copy-text.ts'
import { JobProgress } from '../jobs/JobProgress.tsx'
import { DraftWalk } from './DraftWalk.tsx'
import {
  calledOf,
  copyWords,
  draftsSentence,
  isToTell,
  notedSentence,
  openWords,
  preparedSentence,
  prepareWords,
  toldOf,
  wasSent,
  webmailSentence,
} from './sending-words.ts'
import type { Telling } from './telling.ts'
import { useDraftWalk } from './use-draft-walk.ts'
import { usePrepare } from './use-prepare.ts'

/** How far one is, and what is prepared for all at once. */
export function SendingBar({ subject, page, variants, as }: Telling) {
  const waiting = page.recipients.filter(isToTell)
  // Each is sent a workbook of its own: no one mail is for all.
  const isForEach = subject.kind === 'collection' || subject.kind === 'collectionReminder'
  const addresses = isForEach ? [] : [...new Set(waiting.flatMap((one) => one.addresses.slice(0, 1)))]
  // Once all is noted, what was prepared may have been lost.
  const again = waiting.length === 0
  const toPrepare = again ? page.recipients.filter(wasSent) : waiting
  const mails = toPrepare.filter(({ reach }) => reach === 'mail')
  const letters = page.letters ? toPrepare.filter(({ reach }) => reach === 'letter') : []
  const { prepared, jobs, prepare } = usePrepare({ subject, variants, as })
  const count = { mails: mails.length, letters: letters.length }
  const walk = useDraftWalk({ subject, variants, as })
  const opens = page.opens && count.mails > 0 && !again
  return (
    <div>
      <Group justify="space-between" mb="md">
        <Text c="var(--ink-2)" aria-live="polite">
          {notedSentence(toldOf(page.recipients), calledOf(subject))}
        </Text>
        <Group gap="sm">
          {addresses.length > 0 && (
            <Button
              leftSection={<IconCopy size={18} stroke={1.6} aria-hidden="true" />}
              onClick={() =>
                copyText(
                  addresses.join('; '),
                  sentenceCase(counted(addresses.length, 'adresse copiée', 'adresses copiées', 'f')),
                )
              }
            >
              {copyWords(addresses.length)}
            </Button>
          )}
          {opens && (
            <Button
              variant="filled"
              loading={walk.busy}
              disabled={page.waiting !== null || walk.at !== null}
              onClick={() => walk.start(mails)}
            >
              {openWords(count.mails)}
            </Button>
          )}
          {count.mails + count.letters > 0 && (
            <Button
              variant={opens || again ? 'default' : 'filled'}
              loading={jobs.length > 0}
              disabled={page.waiting !== null}
              onClick={() => prepare(mails, letters)}
            >
              {prepareWords(count, again)}
            </Button>
          )}
        </Group>
      </Group>
      <DraftWalk walk={walk} />
      {jobs.map((job) => (
        <JobProgress key={job} job={job} sentence="Préparation" safe="Rien n’est noté comme envoyé." rows={0} />
      ))}
      {prepared !== null && (
        <div role="status">
          <Text>{preparedSentence(prepared, again)}</Text>
          {draftsSentence(prepared) !== null && (
            <>
              <Text>{draftsSentence(prepared)}</Text>
              <Text c="var(--ink-2)" mb="md">
                {webmailSentence}
              </Text>
            </>
          )}
        </div>
      )}
    </div>
  )
}
