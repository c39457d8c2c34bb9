import { NativeSelect, Radio, Stack, TagsInput, VisuallyHidden } from '@mantine/core'
import type { MemberRole } from '#shared/contract/workspace/workspace.ts'
import type { Known } from '#shared/text/newer.ts'
import { withSectors } from './answers.ts'
import classes from './FirstRunPage.module.css'
import type { QuestionProps } from './question-props.ts'
import { roleHints, roleLabels } from './role-labels.ts'

const roles = Object.keys(roleLabels) as Known<MemberRole>[]

/** What one will do most, the sectors of the département, and one's own. Entrée takes a role, then goes on. */
export function RoleQuestion({ answers, onAnswer, refusal }: QuestionProps) {
  const choose = (role: Known<MemberRole>) => onAnswer(withSectors({ ...answers, role }, answers.sectorNames))
  return (
    <>
      <Radio.Group
        label={<VisuallyHidden>Que ferez-vous dans Concerto ?</VisuallyHidden>}
        value={answers.role}
        onChange={(role) => choose(role as Known<MemberRole>)}
        error={refusal}
      >
        <Stack gap="sm">
          {roles.map((role, index) => (
            <div key={role} className={classes.card} data-checked={answers.role === role || undefined}>
              <Radio
                value={role}
                label={roleLabels[role]}
                description={roleHints[role]}
                styles={{ label: { fontWeight: 600, fontSize: 'var(--mantine-font-size-md)' } }}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || answers.role === role) return
                  event.preventDefault()
                  choose(role)
                }}
                autoFocus={answers.role === null ? index === 0 : answers.role === role}
              />
            </div>
          ))}
        </Stack>
      </Radio.Group>
      {/* Side by side: a name that is taken as one goes to « Continuer » must not move it away. */}
      <div className={classes.sectors}>
        <TagsInput
          label="Les secteurs de votre département"
          description="Si l’on s’y réunit par secteur, comme Nord et Sud&nbsp;: un nom, puis Entrée. Sinon, laissez vide."
          value={[...answers.sectorNames]}
          maxTags={40}
          acceptValueOnBlur
          onChange={(sectorNames) => onAnswer(withSectors(answers, sectorNames))}
        />
        {answers.sectorNames.length > 0 && answers.role !== 'hub' && (
          <OwnSector answers={answers} onAnswer={onAnswer} />
        )}
      </div>
    </>
  )
}

/** Which of the sectors is one's own. */
function OwnSector({ answers, onAnswer }: Pick<QuestionProps, 'answers' | 'onAnswer'>) {
  return (
    <NativeSelect
      label="Le vôtre"
      value={answers.sectorName ?? ''}
      data={[{ value: '', label: 'Tous les secteurs' }, ...answers.sectorNames]}
      onChange={(event) => onAnswer({ ...answers, sectorName: event.currentTarget.value || null })}
    />
  )
}
