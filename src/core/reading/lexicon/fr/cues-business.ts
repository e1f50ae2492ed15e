import type { CueTag } from '../cue-tag.ts';

const agreement = 'contrat|abonnement|compte|licence|adhésion';
const provider = 'prestataire|fournisseur|solution|outil|éditeur|logiciel|hébergeur|banque|opérateur';

/** What a customer says who may leave, go to a lawyer, the press or the top, or who wants money. */
export const business: Partial<Record<CueTag, readonly string[]>> = {
  'cue:leaving': [
    `résili[e,ons,er,erons,erai] notre|mon|ce|le|nos ${agreement}`,
    'vais|allons|veux|voulons|souhaite|souhaitons|préfère|compte|pense|pensons à? résilier|partir',
    `résiliation de notre|mon|du ${agreement}`,
    `arrêt[er,ons,e,erons] notre|mon|le|ce ${agreement}`,
    `supprimer|fermer|clôturer notre|mon ${agreement}`,
    `chang[e,er,eons,erons,erai] de|d ${provider}`,
    'passer|partir|aller|passons|partons|partirons|passerons|irons|vais|partirai à|chez la|un|votre autre? concurrence|concurrent|concurrents|prestataire|fournisseur',
    'la concurrence',
    `autre|autres ${provider}|solutions`,
    'chercher|voir|aller|regarder ailleurs',
    'regard[e,ons,er]|étudi[e,ons,er]|cherch[e,ons,er] … autres|alternatives|alternative|concurrents',
    `ne renouvel[ons,lerons,lerai] pas`,
    'perdre comme|en tant client|que',
    'allez perdre un|notre|des client|clients|clientèle',
    'nous perdre',
  ],
  'unless:leaving': [
    'fermer mon compte rendu',
    'étude de la concurrence',
    'locataire|client|cliente|adhérent … résilié',
  ],
  'cue:legal': [
    'avocat|avocate',
    'nos|leurs avocats vous|vont|ont|prennent|étudient',
    'action|actions|poursuites|poursuite en? justice|judiciaire|judiciaires|légale|légales',
    'porter|porterons|porterai|porte|portons|déposer|dépose plainte',
    'tribunal|tribunaux',
    'cnil|dgccrf|médiateur',
    'autorité de|des protection|contrôle|données',
    'amende|amendes|huissier|mise-en-demeure',
    'dommages-intérêts',
    'dommages et intérêts',
    'responsable du|des préjudice|dommages',
  ],
  'cue:public': [
    'journaliste|journalistes',
    'à la presse',
    'presse|télé|radio|journal|journaux … appelé|appelés|demande|parle|contacté|contactés',
    'dans le|les journal|journaux',
    'à la|dans télé|radio|presse',
    'réseaux sociaux',
    'mauvais|négatif|une avis|étoile',
    'avis négatif|négatifs|trustpilot',
    'rendre public|publique',
    'sur twitter|linkedin|facebook|trustpilot|instagram|tiktok|google',
  ],
  'unless:public': ['page|publication|compte … sur facebook|instagram|linkedin|twitter'],
  'cue:executive': [
    'notre|mon|leur|la|le|ma directeur|directrice|pdg|dg|direction|patron|patronne|maire|président|présidente|conseil … demande|exige|veut|attend|souhaite|furieux|furieuse|demandé|appelé|insiste',
    'parler à|avec votre|un responsable|supérieur|directeur|manager|direction|chef',
    'passez|passer|mettez moi|nous … votre|un responsable|supérieur|directeur|direction|chef',
    'expliquer|justifier|remonter|rendre-compte … à|au la|notre|mon|ma? direction|directeur|pdg|patron|conseil',
    'escalader|escalade',
  ],
  'cue:contract': [
    'résilions|résilier|résilie|renouveler|renouvelons|rompre notre|le|mon|ce contrat',
    'rupture de|du contrat',
    'renouvellement de|du notre|contrat',
    'pénalités|pénalité',
    'niveau de service',
  ],
  'cue:refund': [
    'remboursement|remboursez|rembourser|remboursés|remboursé|remboursée|remboursons|dédommagement|dédommager|indemnisation|indemniser',
    'rend[ez,re]|rende|récupérer|ravoir moi|nous|notre|mon|me … argent|euros',
    'récupérer mon|notre argent',
    'un avoir pour|sur|de',
    'geste commercial',
    'qui paie|paye|va-payer',
  ],
  'unless:refund': ['bouton|page|module … remboursement', 'remboursement des|de frais|notes'],
};
