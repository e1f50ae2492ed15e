import { agent, conversation, customer } from '../write.ts';

const amelie = customer('Amélie Garnier', 'Europe/Paris');
const loic = agent('Loïc Le Goff', 'Europe/Paris');

/** A question and an idea; nothing is broken. */
export const questionTarifs = conversation({
  id: 'question-tarifs',
  language: 'fr',
  subject: 'Question sur les tarifs et une suggestion',
  messages: [
    amelie.writes(
      '2026-01-15 11:08',
      `Bonjour,

Nous sommes une association de 45 bénévoles et nous payons aujourd'hui 29 € par mois. Existe-t-il un tarif réduit pour les associations ?

Une suggestion au passage : ce serait bien de pouvoir exporter les adhérents par ville. Rien d'urgent !

J'ai bien reçu la facture F-2025-1204 du 2 décembre, merci.

Belle journée,
Amélie Garnier
06 55 55 01 23`,
    ),
    loic.replies(
      '2026-01-15 14:30',
      `Bonjour Amélie,

Oui, les associations ont 30 % de réduction, je viens de l'appliquer. Pour l'export par ville, je transmets l'idée à l'équipe produit.

Bonne journée,
Loïc`,
    ),
    amelie.writes('2026-01-15 15:02', `Super, merci beaucoup Loïc !`),
  ],
  gold: [],
});
