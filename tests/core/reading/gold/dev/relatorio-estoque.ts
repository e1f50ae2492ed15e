import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const wagner = customer('Wagner Teles', 'America/Sao_Paulo');
const bia = agent('Bia Monteiro', 'America/Sao_Paulo');

export const relatorioEstoque = conversation({
  id: 'relatorio-estoque',
  language: 'pt',
  subject: 'Relatório de estoque com valor errado',
  messages: [
    wagner.writes(
      '2026-05-13 08:40',
      `Bom dia,

O relatório de estoque mostra quantidade negativa para 212 produtos desde a atualização 5.8.0 de ontem. No aplicativo do depósito está certo.

Como reproduzir:
1. Abrir Relatórios > Estoque
2. Filtrar pelo depósito "Contagem"
3. Ordenar por quantidade

Deveria mostrar o saldo real, nunca negativo.

Tentamos recalcular o saldo, sem resultado. Limpamos o cache do Firefox 138 e continua igual.

O inventário é na segunda-feira e precisamos do relatório certo até lá.

Wagner Teles
Almoxarifado`,
    ),
    bia.replies(
      '2026-05-13 09:15',
      `Oi, Wagner! Obrigada pelo passo a passo.

Pode testar o relatório com a opção "Incluir reservas" desmarcada? E quem mais usa esse relatório aí?

Bia`,
    ),
    wagner.writes(
      '2026-05-13 09:32',
      `Sem as reservas os números ficam certos! Mas o diretor financeiro quer ver com as reservas, então resolve só metade.

Aqui somos três que usam, e todos vemos o mesmo erro.`,
    ),
    bia.notes(
      '2026-05-13 10:05',
      `Bug confirmado na 5.8.0: reserva é descontada duas vezes. Empresa 7719. Correção no hotfix 5.8.1.`,
    ),
    bia.replies(
      '2026-05-13 10:20',
      `Wagner, achamos: a reserva é descontada duas vezes. O hotfix sai amanhã à noite, e na sexta de manhã eu confirmo com você.`,
    ),
    wagner.writes('2026-05-15 11:15', `Bia, já está certo. Obrigado.`),
  ],
  gold: [
    observed(1, 'O relatório de estoque mostra quantidade negativa para 212 produtos'),
    affected(1, 'quantidade negativa para 212 produtos', 212, ['records', 'other']),
    environment(1, 'app', 'atualização 5.8.0'),
    step(1, 'Abrir Relatórios > Estoque'),
    step(1, 'Filtrar pelo depósito "Contagem"'),
    step(1, 'Ordenar por quantidade'),
    expected(1, 'Deveria mostrar o saldo real, nunca negativo'),
    attempt(1, 'Tentamos recalcular o saldo, sem resultado', 'recalcul', 'customer', 'failed'),
    attempt(1, 'Limpamos o cache do Firefox 138 e continua igual', 'cache', 'customer', 'failed'),
    environment(1, 'browser', 'Firefox 138'),
    deadline(
      1,
      'O inventário é na segunda-feira e precisamos do relatório certo até lá',
      '2026-05-18',
      'support',
    ),
    attempt(
      2,
      'testar o relatório com a opção "Incluir reservas" desmarcada',
      'reservas',
      'customer',
      'partly',
      [
        3,
        'Sem as reservas os números ficam certos! Mas o diretor financeiro quer ver com as reservas, então resolve só metade',
      ],
    ),
    affected(3, 'Aqui somos três que usam, e todos vemos o mesmo erro', 3, 'users'),
    optional(cue(3, 'executive', 'o diretor financeiro quer ver com as reservas')),
    optional(environment(4, 'app', '5.8.0')),
    optional(environment(4, 'app', '5.8.1')),
    environment(4, ['account', 'workspace'], 'Empresa 7719'),
    deadline(5, 'O hotfix sai amanhã à noite', '2026-05-14', 'support'),
    deadline(5, 'na sexta de manhã eu confirmo com você', '2026-05-15', 'support'),
  ],
  swappable: [[3, 4]],
});
