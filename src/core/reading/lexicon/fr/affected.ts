import type { AffectedTag } from '../affected-tag.ts';

export const affected: Record<AffectedTag, readonly string[]> = {
  'noun:users': [
    'utilisateur|utilisateurs|utilisatrices|adhérents|lecteurs|voisins|personne|personnes|gens|collègue|collègues|employé|employés|salarié|salariés|collaborateur|collaborateurs|collaboratrices|étudiant|étudiants|élève|élèves|enseignants|professeurs|membre|membres|patients|participants|conducteurs|chauffeurs|techniciens|agents|équipe|équipes|service|services|candidats|bénévoles|médecins|infirmières|abonnés',
    'femmes|hommes|enfants|familles|parents|locataires|voyageurs|passagers|visiteurs|spectateurs|joueurs|vendeuses|caissiers|caissières|ouvriers|opérateurs|opératrices|infirmiers|soignants|aides-soignantes|avocats|notaires|formateurs|stagiaires|apprentis|habitants|convives|invités|couples|auditeurs|téléspectateurs|donateurs|livreurs|préparateurs|gestionnaires|assistantes|secrétaires|comptables|électeurs',
  ],
  'noun:customers': [
    'client|clients|clientes|entreprise|entreprises|société|sociétés|compte|comptes|école|écoles|marchands|acheteurs|partenaires|foyers|associations|cabinets|fournisseurs|vendeurs',
    'officine|officines|commerces|commerçants|restaurateurs|communes|mairies|hôpitaux|mutuelles|assureurs|transporteurs|affréteurs|éditeurs|fabricants|exploitants|syndics|copropriétés',
  ],
  'noun:sites': [
    'boulangerie|boulangeries|pharmacie|pharmacies|garage|garages|site|sites|agence|agences|magasin|magasins|boutique|boutiques|bureaux|entrepôt|entrepôts|usine|usines|salles|hôtels|restaurants|pays|régions|filiales|succursales|centres|cliniques|établissements',
    'étages|quais|ateliers|cuisines|chambres|appartements|maisons|immeubles|stations|gares|dépôts|plateformes|chantiers|cabines|théâtres|cinémas|bibliothèques|médiathèques|caves',
  ],
  'noun:records': [
    'pesée|pesées|commande|commandes|facture|factures|ligne|lignes|écriture|écritures|enregistrements|paiement|paiements|transaction|transactions|fichier|fichiers|document|documents|produit|produits|article|articles|mail|mails|e-mails|courriels|message|messages|ticket|tickets|colis|envois|réservation|réservations|étiquettes|rendez-vous|contacts|adresses|demandes|dossiers|bulletins|formulaires|rapports|livraisons|contrats|devis|billets|événements|fiches',
    'ordonnances|ordonnance|cmr|lettres|lettre|palettes|palette|cartons|lots|bons|chèques|virements|prélèvements|remboursements|photos|images|vidéos|pages|notes|copies|examens|analyses|échantillons|résultats|rappels|appels|avis|commentaires|annonces|bouteilles|plateaux|repas|séances|cours|trajets|courses|tournées|permis|certificats|déclarations|attestations|justificatifs|relevés|quittances|loyers|salaires|stocks|références|exemplaires|livres|titres|abonnements|mandats',
  ],
  'noun:other': [
    'tracteur|tracteurs|camion|camions|voiture|voitures|appareil|appareils|poste|postes|ordinateurs|imprimante|imprimantes|scanners|machines|serveurs|caisses|téléphones|tablettes|terminaux|véhicules|compteurs|capteurs|caméras|bornes|projets',
    'bus|trains|portes|serrures|lampes|pompes|radiateurs|écrans|ascenseurs|automates|balances|sondes|robots|routeurs|instances|bases|domaines|campagnes|volets|frigos|fours',
  ],
  'noun:bad': ['doublon|doublons|plainte|plaintes|réclamations|erreurs|plantages|pannes|rejets'],
  'affected:all': [
    'tous|toutes les|nos|mes|leurs',
    'chaque|plusieurs|certains|certaines|beaucoup-de|la-plupart-des|des-centaines-de|des-dizaines-de nos|de?',
  ],
  'affected:both': ['les|nos|ces deux', 'chacun|chacune de-nos|des deux'],
  'affected:everyone': [
    'personne|tout-le-monde',
    "aucun|aucune d'entre nous",
    'aucun|aucune de|des',
    "toute l'équipe|l'entreprise|la-société",
  ],
  'affected:suffers': [
    'immobilisé|immobilisés|immobilisées|arrêtés|arrêtées|illisible|illisibles|inutilisable|inutilisables|effacé|effacés|effacées|mélangé|mélangés|coincé|coincées|impayé|impayées',
    'ne|n peuvent|peut|pouvons … pointer|payer|travailler|imprimer|accéder|connecter',
    'attend|attendent|attendre',
    'nulle part',
    'en attente|panne|retard|rade',
    'deux fois|doublon',
    'personne|aucun|aucune … ne|n peut|arrive|voit|reçoit|a',
    'débité|débités|débitée|débitées|facturé|facturés deux|trois fois',
    'deux|trois fois',
    'touché|touchés|touchées|concerné|concernés|concernées|concerne|touche|impacté|impactés|affecté|affectés',
    'ne|n peut|peuvent|pouvons|arrivent|arrive … pas|plus',
    'ne|n fonctionne|fonctionnent|marche|marchent|reçoivent|reçoit|apparaissent|apparaît|part|partent|sont|est … pas|plus',
    'bloqué|bloqués|bloquée|bloquées|manque|manquent|manquant|manquants|manquantes|perdu|perdus|perdues|perdue|disparu|disparus|faux|erroné|erronés|erronée|erronées|vide|vides|double|doublé|refusé|refusés|refusée|refusées|rejeté|rejetés|échoué|échouent|échoue|retard|inaccessible|inaccessibles|panne|coincés|annulées|annulés|attente',
    'le|la|les même|mêmes souci|problème|erreur|chose|message|bug',
    'sans accès|réponse|nouvelles',
    'à la main',
    'reste|restent',
    'erreur|erreurs|panne|bug',
  ],
  'affected:reports': [
    'signale|signalent|signalé|appellent|appelle|appelé|plaignent|plaint|écrit|écrivent|remonté|remontent|réclament',
  ],
  'affected:grows': [
    'chaque|de jour|heure|semaine … plus|davantage|autres|nouveaux',
    'ne cesse|cessent de augmenter|croître',
    'le nombre augmente|grandit|croît',
    "ça s'étend|s'aggrave|empire",
    'de plus en plus',
    'augmente|augmentent|croissant|grandit|grandissant|empire|aggrave|propage',
    'en augmentation|hausse',
  ],
  'affected:rest': ['il en? reste', 'les autres'],
  'affected:more': ['encore|au-total|maintenant|désormais'],
  'affected:steady': ["n'augmente|augmentent pas", 'stable'],
  'affected:not': ['au maximum|plus|moins', "jusqu'à", 'limite|quota|maximum de|est', 'moins de'],
};
