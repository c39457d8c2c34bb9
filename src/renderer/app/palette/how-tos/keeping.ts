import { type Destination, howTo, told } from '../destination.ts'

export const keepingHowTos: readonly Destination[] = [
  told(
    'Savoir par où commencer',
    'premiers-pas#laccueil',
    'débuter, par quoi je commence, prise en main, premiers pas, première fois, se lancer, je débute, nouveau sur Concerto',
  ),
  howTo(
    'Mettre Concerto à jour',
    '/a-propos',
    'premiers-pas#ce-quil-faut-savoir',
    'logiciel, installer, nouvelle version, télécharger, dernière version, comment mettre à jour, mettre à niveau, update',
  ),
  told(
    'Annuler ce qui vient d’être fait',
    'premiers-pas#ce-quil-faut-savoir',
    'action, Ctrl Z, supprimé par erreur, effacé, trompé, mauvaise manipulation, bêtise, revenir en arrière, retrouver, erreur, mauvaise réunion, mauvais endroit, mauvaise ligne, remettre, j’ai tout effacé, mauvais bouton, cliqué trop vite, supprimé une fiche, une personne, un paragraphe, une réunion, annuler un import, défaire, oups, remettre comme avant, supprimé par accident, fausse manœuvre, corbeille, j’ai tout supprimé, récupérer ce que j’ai effacé, effacé sans faire exprès',
  ),
  told(
    'Savoir qui a modifié quoi',
    'premiers-pas#ce-quil-faut-savoir',
    'historique, changements, auteur, valeur d’avant, traces, qui a changé, effacé, qui a changé ce chiffre, un texte, une fiche, une date, un nom, une adresse, qui a supprimé, quand, ancienne valeur, remettre la valeur d’avant, historique d’une fiche, qui a validé, qui a touché à ma fiche, qui a effacé',
  ),
  told(
    'Savoir si tout est enregistré',
    'premiers-pas#ce-quil-faut-savoir',
    'enregistrement automatique, bouton enregistrer, perdre mon travail, fermer sans enregistrer, continuer plus tard, finir demain, interrompre, m’arrêter, reprendre mes notes, pas fini de taper, bouton sauvegarder, fermer, quitter, ai-je perdu, saisie perdue, continuer demain, Ctrl S, disquette, est-ce que c’est sauvé, sauvegarder mon texte, ça s’enregistre tout seul',
  ),
  told(
    'Savoir où Concerto garde les données',
    'sauvegardes#ou-concerto-garde-vos-donnees',
    'dossier, stockées, enregistrées, hébergées, fichiers, emplacement, cloud, internet, serveur, où sont les fichiers, dossier de Concerto, sont-elles en ligne, copier la base, hébergement, où sont mes données, où sont mes fichiers, en France, à l’étranger, prouver, RGPD, souveraineté, où ça s’enregistre',
  ),
  told(
    'Savoir à quoi sert une phrase de passe',
    'sauvegardes#sur-un-autre-disque',
    'mot de passe oublié, perdu, identifiant, connexion, se connecter, code d’accès, réinitialiser mon mot de passe',
  ),
  told(
    'Sauvegarder sur un disque externe ou une clé USB',
    'sauvegardes#sur-un-autre-disque',
    'second disque, copie ailleurs, clé USB, réseau, chiffrer, serveur, ailleurs, en cas d’incendie, vol, double, automatique, NAS, hors du bureau',
  ),
  told('Être sûr de ses sauvegardes', 'sauvegardes#etre-sur', 'essayer, tester une copie, vérifier'),
  told(
    'Savoir que faire d’un espace abîmé',
    'sauvegardes#si-lespace-sabime',
    'fichier corrompu, données abîmées, disque fatigué, erreur de lecture, réparer la base',
  ),
  told(
    'Savoir ce qui se passe si l’ordinateur s’arrête',
    'tenir-une-reunion#si-lordinateur-sarrete',
    'planté, plantage, coupure de courant, panne, bloqué, logiciel, perdu, batterie, éteint, bug, écran bleu, figé, ne répond plus, fermé tout seul, coupure, perdre mes notes, redémarrer, crash, le logiciel s’est fermé, bug en pleine réunion',
  ),
  told(
    'Savoir comment travailler sans internet',
    'dsi#en-bref',
    'marche, fonctionne, hors ligne, connexion, réseau, wifi, pas de réseau',
  ),
  told(
    'Savoir que faire si Concerto ne s’ouvre pas',
    'sauvegardes#lespace-nest-pas-ouvert',
    'je n’arrive pas à ouvrir Concerto, bloqué, erreur, au démarrage, lecture seule, ne démarre pas, ne se lance pas, écran blanc, double-clic, message d’erreur, rien ne se passe, refuse de s’ouvrir',
  ),
  told(
    'Agrandir ou réduire ce qui est affiché',
    'fenetre#taille-et-place',
    'zoom, taille du texte, police, caractères, trop petit, écrit petit, lunettes, vue, je n’y vois rien, trop gros, grossir, grandir, agrandir l’écran, lisible, loupe, dézoomer, je vois mal, presbyte, lettres trop petites',
  ),
  told(
    'Ouvrir un autre espace',
    'fenetre#un-autre-espace',
    'dossier, changer d’espace, plusieurs espaces, deux départements, plusieurs bases',
  ),
  told('Chercher un mot dans la page', 'fenetre#chercher-dans-la-page', 'Ctrl F, rechercher'),
  told(
    'Retrouver un fichier enregistré',
    'fenetre#enregistrer-un-fichier',
    'où est passé mon fichier, téléchargements, document exporté, dossier, export introuvable, où est mon Word, où va le PDF, dernier fichier, mon Word a disparu',
  ),
  told(
    'Se servir de Concerto au clavier ou avec un lecteur d’écran',
    'fenetre#accessibilite',
    'accessibilité, handicap, malvoyant, aveugle, sans souris, RGAA, NVDA, JAWS, non-voyant',
  ),
  told('Retirer Concerto de cet ordinateur', 'dsi#mettre-a-jour-desinstaller', 'désinstaller, supprimer le logiciel'),
  told(
    'Supprimer Concerto et toutes ses données',
    'dpo#retirer-concerto-et-ses-donnees',
    'tout effacer, fin du projet, rendre un ordinateur, détruire, vider la base, rendre le PC, changer de travail, effacer les données, fin de mission, remise à zéro, repartir de zéro, réinitialiser',
  ),
  told(
    'Donner à une personne ce qui est gardé d’elle',
    'dpo#repondre-a-une-demande',
    'droit d’accès, RGPD, demande, rectification, ses données, données personnelles, une personne demande ce qu’on a sur elle, copie de ses données, réclamation, courrier RGPD, fiche d’une personne, exercer ses droits, ce qu’on a sur lui, exercice des droits, portabilité, demande d’accès, copie des données d’une personne',
  ),
  told(
    'Remplir le registre des traitements',
    'dpo',
    'RGPD, DPO, DPD, CNIL, délégué à la protection des données, finalité, base légale, contrôle, autorisation, consentement, accord des personnes, déclaration, téléphones personnels, conformité, base de données personnelles, analyse d’impact, mention légale, garder un téléphone, un numéro personnel, AIPD',
  ),
  told(
    'Savoir combien de temps les données sont gardées',
    'dpo#pourquoi-et-combien-de-temps',
    'durée de conservation, archives, RGPD, CNIL, archiver, purger, délai, effacer au bout de, anciennes données, vieux contacts, infos, suppression automatique, vieux dossiers',
  ),
  told(
    'Savoir ce que Concerto protège',
    'securite#ce-qui-est-promis',
    'sécurité, confidentialité, piratage, virus, chiffrement, données sensibles, quelqu’un d’autre peut lire, ordinateur partagé, session, chiffré, garanties, hacker, audit, quelqu’un peut lire mes dossiers, qui peut lire, voir mes notes, cybersécurité, quelqu’un peut voir',
  ),
  told(
    'Faire installer Concerto par l’informatique',
    'dsi',
    'DSI, service informatique, administrateur, droits d’installation, antivirus, pare-feu, déploiement, installer sans droits, mot de passe administrateur, SmartScreen, bloqué par Windows, MSI, Linux, Mac, déployer sur tout un parc, informaticien, GPO, prérequis techniques',
  ),
  told(
    'Savoir ce que Concerto ne fait pas',
    'premiers-pas#ce-que-concerto-ne-fait-pas',
    'dictée vocale, enregistrer le son, dictaphone, micro, audio, transcription automatique, intelligence artificielle, IA, ChatGPT, traduire, signature électronique, inscription en ligne, smartphone, tablette, téléphone portable, application mobile, écrire à deux en même temps, limites, enregistrer la réunion, sur mon téléphone, traduction',
  ),
]
