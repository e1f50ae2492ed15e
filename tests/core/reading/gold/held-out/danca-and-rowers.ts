import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
} from '../write.ts';

const thais = customer('Thaís Quintanilha', 'America/Sao_Paulo');
const ivan = agent('Ivan Brandão', 'America/Sao_Paulo');

export const aulaDeDanca = conversation({
  id: 'aula-de-danca',
  language: 'pt',
  subject: 'pix nao da baixa',
  messages: [
    thais.writes(
      '2026-03-05 09:02',
      `oi gente, socorro. o pix das mensalidades parou de dar baixa sozinho. o aluno paga e continua como devedor no app`,
    ),
    thais.writes('2026-03-05 09:03', `58 alunos ja reclamaram, o portão não abre pra eles`),
    ivan.replies('2026-03-05 09:10', `Oi Thaís! Que versão do app você usa? E aparece alguma mensagem?`),
    thais.writes(
      '2026-03-05 09:14',
      `passo certo 3.12.4, no meu moto g84 android 14. aparece "Pagamento não localizado (PX-09)"`,
    ),
    thais.writes(
      '2026-03-05 09:18',
      `ja tentei: sair e entrar de novo, nada. gerar outra cobrança pro mesmo aluno, ai deu baixa na hora, mas ele pagou 2x tadinho. mudei a chave pix de cpf pra cnpj e não mudou nada`,
    ),
    ivan.replies(
      '2026-03-05 10:05',
      `Obrigado! Vi aqui que o banco trocou o formato do identificador na segunda. Já reprocessei os pagamentos da sua conta (Plano Estúdio). Pode olhar agora?`,
    ),
    thais.writes('2026-03-05 10:20', `uns 40 viraram pago! mas faltam 18 ainda`),
    ivan.replies(
      '2026-03-05 10:41',
      `Esses 18 pagaram por outro banco. A correção pra eles sobe hoje à noite. Enquanto isso, marque na mão como pago, pra ninguém ficar fora da aula.`,
    ),
    thais.writes(
      '2026-03-05 11:30',
      `marquei os 18 na mão e o portão liberou todo mundo. sábado tem ensaio geral, não pode travar de novo viu`,
    ),
    ivan.replies(
      '2026-03-06 08:50',
      `Não vai travar: subi a correção ontem às 22h. E te mando até terça o relatório dos pagamentos em dobro.`,
    ),
  ],
  gold: [
    observed(1, 'o pix das mensalidades parou de dar baixa sozinho'),
    optional(observed(1, 'o aluno paga e continua como devedor no app')),
    affected(2, '58 alunos ja reclamaram', 58, ['users', 'customers']),
    optional(observed(2, 'o portão não abre pra eles')),
    environment(4, 'app', 'passo certo 3.12.4', '3.12.4'),
    environment(4, 'device', 'moto g84'),
    environment(4, 'system', 'android 14'),
    error(4, 'text', 'Pagamento não localizado (PX-09)'),
    error(4, 'code', 'PX-09'),
    attempt(5, 'sair e entrar de novo', 'sair', 'customer', 'failed'),
    attempt(5, 'gerar outra cobrança pro mesmo aluno', 'cobrança', 'customer', ['partly', 'worked']),
    attempt(5, 'mudei a chave pix de cpf pra cnpj', 'chave', 'customer', 'failed'),
    environment(6, 'plan', 'Plano Estúdio'),
    attempt(6, 'Já reprocessei os pagamentos da sua conta', 'reprocessei', 'support', 'partly', [
      7,
      'uns 40 viraram pago! mas faltam 18 ainda',
    ]),
    affected(7, 'faltam 18 ainda', 18, ['users', 'customers', 'records']),
    optional(affected(8, 'Esses 18 pagaram por outro banco', 18, ['users', 'customers', 'records'])),
    deadline(8, 'A correção pra eles sobe hoje à noite', '2026-03-05', 'support'),
    attempt(
      8,
      'marque na mão como pago',
      'marqu mão',
      'customer',
      ['worked', 'partly'],
      [9, 'marquei os 18 na mão e o portão liberou todo mundo'],
    ),
    deadline(9, 'sábado tem ensaio geral', '2026-03-07', 'support'),
    attempt(10, 'subi a correção ontem às 22h', 'correção', 'support', ['unknown', 'worked']),
    deadline(10, 'te mando até terça o relatório', '2026-03-10', 'support'),
  ],
});

const prudence = customer('Prudence Hallowell', 'Europe/London');
const dev = agent('Dev Malhotra', 'Europe/London');

export const boathouseRota = conversation({
  id: 'boathouse-rota',
  language: 'en',
  subject: 'Two crews in one boat',
  messages: [
    prudence.writes(
      '2026-04-14 10:25',
      `Dear Dev,

I do hope you can help, I'm only the boatman's wife but it seems to have become my job. The rota page has started to let two crews book the very same boat. On Sunday we had the juniors and the masters both turn up for "Kittiwake" and there was language. It has happened with four boats to my knowledge. A boat that's taken ought to be greyed out.

My laptop is a Lenovo with Windows 10 and I go in by Edge. The club is on the Clubhouse Plus plan. My grandson says the page has v3.40.2-beta at the foot, which he thought was odd, the beta I mean.

He has been very good. He cleared the cookies, and I could still double-book. He tried it on his phone, a Pixel of some kind, and could do it there as well. Then he took the "shared boats" tick off in the settings and that did put a stop to it, only now the parents can't share the training tub.

The Head of the River is on Saturday week. I should very much like it to be right by this weekend so I can send out the sheet on Monday.

With kind regards,
Prudence Hallowell (Mrs)`,
    ),
    dev.replies(
      '2026-04-15 09:30',
      `Dear Mrs Hallowell, your grandson's eye is spot on: your club was put into our beta by mistake. I moved you back onto 3.39 last night at about ten. Would you ask him to try booking Kittiwake twice for some date in May?`,
    ),
    prudence.writes(
      '2026-04-15 16:10',
      `He did, and it refuses, bless it. But the doubles which were there before are still showing, seven of them, and when I press Remove it takes both crews out.`,
    ),
    dev.replies(
      '2026-04-15 16:40',
      `Please don't press Remove again! I've restored the ones you took out. I'll clear the duplicates myself by tomorrow lunchtime.`,
    ),
    dev.replies(
      '2026-04-16 11:50',
      `I cleared the duplicates, all seven, and each crew that booked first has kept its boat.`,
    ),
    prudence.writes('2026-04-16 14:30', `Splendid. You may tell your superiors that I said so.`),
  ],
  gold: [
    observed(1, 'The rota page has started to let two crews book the very same boat'),
    optional(observed(1, 'the juniors and the masters both turn up for "Kittiwake"')),
    affected(1, 'It has happened with four boats', 4, 'other'),
    expected(1, `A boat that's taken ought to be greyed out`),
    environment(1, 'device', 'Lenovo'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'browser', 'Edge'),
    environment(1, 'plan', 'Clubhouse Plus plan', 'Clubhouse Plus'),
    environment(1, 'app', 'v3.40.2-beta', '3.40.2-beta'),
    environment(1, 'device', 'Pixel'),
    attempt(1, 'He cleared the cookies', 'cookies', 'customer', 'failed'),
    attempt(1, 'He tried it on his phone', 'phone', 'customer', 'failed'),
    attempt(1, 'he took the "shared boats" tick off in the settings', 'tick', 'customer', [
      'partly',
      'worked',
    ]),
    deadline(1, 'The Head of the River is on Saturday week', '2026-04-25', 'support'),
    deadline(1, 'be right by this weekend', ['2026-04-18', '2026-04-19'], 'support'),
    deadline(1, 'so I can send out the sheet on Monday', '2026-04-20', 'either'),
    attempt(
      2,
      'I moved you back onto 3.39',
      '3.39',
      'support',
      ['worked', 'partly'],
      [3, 'He did, and it refuses, bless it'],
    ),
    optional(environment(2, 'app', '3.39')),
    optional(
      attempt(2, 'try booking Kittiwake twice', 'booking', 'customer', 'worked', [
        3,
        'He did, and it refuses',
      ]),
    ),
    affected(3, 'the doubles which were there before are still showing, seven of them', 7, [
      'records',
      'other',
    ]),
    optional(observed(3, 'the doubles which were there before are still showing')),
    optional(observed(3, 'when I press Remove it takes both crews out')),
    optional(
      attempt(3, 'when I press Remove it takes both crews out', 'Remove', 'customer', ['failed', 'partly']),
    ),
    attempt(4, `I've restored the ones you took out`, 'restored', 'support', ['unknown', 'worked']),
    deadline(4, `I'll clear the duplicates myself by tomorrow lunchtime`, '2026-04-16', 'support'),
    attempt(5, 'I cleared the duplicates, all seven', 'duplicates', 'support', 'worked'),
  ],
});
