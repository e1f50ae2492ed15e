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
  step,
} from '../write.ts';

const tais = customer('Taís Fontoura', 'America/Sao_Paulo');
const nuno = agent('Nuno Sarmento', 'Europe/Lisbon');

export const boletosVencidos = conversation({
  id: 'boletos-vencidos',
  language: 'pt',
  subject: 'RES: integração com o banco parou',
  messages: [
    tais.writes(
      '2026-04-08 09:05',
      `Prezados, bom dia.

A integração com o banco não funciona desde segunda-feira. Os boletos são gerados, mas o retorno não é processado e por isso todos os clientes aparecem como inadimplentes. São 1.450 boletos.

Log do integrador:

2026-04-08 07:58:02 ERRO retorno.processar: assinatura inválida (RET-31)
2026-04-08 07:58:02 ERRO retorno.processar: arquivo CB080401.RET rejeitado

Passos para reproduzir:
1. Acessar Financeiro > Retornos
2. Escolher o arquivo CB080401.RET
3. Clicar em "Processar"

O resultado esperado é que os boletos pagos sejam baixados.

Já reinstalamos o certificado, sem sucesso. Também testamos com o arquivo da semana passada e esse funcionou.

Integrador 3.6.2, Windows Server 2019.

O fechamento do mês é dia 15 e precisamos disso resolvido até lá.

Att.,
Taís Fontoura
Controladoria – Grupo Horizonte Azul
Antes de imprimir, pense no meio ambiente.`,
    ),
    nuno.replies(
      '2026-04-08 14:20',
      `Olá Taís,

Obrigado pelos detalhes. O banco trocou a chave de assinatura na segunda-feira. Já instalei a nova chave no vosso ambiente. Pode processar outra vez o ficheiro de hoje?

Cumprimentos,
Nuno Sarmento`,
    ),
    tais.writes(
      '2026-04-08 11:02',
      `Nuno, processou em parte: 1.390 boletos baixados, 60 continuam com o mesmo erro.`,
    ),
    nuno.replies(
      '2026-04-08 16:45',
      `Taís, esses 60 são de um segundo convénio, que tem outra chave. Envio a correção amanhã de manhã.`,
    ),
    tais.writes(
      '2026-04-10 08:30',
      `Nuno, hoje já é sexta e não recebi nada. Preciso falar com o seu gerente.`,
    ),
    nuno.replies(
      '2026-04-10 13:10',
      `Taís, peço imensa desculpa, houve um feriado cá. A segunda chave está instalada. O meu chefe liga-lhe hoje à tarde.`,
    ),
    tais.writes('2026-04-10 10:02', `Agora sim, os 60 foram baixados. Obrigada.`),
  ],
  gold: [
    observed(
      1,
      'Os boletos são gerados, mas o retorno não é processado e por isso todos os clientes aparecem como inadimplentes',
    ),
    affected(1, 'todos os clientes aparecem como inadimplentes', null, 'customers'),
    affected(1, 'São 1.450 boletos', 1450, 'records'),
    error(
      1,
      'log',
      `2026-04-08 07:58:02 ERRO retorno.processar: assinatura inválida (RET-31)
2026-04-08 07:58:02 ERRO retorno.processar: arquivo CB080401.RET rejeitado`,
    ),
    error(1, 'code', 'RET-31'),
    step(1, 'Acessar Financeiro > Retornos'),
    step(1, 'Escolher o arquivo CB080401.RET'),
    step(1, 'Clicar em "Processar"'),
    expected(1, 'O resultado esperado é que os boletos pagos sejam baixados'),
    attempt(1, 'Já reinstalamos o certificado, sem sucesso', 'reinstal certificado', 'customer', 'failed'),
    attempt(
      1,
      'Também testamos com o arquivo da semana passada e esse funcionou',
      'arquivo',
      'customer',
      'worked',
    ),
    environment(1, ['app', 'sdk'], 'Integrador 3.6.2'),
    environment(1, 'system', 'Windows Server 2019'),
    deadline(1, 'O fechamento do mês é dia 15 e precisamos disso resolvido até lá', '2026-04-15', 'support'),
    attempt(2, 'Já instalei a nova chave no vosso ambiente', 'instalei chave', 'support', 'partly', [
      3,
      'processou em parte: 1.390 boletos baixados, 60 continuam com o mesmo erro',
    ]),
    affected(3, '60 continuam com o mesmo erro', 60, 'records'),
    optional(affected(4, 'esses 60', 60, 'records')),
    deadline(4, 'Envio a correção amanhã de manhã', '2026-04-09', 'support'),
    cue(5, 'executive', 'Preciso falar com o seu gerente'),
    attempt(6, 'A segunda chave está instalada', 'chave', 'support', 'worked', [
      7,
      'Agora sim, os 60 foram baixados',
    ]),
    deadline(6, 'O meu chefe liga-lhe hoje à tarde', '2026-04-10', 'support'),
  ],
});
