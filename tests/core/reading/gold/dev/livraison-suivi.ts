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

const hugo = customer('Hugo Lemaire', 'Europe/Brussels');
const fatou = agent('Fatou Ndiaye', 'Africa/Dakar');

export const livraisonSuivi = conversation({
  id: 'livraison-suivi',
  language: 'fr',
  subject: 'Suivi des colis',
  messages: [
    hugo.writes(
      '2026-03-24 15:05',
      `Bonjour,

Le suivi des colis n'est plus mis à jour depuis hier 17 h. Environ 320 colis restent bloqués sur "En préparation" alors qu'ils sont déjà partis. Les clients nous appellent sans arrêt.

Nous attendions que le statut passe à "Expédié" dès le scan, comme avant.

Ce que nous avons fait :
- déconnexion et reconnexion du compte transporteur : aucun effet
- nouvelle clé API : les nouveaux colis passent, les anciens restent bloqués

Voici la réponse de l'API :

{"status":422,"code":"TRK_STALE_EVENT","message":"Event older than current state","request_id":"f3a9-77b1-20c4"}

Compte : LEM-2207, formule Pro.

Si cela ne peut pas être réglé cette semaine, nous résilierons le contrat.

Bien cordialement,
Hugo Lemaire
Tél. +32 2 555 01 77`,
    ),
    fatou.replies(
      '2026-03-24 15:30',
      `Bonjour Hugo,

Je suis navrée pour ce désagrément. J'ai transmis à l'équipe technique. Vous aurez des nouvelles demain avant midi.

Fatou`,
    ),
    fatou.notes(
      '2026-03-24 16:10',
      `Décalage d'horloge sur le serveur d'événements (eu-west-3) depuis hier 16 h 50. C'est un bug confirmé chez nous.`,
    ),
    fatou.replies(
      '2026-03-25 10:45',
      `Bonjour Hugo, l'horloge a été corrigée et nous avons rejoué les événements de lundi et mardi. Voyez-vous encore des colis bloqués ?`,
    ),
    hugo.writes('2026-03-25 14:00', `Bonjour, il en reste une douzaine, sinon tout est à jour.`),
    fatou.replies('2026-03-25 14:20', `Merci. Je m'occupe de cette douzaine à la main d'ici ce soir.`),
  ],
  gold: [
    observed(1, "Le suivi des colis n'est plus mis à jour depuis hier 17 h"),
    affected(1, 'Environ 320 colis restent bloqués', 320, 'records'),
    expected(1, 'Nous attendions que le statut passe à "Expédié" dès le scan, comme avant'),
    attempt(
      1,
      'déconnexion et reconnexion du compte transporteur : aucun effet',
      'reconnexion',
      'customer',
      'failed',
    ),
    attempt(
      1,
      'nouvelle clé API : les nouveaux colis passent, les anciens restent bloqués',
      'clé',
      'customer',
      'partly',
    ),
    optional(
      error(
        1,
        'log',
        '{"status":422,"code":"TRK_STALE_EVENT","message":"Event older than current state","request_id":"f3a9-77b1-20c4"}',
      ),
    ),
    error(1, 'http-status', '422', '"status":422'),
    error(1, 'code', 'TRK_STALE_EVENT'),
    error(1, ['text', 'log'], 'Event older than current state'),
    error(1, 'request-id', 'f3a9-77b1-20c4'),
    environment(1, 'account', 'LEM-2207'),
    environment(1, 'plan', 'formule Pro'),
    deadline(1, 'Si cela ne peut pas être réglé cette semaine', ['2026-03-27', '2026-03-29'], 'support'),
    cue(1, 'leaving', 'nous résilierons le contrat'),
    deadline(2, 'Vous aurez des nouvelles demain avant midi', '2026-03-25', 'support'),
    environment(3, 'region', 'eu-west-3'),
    attempt(
      4,
      "l'horloge a été corrigée et nous avons rejoué les événements de lundi et mardi",
      'rejou',
      'support',
      'partly',
      [5, 'il en reste une douzaine, sinon tout est à jour'],
    ),
    affected(5, 'il en reste une douzaine', 12, ['records', 'other']),
    optional(affected(6, 'cette douzaine', 12, 'records')),
    deadline(6, "Je m'occupe de cette douzaine à la main d'ici ce soir", '2026-03-25', 'support'),
  ],
  swappable: [[2, 3]],
});
