import { choice, integer, longText, position, ref, text } from '../../field.ts'
import { defineRecord, feminine } from '../../record.ts'

/** The phases that a thought goes through, in their order, before it is worked out in a fiche-action. */
export const formulationStages = {
  first: 'Formulation',
  restated: 'Reformulation',
  proposed: 'Action proposée',
  priority: 'Action prioritaire',
} as const

/**
 * What people said, in their words, at one phase of the concertation. It keeps its sector, its words and its votes wherever it is
 * attached. A displayed rank (« Action 2 ») is its place among those of its stage and axis, never stored.
 */
export const formulation = defineRecord(
  'formulation',
  feminine('formulation', 'formulations', { title: ['text'], body: ['saidBy'] }),
  {
    stage: choice('Étape', formulationStages),
    position: position(),
    text: longText('Formulation', 2_000),
    /** Where it was said, and the table whose cell holds it; `null` when it was typed apart. */
    meeting: ref('Réunion', 'meeting'),
    axisSheet: ref('Tableau d’axe', 'axisSheet'),
    /** The words of that cell, when it was taken up from it: corrected here, it is still the same. */
    words: longText('Dans le compte-rendu', 2_000),
    sector: ref('Secteur', 'sector'),
    /** The common axis it is attached to; `null`: « à rattacher ». */
    axis: ref('Axe', 'axis'),
    /** As told: « le groupe 2 », « la Maison du Rhône »; the ref when known. */
    saidBy: text('Qui l’a dit'),
    saidByActor: ref('Qui l’a dit (structure)', 'actor'),
    votes: integer('Gommettes', 0, 9_999),
    /** The fiche that works it out. */
    fiche: ref('Fiche-action', 'fiche'),
  },
)
