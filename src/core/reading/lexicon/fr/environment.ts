import type { EnvironmentTag } from '../environment-tag.ts';

export const environment: Record<EnvironmentTag, readonly string[]> = {
  'env:version': ['depuis|après la|le? mise-à-jour|version en?', 'version|versions|build|firmware'],
  'env:app': ['application|appli|app|logiciel|programme|client|extension|module|connecteur'],
  'env:sdk': ['sdk|bibliothèque|librairie|api|paquet'],
  'env:device': [
    'appareil[s]|modèle[s]|téléphone[s]|tablette[s]|ordinateur[s]|imprimante[s]|terminal|terminaux|scanner[s]|matériel|lecteur[s]|caisse[s]|douchette[s]|caméra[s]|capteur[s]|routeur[s]|serveur[s]|borne[s]|écran[s]|balance[s]|badgeuse[s]|robot[s]|pompe[s]|four[s]|machine[s]|compteur[s]|tracteur[s]|portable[s]|automate[s]|indicateur[s]|balise[s]',
  ],
  'env:plan': ['forfait|abonnement|offre|formule|licence|plan'],
  'env:flag': ['feature flag', 'option expérimentale'],
  'env:account': [
    'compte|client|organisation|société',
    'numéro de client|compte',
    'restaurant|magasin|client|établissement n|no|numéro',
    'identifiant client|compte',
    'id client|compte',
  ],
  'env:workspace': [
    'espace de travail?',
    'workspace|tenant|instance|projet|sous-domaine|domaine|environnement',
  ],
  'env:region': ['région|hébergement|cluster|hébergé|hébergée|hébergés', 'centre de données'],
  'env:shown': ['user agent', 'user-agent'],
  'env:seen': [
    'reproduit|reproduire|reproduis',
    'même chose chez moi|nous',
    'je|nous vois|constate|constatons aussi|également',
  ],
};
