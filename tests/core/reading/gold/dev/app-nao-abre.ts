import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  observed,
} from '../write.ts';

const davi = customer('Davi Quaresma', 'America/Recife');
const livia = agent('Lívia Prado', 'America/Sao_Paulo');

export const appNaoAbre = conversation({
  id: 'app-nao-abre',
  language: 'pt',
  subject: 'Conversa com Davi Quaresma',
  messages: [
    davi.writes('2026-05-21 20:14', `oi, o app não abre mais`),
    davi.writes('2026-05-21 20:14', `fica na tela azul e fecha sozinho`),
    livia.replies('2026-05-21 20:16', `Oi, Davi! Qual é o seu celular e a versão do Android?`),
    davi.writes('2026-05-21 20:18', `moto g84, android 14`),
    davi.writes('2026-05-21 20:18', `já desinstalei e instalei de novo, não adiantou 😤`),
    livia.replies(
      '2026-05-21 20:20',
      `Entendi. Tenta limpar os dados do app em Configurações > Apps > Rota Fácil > Armazenamento, por favor.`,
    ),
    davi.writes('2026-05-21 20:25', `limpei e agora abriu 👏👏`),
    davi.writes('2026-05-21 20:26', `mas perdi minhas rotas salvas!! tinha umas 30`),
    livia.replies(
      '2026-05-21 20:29',
      `Elas estão na nuvem 😊 Entra em Conta > Restaurar. Se não aparecerem, eu recupero para você até amanhã à noite.`,
    ),
    davi.writes('2026-05-21 20:33', `apareceu tudo, valeu!!`),
  ],
  gold: [
    observed(2, 'fica na tela azul e fecha sozinho'),
    environment(4, 'device', 'moto g84'),
    environment(4, 'system', 'android 14'),
    attempt(5, 'já desinstalei e instalei de novo, não adiantou', 'instal', 'customer', 'failed'),
    attempt(6, 'limpar os dados do app', 'limp', 'customer', 'worked', [7, 'limpei e agora abriu']),
    cue(8, 'data-loss', 'mas perdi minhas rotas salvas'),
    affected(8, 'mas perdi minhas rotas salvas!! tinha umas 30', 30, 'records'),
    attempt(9, 'Entra em Conta > Restaurar', 'restaur', 'customer', 'worked', [10, 'apareceu tudo']),
    deadline(9, 'eu recupero para você até amanhã à noite', '2026-05-22', 'support'),
  ],
  swappable: [[4, 5]],
});
