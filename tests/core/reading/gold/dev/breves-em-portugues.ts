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

const thais = customer('Thaís Moreira', 'America/Sao_Paulo');
const caio = agent('Caio Bastos', 'America/Sao_Paulo');

export const catraca = conversation({
  id: 'catraca',
  language: 'pt',
  subject: 'catraca travada',
  messages: [
    thais.writes(
      '2026-03-17 07:15',
      `Bom dia, a catraca da entrada travou e uns 50 alunos estão na rua. Já desliguei e liguei da tomada, não adiantou. Troquei o leitor também e continua travada. Aparece "Sem comunicação (C-09)" no visor.`,
    ),
    caio.replies('2026-03-17 07:30', `Bom dia, Thaís! Por favor, reinicie o roteador da portaria.`),
    thais.writes('2026-03-17 07:42', `reiniciei, mas não resolveu`),
    caio.replies(
      '2026-03-17 07:50',
      `Entendi. Liberei o acesso remoto e reinstalei o serviço da catraca agora.`,
    ),
    thais.writes('2026-03-17 08:05', `Voltou a funcionar! Obrigada.`),
    caio.replies('2026-03-17 08:10', `Que bom! Um técnico passa aí na quinta-feira para conferir.`),
  ],
  gold: [
    observed(1, 'a catraca da entrada travou'),
    affected(1, 'uns 50 alunos estão na rua', 50, 'users'),
    attempt(1, 'Já desliguei e liguei da tomada', 'desliguei', 'customer', 'failed'),
    attempt(1, 'Troquei o leitor também', 'leitor', 'customer', 'failed'),
    error(1, 'text', 'Sem comunicação (C-09)'),
    error(1, 'code', 'C-09'),
    attempt(2, 'reinicie o roteador da portaria', 'roteador', 'customer', 'failed', [
      3,
      'reiniciei, mas não resolveu',
    ]),
    attempt(4, 'reinstalei o serviço da catraca', 'serviço', 'support', 'worked', [5, 'Voltou a funcionar']),
    deadline(6, 'Um técnico passa aí na quinta-feira', '2026-03-19', 'support'),
  ],
});

const nelson = customer('Nelson Prates', 'Europe/Lisbon');
const ines = agent('Inês Fontoura', 'Europe/Lisbon');

export const saftErrado = conversation({
  id: 'saft-errado',
  language: 'pt',
  subject: 'Ficheiro SAF-T com erros',
  messages: [
    nelson.writes(
      '2026-04-08 16:20',
      `Exmos. Senhores,

Desde a atualização de segunda-feira, o ficheiro SAF-T é recusado pela AT com o erro "Total de débitos incorreto" (código 1042). O problema afeta 12 das nossas 30 empresas. O total devia incluir as notas de crédito, como na versão anterior.

Já experimentámos:
- gerar o ficheiro noutro computador: igual
- reparar a base de dados: sem efeito
- voltar à versão 25.1: o ficheiro é aceite

Versão 25.2, Windows 11, base de dados em Lisboa, contribuinte 509 442 013.

O prazo de entrega termina no dia 15 de abril. Se não for resolvido até lá, avançamos com uma queixa na DECO e rescindimos o contrato.

Com os melhores cumprimentos,
Nelson Prates`,
    ),
    ines.replies(
      '2026-04-09 09:30',
      `Bom dia, Sr. Prates. O erro está confirmado e a correção fica disponível na próxima segunda-feira. Até amanhã envio-lhe uma versão provisória.`,
    ),
  ],
  gold: [
    observed(1, 'o ficheiro SAF-T é recusado pela AT'),
    error(1, 'text', 'Total de débitos incorreto'),
    error(1, 'code', '1042'),
    affected(1, '12 das nossas 30 empresas', 12, 'customers'),
    expected(1, 'O total devia incluir as notas de crédito, como na versão anterior'),
    attempt(1, 'gerar o ficheiro noutro computador: igual', 'computador', 'customer', 'failed'),
    attempt(1, 'reparar a base de dados: sem efeito', 'reparar', 'customer', 'failed'),
    attempt(1, 'voltar à versão 25.1: o ficheiro é aceite', '25.1', 'customer', 'worked'),
    optional(environment(1, 'app', 'versão 25.1')),
    environment(1, 'app', 'Versão 25.2'),
    environment(1, 'system', 'Windows 11'),
    optional(environment(1, 'region', 'Lisboa')),
    deadline(1, 'O prazo de entrega termina no dia 15 de abril', '2026-04-15', 'either'),
    cue(1, 'leaving', 'rescindimos o contrato'),
    optional(cue(1, 'legal', 'uma queixa na DECO')),
    deadline(2, 'a correção fica disponível na próxima segunda-feira', '2026-04-13', 'support'),
    deadline(2, 'Até amanhã envio-lhe uma versão provisória', '2026-04-10', 'support'),
  ],
});

const jonas = customer('Jonas Teles', 'America/Sao_Paulo');

export const appEntregas = conversation({
  id: 'app-entregas',
  language: 'pt',
  subject: 'app de entregas fechando',
  messages: [
    jonas.writes(
      '2026-05-25 18:30',
      `boa noite, o app fecha sozinho toda hora nos celulares dos entregadores, mais da metade dos 22 já reclamou. moto g54, android 14, app 4.8.0. limpei o cache e nada, reinstalei e deu certo por umas 2 horas, depois voltou a fechar. preciso disso resolvido até sexta, tem feriadão`,
    ),
    caio.replies(
      '2026-05-25 18:50',
      `Boa noite, Jonas! Pode desativar a economia de bateria em um dos aparelhos e me dizer se melhora?`,
    ),
    jonas.writes('2026-05-26 12:00', `desativei em 3 e melhorou bastante, mas um deles ainda fecha às vezes`),
    caio.replies('2026-05-26 12:20', `Ótimo. A versão 4.8.1 sai amanhã e corrige o resto.`),
  ],
  gold: [
    observed(1, 'o app fecha sozinho toda hora nos celulares dos entregadores'),
    optional(affected(1, 'mais da metade dos 22', 22, 'users')),
    environment(1, 'device', 'moto g54'),
    environment(1, 'system', 'android 14'),
    environment(1, 'app', 'app 4.8.0', '4.8.0'),
    attempt(1, 'limpei o cache e nada', 'cache', 'customer', 'failed'),
    attempt(1, 'reinstalei e deu certo por umas 2 horas', 'reinstalei', 'customer', 'partly'),
    deadline(1, 'preciso disso resolvido até sexta', '2026-05-29', 'support'),
    attempt(2, 'desativar a economia de bateria', 'bateria', 'customer', 'partly', [
      3,
      'melhorou bastante, mas',
    ]),
    deadline(4, 'A versão 4.8.1 sai amanhã', '2026-05-27', 'support'),
    optional(environment(4, 'app', 'versão 4.8.1')),
  ],
});
