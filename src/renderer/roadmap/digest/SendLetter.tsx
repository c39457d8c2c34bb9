import { Button, Group, Menu } from '@mantine/core'
import { IconChevronDown, IconCopy, IconDownload, IconMail } from '@tabler/icons-react'
import type { DigestMail, DigestView } from '#shared/contract/roadmap/digest.ts'
import { pageFailure } from '../../api/failures.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { TemplateRemarks } from '../../components/house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../../components/house-templates/TemplateSelect.tsx'
import { useDocument } from '../../components/jobs/use-document.ts'
import { useJob } from '../../components/jobs/use-job.ts'
import { tellDone } from '../../components/tell-done.tsx'
import { mailtoOf } from '../../words/mailto.ts'

const files = [
  ['docx', 'Document Word'],
  ['pdf', 'Document PDF'],
  ['eml', 'Courriel prêt à envoyer (.eml)'],
  ['html', 'Page web (.html)'],
] as const

/** The ways a letter leaves: pasted into a mail, as a mail, as a file. */
export function SendLetter({ view: { digest } }: { readonly view: DigestView }) {
  const mail = useApiQuery('digest', 'mail', { digest: digest.id }, { keepPrevious: true }).data
  const { isPending, write, template, choose, remarks, forgetRemarks } = useDocument(useJob('digest', 'write'))
  const letter = { kind: 'kept' as const, id: digest.id }
  const copy = (said: string) => mail !== undefined && copyLetter(mail, () => tellDone(said))
  return (
    <>
      <Group gap="xs" py="xs" role="group" aria-label="Envoyer la lettre">
        <Button
          component="a"
          variant="filled"
          href={mailtoOf({ to: [], subject: mail?.subject ?? '', body: '' })}
          leftSection={<IconMail size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => copy('Lettre copiée\u00a0: collez-la dans le message')}
        >
          Préparer le message
        </Button>
        <Button
          leftSection={<IconCopy size={18} stroke={1.6} />}
          disabled={mail === undefined}
          onClick={() => copy('Lettre copiée, avec sa mise en forme')}
        >
          Copier la lettre
        </Button>
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              leftSection={<IconDownload size={18} stroke={1.6} />}
              rightSection={<IconChevronDown size={16} stroke={1.6} />}
              loading={isPending}
            >
              Enregistrer
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {files.map(([format, name]) => (
              <Menu.Item key={format} onClick={() => write((job) => ({ letter, format, template, job }))}>
                {name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <TemplateSelect document="digest" choice={template} choose={choose} />
      </Group>
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
    </>
  )
}

/** Puts the letter where it can be pasted from: with its looks in a mail program, as plain words elsewhere. */
const copyLetter = ({ html, text }: DigestMail, then: () => void): void => {
  const content = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  })
  navigator.clipboard.write([content]).then(then, () =>
    pageFailure.set({
      code: 'clipboard',
      fact: 'La lettre n’a pas été copiée.',
      cause: 'Le système a refusé l’accès au presse-papiers.',
      unchanged: 'La lettre est intacte.',
      next: 'Enregistrez-la en courriel prêt à envoyer, puis ouvrez le fichier.',
    }),
  )
}
