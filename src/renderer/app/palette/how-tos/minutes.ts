import { type Destination, howTo, told } from '../destination.ts'

export const minutesHowTos: readonly Destination[] = [
  howTo(
    'Exporter un compte-rendu en Word',
    '/comptes-rendus',
    'ecrire-et-exporter#exporter-en-word',
    'télécharger, fichier Word, docx, table des matières, sommaire, récupérer, fichier à envoyer, mettre en page, document final, LibreOffice, enregistrer sous, paysage, extrait, un seul point, version Word, sortir le compte-rendu, fichier texte, ODT, format Word',
  ),
  howTo(
    'Imprimer un compte-rendu, en faire un PDF',
    '/comptes-rendus',
    'ecrire-et-exporter#imprimer-ou-faire-un-pdf',
    'papier, imprimante, recto verso, paysage, enregistrer en PDF, pièce jointe, LibreOffice manque, sur une seule page, convertir en PDF',
  ),
  howTo(
    'Faire relire, puis valider un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#faire-relire-puis-valider',
    'clore, signer, approuver, finaliser, circuit, visa, en attente de validation, quelqu’un veut corriger ce qu’il a dit, désaccord, propos déformés, demande de correction, contester, brouillon, version définitive, enlever la mention brouillon, le directeur veut relire, accord du président, avant diffusion, qui a validé, date de validation, relecteur, délai de relecture, officiel, approbation, soumettre au directeur, bon pour accord, faire corriger par le chef, faire lire au chef, le maire veut corriger ce qu’il a dit',
  ),
  howTo(
    'Rouvrir un compte-rendu validé',
    '/comptes-rendus',
    'ecrire-et-exporter#faire-relire-puis-valider',
    'corriger après validation, modifier un compte-rendu déjà validé, encore le changer, une fois qu’il a été validé, déverrouiller, validé par erreur, erreur après validation, compte-rendu bloqué, ne peut plus modifier, annuler la validation, débloquer un compte-rendu, revenir sur un compte-rendu validé',
  ),
  howTo(
    'Envoyer un compte-rendu aux présents',
    '/comptes-rendus',
    'ecrire-et-exporter#faire-relire-puis-valider',
    'participants, diffusion, relevé de décisions, diffuser, partager, par mail, à tout le monde, PV, remercier les participants, remerciements, après la réunion, joindre, aux absents, aux invités, au préfet, à la presse, à mon chef, en pièce jointe, mettre en ligne, extrait, tout de suite après la séance, aux élus',
  ),
  howTo(
    'Exporter un compte-rendu sans nommer personne',
    '/comptes-rendus',
    'ecrire-et-exporter#exporter-en-word',
    'anonymiser, sans personnes, sans les noms, cacher les noms, public, enlever les noms avant de publier, masquer, retirer les noms, mettre en ligne, initiales, RGPD, confidentiel, noms des usagers, version publique, site internet',
  ),
  howTo(
    'Revoir ou reprendre une version d’un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#faire-relire-puis-valider',
    'retrouver, précédente, ancienne, rouvrir, texte effacé, paragraphe supprimé, ce qui a changé, avant la relecture, comparer, remettre un paragraphe, version d’hier, version du comité, annuler les corrections, revenir en arrière, brouillon d’hier, récupérer le texte d’hier, paragraphe disparu, version initiale',
  ),
  howTo(
    'Corriger l’orthographe',
    '/comptes-rendus',
    'ecrire-et-exporter#lorthographe',
    'fautes, dictionnaire, correcteur, mot souligné en rouge, grammaire, sigle, nom propre, accord, majuscule, nom mal écrit, prénom mal orthographié, langue, anglais, mot inconnu, souligner, conjugaison, vérifier les fautes',
  ),
  howTo(
    'Mettre un texte en forme',
    '/comptes-rendus',
    'ecrire-et-exporter#ecrire',
    'gras, italique, souligné, citation, mettre entre guillemets, lien, puces, liste à puces, tirets, insérer un tableau, note de bas de page, retrait, style, majuscules, capitales, accents, guillemets, espaces, typographie, tabulation, lien internet, adresse web, saut de ligne, alinéa, sous-titre, exposant, numéroté, alignement, centrer, couleur, surligner, barrer, taille, petit a, sous-liste, copier sans la mise en forme, coller depuis internet, lettre, bas de page, interligne, police, caractères gras',
  ),
  howTo(
    'Ajouter ou déplacer une section d’un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#lecran-decriture',
    'titre, chapitre, partie, paragraphe, tableau d’axe, liste des présents, plan, changer l’ordre, mettre dans un autre point, supprimer un point, ajouter un sujet, introduction, conclusion, annexe, remerciements, monter, descendre, mauvais endroit, inverser deux parties',
  ),
  howTo(
    'Insérer une image dans un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#ecrire',
    'ajouter, mettre, photo, illustration, capture d’écran, photo du paperboard, photo de groupe, tableau blanc, schéma, logo dans le texte, coller une capture, JPG',
  ),
  howTo(
    'Chercher et remplacer dans un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#chercher-et-remplacer',
    'corriger un nom partout, mal écrit, mal orthographié, nom faux partout, prénom, changer un mot partout, retrouver un passage, Ctrl H, substituer',
  ),
  howTo(
    'Vérifier un compte-rendu avant de l’envoyer',
    '/comptes-rendus',
    'ecrire-et-exporter#la-relecture',
    'relecture, oublis, erreurs, cases vides, remarques, contrôler, rien oublié, incohérences, complet, ce qui manque, trous, fini, bon à envoyer, remarque, alerte, signale, personne sans structure, numéros, vérifier mon texte, check-list, vérification finale',
  ),
  howTo(
    'Voir un compte-rendu comme il sortira',
    '/comptes-rendus',
    'ecrire-et-exporter#voir-avant-denvoyer',
    'aperçu avant impression, prévisualiser, mise en page, pages, combien de pages, aperçu, avant impression, rendu, résultat, coupé, à quoi ça ressemble',
  ),
  howTo(
    'Faire la synthèse d’un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#la-synthese',
    'résumé d’une réunion, version courte, l’essentiel, une page, deux pages, texte trop long, raccourcir, condenser, résumer, extrait, note courte, pour les élus, à retenir, trop de pages, abrégé, points clés, une page pour le maire',
  ),
  howTo(
    'Lire un compte-rendu Word qui revient annoté',
    '/comptes-rendus',
    'ecrire-et-exporter#lire-un-word-qui-revient-annote',
    'remarques, corrections, commentaires, suivi des modifications, relecteurs, retours, corriger, demande de correction, modifié par quelqu’un d’autre, accepter, refuser, commentaire, remarques du préfet, retour des participants, qui a corrigé, plusieurs relecteurs, mélanger les corrections, révisions, intégrer les corrections, corrections du chef, accepter les modifications, PV corrigé, corrections reçues, modifications du directeur',
  ),
  howTo(
    'Numéroter les titres d’un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#les-numeros',
    'numérotation, sommaire, chapitres, numéros faux, ne pas numéroter, repartir à 1, saute un numéro, mauvais numéro',
  ),
  howTo(
    'Changer le pied de page d’un compte-rendu',
    '/comptes-rendus',
    'ecrire-et-exporter#le-pied-de-page',
    'numéro de page, bas de page, mention, bas des documents, date en bas, numéro des pages, nom de la démarche, numéroter les pages, pagination',
  ),
  howTo(
    'Coller un texte copié ailleurs',
    '/comptes-rendus',
    'fenetre#clic-droit',
    'copier coller depuis Word, depuis un mail, depuis internet, coller sans la mise en forme, coller un tableau, garder la mise en forme, Ctrl V',
  ),
  told(
    'Rétablir des accents perdus dans un fichier importé',
    'importer-un-compte-rendu#une-lettre-perdue',
    'accents qui ne s’affichent pas, caractères bizarres, lettres manquantes, points d’interrogation, losanges, caractères illisibles, hiéroglyphes, encodage, UTF-8, symboles',
  ),
]
