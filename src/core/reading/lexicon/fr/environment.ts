import type { EnvironmentTag } from '../environment-tag.ts';

export const environment: Record<EnvironmentTag, readonly string[]> = {
  'env:version': ['depuis|après la|le? mise-à-jour|version en?', 'version|versions|build|firmware'],
  'env:app': ['application|appli|app|logiciel|programme|client|extension|module|connecteur'],
  'env:sdk': ['sdk|bibliothèque|librairie|api|paquet'],
  'env:device': ['appareil|modèle|téléphone|tablette|ordinateur|imprimante|terminal|scanner|matériel'],
  'env:plan': ['forfait|abonnement|offre|formule|licence|plan'],
  'env:flag': ['feature flag', 'option expérimentale'],
  'env:account': [
    'compte|client|organisation|société',
    'numéro de client|compte',
    'identifiant client|compte',
    'id client|compte',
  ],
  'env:workspace': ['espace de travail?', 'workspace|tenant|instance|projet|sous-domaine|environnement'],
  'env:region': ['région|hébergement|cluster', 'centre de données'],
  'env:seen': [
    'reproduit|reproduire|reproduis',
    'même chose chez moi|nous',
    'je|nous vois|constate|constatons aussi|également',
  ],
};
