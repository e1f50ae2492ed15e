import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const bastien = customer('Bastien Roux', 'Europe/Paris');
const eleonore = agent('Éléonore Mercier', 'Europe/Brussels');

export const commandeBloquee = conversation({
  id: 'commande-bloquee',
  language: 'fr',
  subject: 'Borne de commande HS',
  messages: [
    bastien.writes(
      '2026-06-19 11:35',
      `Bonjour, depuis la mise à jour de cette nuit nos deux bornes de commande affichent "Paiement indisponible – code TP-91" dès qu'on choisit la carte. En espèces ça marche.

On a redémarré les bornes 3 fois, rien n'y fait. J'ai débranché le lecteur de carte et je l'ai rebranché : la borne 1 est repartie, mais pas la borne 2.

Bornes Kioso K5, logiciel 12.4.0, restaurant n° 3381.

C'est vendredi, on fait 200 couverts ce soir, il faut que ce soit réglé avant 18 h SVP.

Envoyé de mon iPhone`,
    ),
    eleonore.replies(
      '2026-06-19 11:50',
      `Bonjour Bastien,

Je comprends l'urgence. Je viens de remettre la borne 2 en version 12.3.7 à distance. Pouvez-vous faire un essai à 1 € ?

Éléonore`,
    ),
    bastien.writes('2026-06-19 12:04', `Essai fait, c'est bon sur la 2 !`),
    eleonore.notes(
      '2026-06-19 12:20',
      `Régression 12.4.0 avec les lecteurs Ingeno de première génération, environ 70 restaurants équipés. On arrête le déploiement.`,
    ),
    eleonore.replies(
      '2026-06-19 12:30',
      `Parfait. Laissez la borne 1 comme elle est ce soir. Lundi matin nous installons une version corrigée sur les deux, et je vous appelle avant.

Bon service !
Éléonore`,
    ),
    bastien.writes('2026-06-22 09:10', `Bonjour, installé et testé, tout roule. Merci !`),
  ],
  gold: [
    observed(
      1,
      `nos deux bornes de commande affichent "Paiement indisponible – code TP-91" dès qu'on choisit la carte`,
    ),
    affected(1, 'nos deux bornes de commande', 2, 'other'),
    error(1, 'text', 'Paiement indisponible – code TP-91'),
    error(1, 'code', 'TP-91'),
    attempt(1, "On a redémarré les bornes 3 fois, rien n'y fait", 'redémarr bornes', 'customer', 'failed'),
    attempt(
      1,
      "J'ai débranché le lecteur de carte et je l'ai rebranché : la borne 1 est repartie, mais pas la borne 2",
      'branch',
      'customer',
      'partly',
    ),
    environment(1, 'device', 'Kioso K5'),
    environment(1, ['app', 'system'], 'logiciel 12.4.0'),
    environment(1, ['account', 'workspace'], 'restaurant n° 3381'),
    deadline(1, 'il faut que ce soit réglé avant 18 h SVP', '2026-06-19', 'support'),
    attempt(
      2,
      'Je viens de remettre la borne 2 en version 12.3.7 à distance',
      '12.3.7',
      'support',
      'worked',
      [3, "Essai fait, c'est bon sur la 2"],
    ),
    optional(environment(2, ['app', 'system'], 'version 12.3.7')),
    optional(environment(4, ['app', 'system'], '12.4.0')),
    environment(4, 'device', 'Ingeno de première génération'),
    optional(affected(4, 'environ 70 restaurants équipés', 70, ['customers', 'sites'])),
    deadline(5, 'Lundi matin nous installons une version corrigée', '2026-06-22', 'support'),
    optional(deadline(5, 'je vous appelle avant', '2026-06-22', 'support')),
    optional(attempt(6, 'installé et testé, tout roule', 'install', 'support', 'worked')),
  ],
});
