import type { Db } from '#main/db/db.ts'
import type { Todo } from '#shared/contract/workspace/workspace.ts'
import { campaignSummaries } from './campaign-summaries.ts'

/** What the open campaigns ask to be sent, the first to be due first: workbooks, then relances. */
export const campaignTodos = (db: Db, today: string): readonly Todo[] =>
  campaignSummaries(db, today)
    .toSorted((a, b) => (a.campaign.dueOn ?? '9').localeCompare(b.campaign.dueOn ?? '9'))
    .flatMap(({ campaign: { id, name, dueOn }, due }): readonly Todo[] => {
      const about = { campaign: id, name: name ?? 'Campagne de collecte', dueOn }
      return [
        ...(due.send === 0 ? [] : [{ kind: 'workbooksToSend', structures: due.send, ...about } as const]),
        ...(due.remind === 0 ? [] : [{ kind: 'structuresToRemind', structures: due.remind, ...about } as const]),
      ]
    })
