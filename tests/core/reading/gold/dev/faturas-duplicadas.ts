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

const joana = customer('Joana Meireles', 'America/Sao_Paulo');
const caio = agent('Caio Barreto', 'America/Sao_Paulo');

export const faturasDuplicadas = conversation({
  id: 'faturas-duplicadas',
  language: 'pt',
  subject: 'Cobrança em dobro dos alunos',
  messages: [
    joana.writes(
      '2026-03-04 10:11',
      `Olá, bom dia!

Hoje de manhã o sistema cobrou duas vezes a mensalidade de 57 alunos da nossa academia. No painel aparece a mensagem "Cobrança já registrada (COB-409)", mas o valor saiu do cartão deles mesmo assim.

Eu esperava que cada aluno fosse cobrado uma vez só, claro.

Já tentei cancelar uma das cobranças pelo painel, mas não deu certo: o botão fica cinza. Também saí e entrei de novo na conta, e nada mudou.

Uso o Chrome 133 no Windows 11. Plano Profissional, conta 30918.

Os alunos estão furiosos e um deles já falou em abrir reclamação no Procon. Preciso que isso seja estornado até sexta-feira.

Obrigada,
Joana Meireles
Academia Corpo em Dia
WhatsApp (31) 95555-0140`,
    ),
    caio.replies(
      '2026-03-04 10:45',
      `Oi, Joana, tudo bem?

Lamento muito. Já suspendi as cobranças automáticas da sua conta para que não aconteça de novo. O financeiro vai estornar os valores, e eu te dou um retorno amanhã até o meio-dia.

Abraço,
Caio`,
    ),
    joana.writes(
      '2026-03-04 11:02',
      `ok Caio, obrigada. Na verdade são 59 alunos, apareceram mais dois agora.`,
    ),
    caio.notes(
      '2026-03-04 11:30',
      `Falha confirmada: o job de cobrança rodou duas vezes depois do deploy das 6h. Outras quatro academias com o mesmo problema. Request do gateway: req-7741-aa03.`,
    ),
    caio.replies(
      '2026-03-05 11:48',
      `Oi, Joana! Os 59 estornos foram enviados ao banco hoje cedo. O valor aparece para os alunos em até 5 dias úteis.

Caio`,
    ),
    joana.writes('2026-03-05 12:20', `Perfeito, vários já receberam. Muito obrigada! 🙏`),
  ],
  gold: [
    observed(1, 'o sistema cobrou duas vezes a mensalidade de 57 alunos da nossa academia'),
    affected(1, 'mensalidade de 57 alunos', 57, ['users', 'customers']),
    error(1, 'text', 'Cobrança já registrada (COB-409)'),
    error(1, 'code', 'COB-409'),
    expected(1, 'Eu esperava que cada aluno fosse cobrado uma vez só'),
    attempt(
      1,
      'Já tentei cancelar uma das cobranças pelo painel, mas não deu certo',
      'cancel',
      'customer',
      'failed',
    ),
    attempt(1, 'Também saí e entrei de novo na conta, e nada mudou', 'entrei', 'customer', 'failed'),
    environment(1, 'browser', 'Chrome 133'),
    environment(1, 'system', 'Windows 11'),
    environment(1, 'plan', 'Plano Profissional'),
    environment(1, ['account', 'workspace'], 'conta 30918'),
    optional(cue(1, 'legal', 'abrir reclamação no Procon')),
    optional(cue(1, 'public', 'abrir reclamação no Procon')),
    optional(cue(1, 'refund', 'Preciso que isso seja estornado')),
    deadline(1, 'Preciso que isso seja estornado até sexta-feira', '2026-03-06', 'support'),
    optional(
      attempt(2, 'Já suspendi as cobranças automáticas da sua conta', 'suspendi', 'support', 'unknown'),
    ),
    optional(cue(2, 'refund', 'O financeiro vai estornar os valores')),
    deadline(2, 'eu te dou um retorno amanhã até o meio-dia', '2026-03-05', 'support'),
    affected(3, 'Na verdade são 59 alunos, apareceram mais dois agora', 59, ['users', 'customers']),
    affected(4, 'Outras quatro academias com o mesmo problema', 4, ['customers', 'sites']),
    error(4, 'request-id', 'req-7741-aa03'),
    optional(affected(5, 'Os 59 estornos', 59, 'records')),
    optional(deadline(5, 'O valor aparece para os alunos em até 5 dias úteis', '2026-03-12', 'support')),
  ],
  swappable: [[3, 4]],
});
