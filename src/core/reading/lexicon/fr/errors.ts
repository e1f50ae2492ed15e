import type { ErrorTag } from '../error-tag.ts';

export const errors: Record<ErrorTag, readonly string[]> = {
  'error:says': [
    'message|messages|erreur|erreurs|avertissement|alerte|notification|exception',
    'affiche|affichait|affiché|apparaît|apparait|indique',
  ],
  'error:gets': [
    'fenêtre|dit|reçois|recevons|obtiens|obtenons|vois|voyons|renvoie|répond|réponse|lit|échoue',
  ],
  'error:tells': [
    'me|nous|leur|lui affiche|dit|indique',
    'dit|affiche|indique|annonce|renvoie|répond',
    'est écrit|marqué|indiqué',
  ],
  'error:place': [
    'écran|fenêtre|bandeau|message|page|application|appli|logiciel|barre|terminal|caisse|imprimante|journal|coin|ligne',
  ],
  'error:other': [
    'je|nous|ils|elles|client|clients|collègue|collègues|patron|chef|support|article|guide|mail|contrat|documentation',
  ],
  'error:word': [
    'err',
    'erreur|erreurs|échec|échoué|échouée|impossible|invalide|invalides|incorrect|incorrecte|refusé|refusée|interdit|expiré|expirée|dépassé|dépassée|interrompu|interrompue|inconnu|inconnue|inattendu|inattendue|manquant|manquante|bloqué|bloquée|corrompu|perdu|perdue|avertissement|avertissements|introuvable|indisponible|rejeté|rejetée|problème|exception|verrouillé|désactivé',
    "n'a|n'ont pas pu|été",
    'ne peut|peuvent|sont|est|fonctionne|répond pas',
    'pas trouvé|autorisé|disponible|possible|accès|pris',
    'trop de|grand|volumineux|long',
    "délai d'attente",
    'existe déjà',
    'aucun|aucune accès|connexion|réponse|donnée|résultat',
  ],
  'error:asks': ['veuillez'],
  'error:code': ['erreur|code|statut', "code d'erreur|erreur|statut"],
  'error:id': [
    'identifiant|id|numéro|référence de|d la? requête|trace|transaction|corrélation|suivi',
    'request id',
    'x-request-id|trace-id',
  ],
  'error:control': [
    'bouton|onglet|menu|option|case|champ|colonne|page|lien|paramètre|rubrique|rôle|statut|vue|filtre|modèle|liste',
    'cliquer|cliquez|clique|choisir|choisissez|sélectionner|sélectionnez|décochant|cocher|cochez|ouvrir|ouvrez|renommé',
  ],
};
