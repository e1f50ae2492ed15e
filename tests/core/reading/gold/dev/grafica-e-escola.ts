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
  observed,
  optional,
} from '../write.ts';

const jussara = customer('Jussara Peixoto', 'America/Sao_Paulo');
const caio = agent('Caio Brandão', 'America/Sao_Paulo');

export const graficaParada = conversation({
  id: 'grafica-parada',
  language: 'pt',
  subject: 'Impressora não recebe arquivos',
  messages: [
    jussara.writes(
      '2026-10-06 10:18',
      `Prezados,

A nossa impressora de grande formato parou de receber os arquivos do ColorFila desde ontem à tarde. Os trabalhos ficam girando e, depois de uns vinte minutos, aparece a mensagem "Perfil ICC inválido (CF-61)". Estamos com 35 banners parados, e três clientes já cancelaram o pedido.

Ambiente: ColorFila 10.4.2, macOS Sequoia 15.6, impressora Latona L3600, conta GRF-0917.

O que já tentamos:
* reinstalar o perfil de cor: o erro continua
* imprimir em tons de cinza: sai, mas obviamente não resolve
* trocar o cabo USB pela rede: mesma coisa
* voltar o Mac para o backup da semana passada: imprimiu quatro e travou de novo

O material da feira agropecuária precisa estar impresso até quinta-feira, sem falta. Peço um retorno ainda hoje. Se não resolverem, vamos procurar outro fornecedor.

Jussara Peixoto
Gráfica Ipê`,
    ),
    caio.replies(
      '2026-10-06 11:02',
      `Bom dia, Jussara! O perfil da L3600 que acompanha essa versão veio corrompido. Coloquei um perfil corrigido na sua conta agora há pouco. Quando puder, mande um banner e me diga.`,
    ),
    jussara.writes(
      '2026-10-06 14:40',
      `Saiu! Mandei mais dez e vieram todos, só que as cores estão puxando para o magenta.`,
    ),
    caio.notes(
      '2026-10-06 15:05',
      `Magenta = linearização velha. Se calibrar n resolver, mandar técnico. Avisar o time de perfis, eles devem à gente um teste de regressão até sex.`,
    ),
    caio.replies(
      '2026-10-06 15:09',
      `Que bom! Para o magenta, faça por favor uma calibração completa com a tira de teste (menu Ferramentas).`,
    ),
    jussara.writes(
      '2026-10-06 17:30',
      `Calibrei e ficaram certinhas. Obrigada, Caio, você salvou a nossa semana.`,
    ),
    caio.replies(
      '2026-10-06 17:45',
      `Fico feliz! A versão 10.4.3, já com o perfil bom, chega no dia 3 de novembro.`,
    ),
  ],
  gold: [
    observed(1, 'A nossa impressora de grande formato parou de receber os arquivos do ColorFila'),
    error(1, 'text', 'Perfil ICC inválido (CF-61)'),
    error(1, 'code', 'CF-61'),
    affected(1, 'Estamos com 35 banners parados', 35, ['other', 'records']),
    affected(1, 'três clientes já cancelaram o pedido', 3, 'customers'),
    environment(1, 'app', 'ColorFila 10.4.2', '10.4.2'),
    environment(1, 'system', 'macOS Sequoia 15.6'),
    environment(1, 'device', 'Latona L3600'),
    environment(1, ['account', 'workspace'], 'conta GRF-0917', 'GRF-0917'),
    attempt(1, 'reinstalar o perfil de cor', 'perfil', 'customer', 'failed'),
    attempt(1, 'imprimir em tons de cinza', 'cinza', 'customer', ['partly', 'worked', 'failed']),
    attempt(1, 'trocar o cabo USB pela rede', 'cabo', 'customer', 'failed'),
    attempt(1, 'voltar o Mac para o backup da semana passada', 'backup', 'customer', ['partly', 'failed']),
    deadline(1, 'precisa estar impresso até quinta-feira', '2026-10-08', 'either'),
    deadline(1, 'Peço um retorno ainda hoje', '2026-10-06', 'support'),
    cue(1, 'leaving', 'vamos procurar outro fornecedor'),
    attempt(
      2,
      'Coloquei um perfil corrigido na sua conta',
      'perfil',
      'support',
      ['worked', 'partly'],
      [3, 'Mandei mais dez e vieram todos, só que as cores estão puxando para o magenta'],
    ),
    observed(3, 'as cores estão puxando para o magenta'),
    deadline(4, 'eles devem à gente um teste de regressão até sex', '2026-10-09', 'support'),
    attempt(5, 'uma calibração completa com a tira de teste', 'calibração', 'customer', 'worked', [
      6,
      'Calibrei e ficaram certinhas',
    ]),
    deadline(7, 'A versão 10.4.3, já com o perfil bom, chega no dia 3 de novembro', '2026-11-03', 'support'),
  ],
});

const tome = customer('Tomé Vilhena', 'Europe/Lisbon');
const anneke = agent('Anneke de Wit', 'Europe/Amsterdam');

/** A driving school; the agent answers in English. */
export const instrutorErrado = conversation({
  id: 'instrutor-errado',
  language: 'pt',
  subject: 'App manda alunos para o instrutor errado',
  messages: [
    tome.writes(
      '2026-11-03 09:30',
      `Bom dia,

a app das aulas manda os alunos para o instrutor errado. Esta manhã ficaram 14 alunos à espera na rua e dois perderam o exame. Pior: uma aluna vê na app a morada e o cartão de cidadão de outra. Isso é gravíssimo e temos de o comunicar à autoridade de proteção de dados no prazo de 72 horas.

App Condutor+ 6.0.1 (compilação 588), em iOS 26 e Android 16.

Já saí e voltei a entrar, nada. Já forcei a sincronização no portal, nada. Já apaguei um instrutor que aparecia repetido na lista, e isso ajudou, mas só para esse.

Amanhã às 8h30 saem os próximos carros.

Tomé Vilhena`,
    ),
    anneke.replies(
      '2026-11-03 11:20',
      `Hello Tomé, this is serious. I've passed the data part to our privacy officer, who will ring you before 1 pm. I also moved your school (id PT-0447) back to the previous assignment service. Is the app right now?`,
    ),
    tome.writes('2026-11-03 11:05', `Em dois telemóveis sim; num Xiaomi 14 continua o instrutor errado.`),
    anneke.replies(
      '2026-11-03 12:30',
      `On that one, please clear the app's storage (the cache alone won't do) and log in again.`,
    ),
    tome.writes(
      '2026-11-03 11:52',
      `Ficou bom, e a aluna deixou de ver os dados da outra. Mas quero por escrito até sexta o que aconteceu, senão em janeiro mudamos para a concorrência.`,
    ),
    anneke.notes(
      '2026-11-03 14:00',
      `Cause: id collision after merging two school DBs, 5 other schools hit. DPO drafts the report by Thu noon, I translate.`,
    ),
  ],
  gold: [
    observed(1, 'a app das aulas manda os alunos para o instrutor errado'),
    affected(1, '14 alunos à espera na rua', 14, ['users', 'customers', 'other']),
    affected(1, 'dois perderam o exame', 2, ['users', 'customers', 'other']),
    cue(1, 'exposure', 'uma aluna vê na app a morada e o cartão de cidadão de outra'),
    optional(observed(1, 'uma aluna vê na app a morada e o cartão de cidadão de outra')),
    cue(1, 'legal', 'temos de o comunicar à autoridade de proteção de dados'),
    deadline(1, 'no prazo de 72 horas', '2026-11-06', 'customer'),
    environment(
      1,
      'app',
      'App Condutor+ 6.0.1 (compilação 588)',
      'Condutor+ 6.0.1',
      '6.0.1 (compilação 588)',
      '6.0.1',
    ),
    environment(1, 'system', 'iOS 26'),
    environment(1, 'system', 'Android 16'),
    attempt(1, 'Já saí e voltei a entrar', 'saí', 'customer', 'failed'),
    attempt(1, 'Já forcei a sincronização no portal', 'sincronização', 'customer', 'failed'),
    attempt(1, 'Já apaguei um instrutor que aparecia repetido na lista', 'apaguei', 'customer', 'partly'),
    deadline(1, 'Amanhã às 8h30 saem os próximos carros', '2026-11-04', 'either'),
    deadline(2, 'who will ring you before 1 pm', '2026-11-03', 'support'),
    environment(2, ['account', 'workspace'], 'id PT-0447', 'PT-0447'),
    attempt(
      2,
      'I also moved your school (id PT-0447) back to the previous assignment service',
      'moved',
      'support',
      'partly',
      [3, 'Em dois telemóveis sim; num Xiaomi 14 continua o instrutor errado'],
    ),
    environment(3, 'device', 'Xiaomi 14'),
    attempt(
      4,
      `clear the app's storage (the cache alone won't do) and log in again`,
      'storage',
      'customer',
      'worked',
      [5, 'Ficou bom'],
    ),
    optional(cue(5, 'exposure', 'a aluna deixou de ver os dados da outra')),
    deadline(5, 'quero por escrito até sexta o que aconteceu', '2026-11-06', 'support'),
    cue(5, 'leaving', 'em janeiro mudamos para a concorrência'),
    affected(6, '5 other schools hit', 5, ['customers', 'sites', 'other']),
    deadline(6, 'DPO drafts the report by Thu noon', '2026-11-05', 'support'),
  ],
});
