import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
} from '../write.ts';

const solenn = customer('Solenn Kerbrat', 'Europe/Paris');
const yacine = agent('Yacine Belkadi', 'Europe/Paris');

export const pretsEnDouble = conversation({
  id: 'prets-en-double',
  language: 'fr',
  subject: 'Prêts enregistrés en double',
  messages: [
    solenn.writes(
      '2026-04-14 09:12',
      `Bonjour,

Depuis la mise à jour de jeudi dernier, les automates de prêt enregistrent chaque document deux fois. Résultat : 640 abonnés ont reçu un rappel pour des livres déjà rendus, et leur nombre augmente tous les jours. Au retour s'affiche « Exemplaire inconnu du dépôt (BIB-077) ».

Notre configuration :
– Lectura 8.2.0, hébergé à Gravelines
– automates BiblioPro X3 sous Windows 10 IoT
– compte : mediatheque-lorzac

Nous avons vidé la file d'attente des automates, sans effet. Nous avons relancé le service de synchronisation, ce qui a arrêté les doublons le temps d'une matinée. Enfin, une collègue a supprimé à la main ceux de la section jeunesse : cela marche, mais il y en a pour des semaines.

Un document déjà emprunté ne devrait pas pouvoir l'être une seconde fois.

Notre journée portes ouvertes a lieu le samedi 25 avril, en présence de Madame la maire ; il nous faut donc une correction avant le 24.

Cordialement,
Solenn Kerbrat`,
    ),
    yacine.replies(
      '2026-04-14 10:40',
      `Bonjour Madame Kerbrat,

Merci pour ces précisions. J'ai pu reproduire le double enregistrement avec un X3 sur notre banc d'essai. Pourriez-vous désactiver l'option « prêt hors connexion » sur un seul automate et me dire ce que cela donne ?

Yacine Belkadi`,
    ),
    solenn.writes(
      '2026-04-15 18:20',
      `Option désactivée sur l'automate du hall : plus aucun doublon de la journée. L'autre, que nous n'avons pas touché, en a fait 37.`,
    ),
    yacine.replies(
      '2026-04-16 09:05',
      `Parfait. J'ai coupé l'option sur le second à distance. Les doublons existants seront fusionnés cette nuit, et le correctif 8.2.1 est prévu pour mardi prochain.`,
    ),
    solenn.writes(
      '2026-04-17 08:50',
      `Tout est propre ce matin, aucun doublon sur les deux. Pourriez-vous encore nous fournir un modèle de lettre d'excuses d'ici lundi ?`,
    ),
  ],
  gold: [
    observed(1, 'les automates de prêt enregistrent chaque document deux fois'),
    affected(
      1,
      '640 abonnés ont reçu un rappel pour des livres déjà rendus, et leur nombre augmente tous les jours',
      640,
      ['users', 'customers'],
      true,
    ),
    error(1, 'text', 'Exemplaire inconnu du dépôt (BIB-077)'),
    error(1, 'code', 'BIB-077'),
    environment(1, 'app', 'Lectura 8.2.0', '8.2.0'),
    environment(1, 'region', 'Gravelines'),
    environment(1, 'device', 'BiblioPro X3'),
    environment(1, 'system', 'Windows 10 IoT'),
    environment(1, ['account', 'workspace'], 'mediatheque-lorzac'),
    attempt(1, `Nous avons vidé la file d'attente des automates`, 'file', 'customer', 'failed'),
    attempt(1, 'Nous avons relancé le service de synchronisation', 'relancé', 'customer', 'partly'),
    attempt(1, 'une collègue a supprimé à la main ceux de la section jeunesse', 'main', 'customer', [
      'worked',
      'partly',
    ]),
    expected(1, `Un document déjà emprunté ne devrait pas pouvoir l'être une seconde fois`),
    deadline(1, 'Notre journée portes ouvertes a lieu le samedi 25 avril', '2026-04-25', 'either'),
    optional(cue(1, 'executive', 'en présence de Madame la maire')),
    deadline(1, 'il nous faut donc une correction avant le 24', '2026-04-24', 'support'),
    optional(
      attempt(2, `J'ai pu reproduire le double enregistrement`, 'reproduire', 'support', [
        'failed',
        'worked',
        'unknown',
      ]),
    ),
    attempt(2, `désactiver l'option « prêt hors connexion »`, 'option', 'customer', 'worked', [
      3,
      'plus aucun doublon de la journée',
    ]),
    optional(affected(3, 'en a fait 37', 37, ['records', 'other'])),
    attempt(4, `J'ai coupé l'option sur le second à distance`, 'option', 'support', 'worked', [
      5,
      'aucun doublon sur les deux',
    ]),
    deadline(
      4,
      'Les doublons existants seront fusionnés cette nuit',
      ['2026-04-16', '2026-04-17'],
      'support',
    ),
    deadline(4, 'le correctif 8.2.1 est prévu pour mardi prochain', '2026-04-21', 'support'),
    deadline(5, `nous fournir un modèle de lettre d'excuses d'ici lundi`, '2026-04-20', 'support'),
  ],
});

const didier = customer('Didier Rascol', 'Europe/Paris');
const chloe = agent('Chloé Anquetil', 'Europe/Paris');

/** From a phone, in the yard of the wine cooperative. */
export const pontBascule = conversation({
  id: 'pont-bascule',
  language: 'fr',
  subject: 'pesées bloquées',
  messages: [
    didier.writes(
      '2026-09-17 18:40',
      `bonsoir, le pont bascule envoie plus les pesées a VendangePlus depuis 15h, ca affiche "Port COM5 occupé". 18 tracteurs qui attendent dans la cour avec le raisin qui chauffe...
VendangePlus 2.14, pc sous windows 10, indicateur Pesamat 300
j'ai éteint rallumé l'indicateur, rien. débranché l'imprimante, rien non plus. on marque les poids sur papier, ca dépanne
il faut que ca tourne demain 6h sans faute pour le merlot`,
    ),
    chloe.replies(
      '2026-09-17 18:52',
      `Bonsoir Didier, ouvrez le Gestionnaire des tâches et mettez fin à « pesasvc », puis rouvrez VendangePlus.`,
    ),
    didier.writes(
      '2026-09-17 19:03',
      `fait, ca a marché pour 2 pesées et rebelote, ce coup ci "Délai dépassé (VP-12)"`,
    ),
    chloe.replies(
      '2026-09-17 19:25',
      `J'ai pris la main et passé l'indicateur sur COM7, le 5 est squatté par un vieux pilote. Refaites un essai ?`,
    ),
    didier.writes(
      '2026-09-17 19:48',
      `nickel, 12 de suite sans souci. mais il y a 4 pesées de l'apres midi qui sont nulle part, meme pas sur papier. perdues??`,
    ),
    chloe.notes(
      '2026-09-17 20:20',
      `4 pesées retrouvées ds spool local, réimportées 20h15. Prévenir Didier dem. 1re heure. Pilote à changer sous quinzaine.`,
    ),
  ],
  gold: [
    observed(1, 'le pont bascule envoie plus les pesées a VendangePlus depuis 15h'),
    error(1, 'text', 'Port COM5 occupé'),
    affected(1, '18 tracteurs qui attendent dans la cour', 18, 'other'),
    environment(1, 'app', 'VendangePlus 2.14', '2.14'),
    environment(1, 'system', 'windows 10'),
    environment(1, 'device', 'Pesamat 300'),
    attempt(1, `j'ai éteint rallumé l'indicateur`, 'indicateur', 'customer', 'failed'),
    attempt(1, `débranché l'imprimante`, 'imprimante', 'customer', 'failed'),
    attempt(1, 'on marque les poids sur papier', 'papier', 'customer', ['worked', 'partly']),
    deadline(1, 'il faut que ca tourne demain 6h sans faute', '2026-09-18', 'support'),
    attempt(
      2,
      'mettez fin à « pesasvc »',
      'pesasvc',
      'customer',
      ['partly', 'failed'],
      [3, 'fait, ca a marché pour 2 pesées et rebelote'],
    ),
    error(3, 'text', 'Délai dépassé (VP-12)'),
    error(3, 'code', 'VP-12'),
    attempt(4, `J'ai pris la main et passé l'indicateur sur COM7`, 'indicateur COM7', 'support', 'worked', [
      5,
      'nickel, 12 de suite sans souci',
    ]),
    affected(5, `4 pesées de l'apres midi qui sont nulle part`, 4, ['records', 'other']),
    cue(5, 'data-loss', `4 pesées de l'apres midi qui sont nulle part, meme pas sur papier. perdues`),
    attempt(6, '4 pesées retrouvées ds spool local, réimportées 20h15', 'réimport', 'support', 'worked'),
    deadline(6, 'Prévenir Didier dem. 1re heure', '2026-09-18', 'support'),
    deadline(6, 'Pilote à changer sous quinzaine', ['2026-10-01', '2026-10-02'], 'support'),
  ],
});
