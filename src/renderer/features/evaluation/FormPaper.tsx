import { Button, Group, NumberInput, Popover, Stack } from '@mantine/core'
import { IconChevronDown, IconFileText } from '@tabler/icons-react'
import { useState } from 'react'
import { mostFormCopies } from '#shared/contract/meeting-documents.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { Section } from '../../components/Section.tsx'
import { TemplateRemarks } from '../house-templates/TemplateRemarks.tsx'
import { TemplateSelect } from '../house-templates/TemplateSelect.tsx'
import { useMeetingDocument } from '../meetings/documents/use-meeting-document.ts'
import classes from './evaluation.module.css'

/** The form to print: one page to photocopy, or so many numbered ones. */
export function FormPaper({ meeting }: { readonly meeting: RowId }) {
  const { busy, start, template, choose, remarks, forgetRemarks } = useMeetingDocument(meeting)
  const [opened, setOpened] = useState(false)
  const [copies, setCopies] = useState(0)
  const write = () => {
    setOpened(false)
    start({ kind: 'evaluationForm', copies })
  }
  return (
    <Section title="Fiche à imprimer" look="label">
      <p className={classes.sentence}>Une page, anonyme, à remplir avant de partir.</p>
      <Group gap="xs">
        <Popover
          opened={opened}
          onChange={setOpened}
          position="bottom-start"
          middlewares={{ flip: false, shift: true }}
          trapFocus
        >
          <Popover.Target>
            <Button
              leftSection={<IconFileText size={18} stroke={1.6} />}
              rightSection={<IconChevronDown size={16} stroke={1.6} />}
              loading={busy}
              onClick={() => setOpened((was) => !was)}
            >
              Fiche d’évaluation
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label="Fiche d’évaluation">
            <Stack gap="sm" maw={300}>
              <NumberInput
                label="Exemplaires numérotés"
                description="0&nbsp;: une page à photocopier, dont le numéro s’écrit à la main."
                min={0}
                max={mostFormCopies}
                clampBehavior="strict"
                allowDecimal={false}
                value={copies}
                onChange={(value) => setCopies(Number(value) || 0)}
              />
              <Button variant="filled" onClick={write}>
                Écrire la fiche
              </Button>
            </Stack>
          </Popover.Dropdown>
        </Popover>
        <TemplateSelect document="evaluationForm" choice={template} choose={choose} />
      </Group>
      <TemplateRemarks remarks={remarks} dismiss={forgetRemarks} />
    </Section>
  )
}
