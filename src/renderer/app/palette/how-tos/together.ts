import { type Destination, howTo, told } from '../destination.ts'

export const exchangeHowTos: readonly Destination[] = [
  howTo(
    'Signaler un ordinateur perdu ou volé',
    '/echanges/postes',
    'travailler-a-plusieurs#un-ordinateur-est-perdu-ou-change',
    'vol, perte, cassé, en panne, changé, clé perdue, mort, ne s’allume plus, réinstallé, formaté, remplacé, portable volé',
  ),
  howTo(
    'Reprendre l’espace avec la feuille de secours',
    '/echanges/postes',
    'travailler-a-plusieurs#la-feuille-de-secours',
    'l’ordinateur du département est perdu, récupérer l’espace, remplacer le secrétariat, 24 mots, plan de reprise, récupération d’urgence',
  ),
  howTo(
    'Signaler une clé USB perdue',
    '/echanges/journal',
    'travailler-a-plusieurs#une-cle-usb-est-perdue',
    'clef, volée, égarée, fuite de données, incident, violation de données, déclarer, perdu la clé, qui prévenir, DPO, CNIL, train, grave',
  ),
  howTo(
    'Noter le départ ou le retour d’un collègue',
    '/echanges/postes',
    'travailler-a-plusieurs#quelquun-part-ou-revient',
    'quitter, ne travaille plus, remplacer, retirer un utilisateur, congé, fin de contrat, supprimer un accès, un agent quitte le service, salarié, muté, congé maternité, arrêt maladie, désactiver un compte, ma collègue s’en va, fin de stage',
  ),
  howTo(
    'Changer le rôle ou le secteur d’un collègue',
    '/echanges/postes',
    'travailler-a-plusieurs#qui-decide-des-collegues-et-des-roles',
    'droits, donner un accès, administrateur, stagiaire, mauvais secteur, mauvais rôle, chef, donner les droits, valider, promouvoir',
  ),
  told(
    'Savoir à quoi servent les six mots',
    'travailler-a-plusieurs#les-six-mots',
    'téléphone, vérifier un ordinateur, code, reconnaître un collègue, vérifier l’identité, mots bizarres',
  ),
  howTo(
    'Installer Concerto sur un autre ordinateur',
    '/echanges/postes',
    'travailler-a-plusieurs#ouvrir-lespace-aux-autres',
    'changer d’ordinateur, nouvel ordinateur, clé USB, transférer, déménager, ailleurs, à la maison, télétravail, mettre sur mon portable, migration, deux ordinateurs, un autre PC',
  ),
  told(
    'Savoir que faire d’un envoi qui ne s’ouvre pas',
    'echanger-des-envois#si-quelque-chose-ne-va-pas',
    'fichier abîmé, illisible, refusé, manque, trop lourd, pas reçu, redemander, erreur, un secteur n’a rien envoyé, fichier corrompu, ouvrir le fichier de ma collègue, l’envoi ne marche pas',
  ),
  told(
    'Savoir qui peut faire quoi',
    'qui-peut-quoi',
    'hub, droits, rôles, permissions, autorisations, accès, bouton absent, interdit, pas le droit, accès aux données, qui voit, qui peut modifier, valider à ma place, autorisation, je ne peux pas valider, bouton gris, grisé, pourquoi je ne peux pas, qui voit les données, données, droits de chacun, gestion des droits, qui voit quoi, droits d’accès, habilitations, qui peut valider, profils, qui voit mes données',
  ),
  told(
    'Accepter ou décliner ce qui arrive sur un compte-rendu validé',
    'qui-peut-quoi#un-compte-rendu-valide-et-ce-qui-arrive-ensuite',
    'propositions, modification après validation, refuser une modification',
  ),
  told(
    'Savoir que faire quand le dossier partagé ou la clé ne répond pas',
    'dossier-partage#quand-quelque-chose-ne-va-pas',
    'clé USB débranchée, lecteur réseau déconnecté, ne marche plus, dossier introuvable, fichier en cours de copie, clé pas reconnue, serveur injoignable, plus accès au réseau',
  ),
]
