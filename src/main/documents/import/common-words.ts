/**
 * Words of French minutes that have a letter which a PDF may lose: an accent, or letters printed as one sign (« fi »,
 * « ff », « ti »). With the words of the text itself they tell how a damaged word is to be read.
 */
export const commonWords: readonly string[] = `
à abîmé accès accélérer accompagné acteurs actif actifs action actions actualité actualités adapté affaires afin affiche
affiches agréé aîné aînés ainsi améliorer amélioration an année années animé août appui après arrêt arrêté assemblée
associé associés assurée atelier attente attentes attention attestation attribution au aussi autre autres aux avec avis
avoir beaucoup bénéfice bénéficiaire bénéficiaires bénéficier bénévole bénévoles besoin besoins bientôt bilan budgétaire
bâtiment café capacité car cartographie ce cela celle ces cet cette ceux chaque chef chiffre chiffres chômage ci ci-après
clé clés clôture clôturer cœur collectif collectifs collectivité collectivités comité commençant comme communauté
communication compétence compétences complémentaire complété comptabilité compte concernés concertation concertée
conférence confiance confidentialité confirmer confirmé connaître conseiller conseillère conseillères contrôle convention
coopération coordination coût coûts création créer créé créée dans date débat début décembre décidé décider décision
décisions déclaration découverte dédié défaut défi défini définir définition définitif délai délais délégation délégué
déléguée déléguées demandé dématérialisation dématérialisé dématérialisées démarche démarches démarré départ département
départementale départementales départements dépense dépenses déplacement dépôt depuis dernière dès désigné désignée
détail détaillé détails développement développer déjà deuxième différence différent différente différentes différents
difficile difficiles difficulté difficultés diffuser diffusion diffusé direction discuté dispositif dispositifs
disponibilité diversité donnée données doté du durée échange échanges échéance échéances école économie économique
écoute écrit éducation effectif effectifs effectué effet effets efficace efficacité également égalité élaboration élaboré
électronique élément éléments éligible élu élue élues élus émargement émis en encadré enquête ensemble entité entité
entre entrée entretien envoyé épicerie équipe équipement équipements équipes équipé établi établir établissement
établissements état étape étapes étaient était étant été être étude études évaluation évaluer événement événements
évolution évoque évoqué évoquée évoquées excusé excusée excusées excusés exécution expérience expérimentation expérimenter
explicité exprimé façon faciliter facilité facture fédération fédérer féminin février fiche fiches fichier fichiers
fidèle filière filières fin final finale finalement finalité financement financements financer financeurs financier
financière financières financiers finances fini finir fixe fixer fixé fixée flux flyers fonction fonctionnement fonctions
forêt formateur formation formations formulé fracture français française fréquence fréquentation général générale
généraux gérer gestion grâce graphique guichet habitants hébergement hôpital hôtel idée idées identification identifier
identifié identifiée identifiées identifiés identité illectronisme illettrisme implantation impliqué inclusion indéfini
individuel inférieur informatif information informations initiale initiative initiatives inquiétude inscription
inscriptions insertion insister institution institutions insuffisant intégration intégrer intégré interconnaissance
intercommunalité intérêt intérêts intervention invité invités itinérance itinérant jusqu là légal légère les leur lié
liée liées lien lieu lieux limité liste lycée maintenir maîtrise maîtriser majorité manière manifestation matériel
matériels matière médiateur médiateurs médiathèque médiatrice médiation membre même mêmes mené menée ménages métier
métiers méthode méthodes métropole mieux mission missions mobilisation mobiliser mobilité modalité modalités modéré
modification modifications modifier modifié mutualisation mutualiser national nationale nationalité navette né nécessaire
nécessaires nécessité nécessiter niveau nôtre notification notifié notre nouveauté nouvelles numérique numériques numéro
objectif objectifs objet obligation observé octobre œuvre œuvres offert offerte office officiel officielle officielles
offrant offre offrent offres offrir option options ordre organisation organisé orientation orientations où ouverture
parallèle parcours parité participant participante participantes participants participation participer participé particulier
particulière particulièrement partie parties partenariat partenaires pass passé peut-être période périodes périmètre
périphérie permanence permettre perspective pièce piloté pilotage plaît plénière plutôt point points pôle pôles politique
politiques population portée position positif positifs possibilité possibilités poste précarité précaire précaires
précédent précédente précédents précise préciser précision précisions prédéfini préfecture préfet préfète première
préparation préparer présence présent présentation présentations présente présenté présentée présentés présents
présenter président présidente prêt prêts prévention prévoir prévu prévue prévues prévus principe priorité prioritaire
prioritaires priorités problème problèmes procédure procès-verbal prochaine production profil profils profit profiter
programmation progrès projection projet proposé proposée proposer proposition propositions protection proximité publicité
qualifié qualifier qualité quantité qu quartier quartiers question questionnaire questionnement questions quotidien rappelé
rapport réaction réalisation réaliser réalisé réalisée réalité recensé recevoir réception réclamation rédaction rédiger
rédigé référence référencement référent référente référents réflexion réflexions réfléchir réfugié réfugiés refus région
régionale régulier régulière régulièrement relance relation relations relève relevé remercie remercié rencontre rencontré
rencontrées rencontrés renforcé rentrée répartition répéter répondre réponse réponses représentant représentante
représentants représente représenté représentée représentés réseau réseaux réservation réserve résidence résiliation
résolution ressource respecté responsabilité restauration restitution résultat résultats résumé retenu retraité réunion
réunions réunir réussi réussite révision rôle rôles rurale ruralité salarié salariée salariés santé scène scolarité
séance séances sécurisation sécurité secrétaire secrétariat sélection sélectionné semaine sensibilisation sensibiliser
septembre série sérieux seront service services siège signalé situation situations société solidarité solution solutions
soirée souhaité soulevé spécificité spécificités spécifique spécifiques stratégie structuration subvention subventions
succès suffisant suffisante suffit sujet suggéré suivi supérieur sûr surcoût système systèmes tâche tâches téléphone
téléphonique tenue territoire territoriale tiers-lieu tiers-lieux titre titres touché traité traitée très trésorerie
trésorière trimestre troisième trouvé unanimité unité université utile utilisateur utilisateurs utilisation utiliser
utilisé validation validé validée valorisation vérification vérifier vérifié verte vice-président vice-présidente visibilité
visioconférence vœux volontaire vote voté votre vérité zone
affecté affectation affluence affranchir baffle bouffée buffet chauffage chauffeur coffre coiffure différer diffère
effort efforts étoffer griffe gonfler inflation influence influencer infraction infrastructure infrastructures offensive
piffre reflet refléter réfléchi souffle souffrance souffrir staff suffire tarif tarifs tarification trafic truffe
est elle elles il ils on un une eux eau eaux aide aides accord accueil accueils accueillir agence agences agent agents ai
ailleurs ainsi animateur animation animatrice annexe annuaire appel appels application apprentissage approche arrive
association associations avance avenir avons écran écrans emploi employeur employeurs encore enfant enfants enjeu enjeux
entreprise entreprises espace espaces essentiel eu exemple usage usagers usages urgence outil outils ouvert ouverte
abord ensuite hui
`
  .trim()
  .split(/\s+/)
