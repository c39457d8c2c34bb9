import { fold } from '../../kernel/fold.ts'

/** How functions begin in the field, in both genders, folded. */
const functions =
  /^(?:(?:le|la|les)\s|l')?(?:(?:co-?|vice-?|sous-?|ex-?)\s?)?(?:accompagnat(?:eur|rice)|accueillante?|analyste|adjointe?|agente?|aidante?|animat(?:eur|rice)|assistante?|attachee?|benevole|bibliothecaire|cadre|chargee?|chef(?:fe)?|conseill(?:er|ere)|conseiller-numerique|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|correspondante?|delegue?e?|developpeu(?:r|se)|deputee?|dgs|direct(?:eur|rice)|documentaliste|dirigeante?|educat(?:eur|rice)|elue?|employee?|encadrante?|enseignante?|facilitat(?:eur|rice)|fondat(?:eur|rice)|format(?:eur|rice)|gerante?|gestionnaire|ingenieure?|intervenante?|maire|mandataire|mediat(?:eur|rice)|membre|prefete?|presidente?|professeure?|prefiguratrice|prefigurateur|redact(?:eur|rice)|referente?|responsable|secretaire|senat(?:eur|rice)|stagiaire|technicien(?:ne)?|titulaire|travailleu(?:r|se)|tresori(?:er|ere)|webmestre)\b/

/** Whether the text is what somebody does: « directrice », « Adjointe au numérique », « chargé de mission ». */
export const isFunction = (text: string): boolean => functions.test(fold(text))
