import type { Structure } from '../lexicon.ts';
import { phrasesOf, wordsOf } from '../words-of.ts';

export const stopWords = wordsOf(`
    o os uma um e é em do da dos das ao com para mas por não nos na no nas seu sua nosso nossa meu minha
    quando desde muito isso este esta está estão temos tenho são sem mais já também consigo depois você
    vocês ainda outro outra outros outras onde como que de as foi nenhum nenhuma ninguém seria poder
    pode podem quero vamos tudo todos alguém algo ser num numa às
  `);

/** January first; each as it is written and as it is shortened. */
export const months = wordsOf(`
    janeiro|jan fevereiro|fev março|marco abril|abr maio junho
    julho agosto setembro|set outubro|out novembro|nov dezembro|dez
  `);

export const structure: Structure = {
  headings: {
    observed: phrasesOf(`
    resultado atual, resultado obtido, resultado real, comportamento atual, comportamento observado,
    o que acontece, o que aconteceu, o que ocorre, observado, problema, descrição do problema
  `),
    expected: phrasesOf(`
    esperado, resultado esperado, resultados esperados, comportamento esperado, o que deveria acontecer,
    o que era esperado, o que eu esperava, comportamento desejado, resultado desejado
  `),
    steps: phrasesOf(`
    passos, passos para reproduzir, passos para reprodução, como reproduzir, etapas, reprodução,
    etapas para reproduzir, passo a passo, para reproduzir, passos para reproduzir o problema
  `),
    environment: phrasesOf(`
    ambiente, sistema, sistema operacional, sistema operativo, versão, navegador, dispositivo,
    configuração
  `),
    tried: [
      'já tentado',
      'o que tentamos',
      'o que já tentamos',
      'o que eu tentei',
      'tentativas',
      'solução temporária',
    ],
    errors: ['mensagem de erro', 'mensagens de erro', 'erro', 'erros', 'registro', 'registros'],
    other: phrasesOf(`
    nota, notas, observação, observações, informações adicionais, anexos, frequência, impacto, contexto,
    assunto
  `),
  },
  headingParts: {
    steps: phrasesOf('para reproduzir'),
    expected: phrasesOf('comportamento esperado, resultado esperado'),
    observed: phrasesOf('comportamento atual, comportamento observado'),
  },
  headingLeads: wordsOf('por favor descreva indique os as seus suas'),
  greetings: phrasesOf(`
    olá, oi, bom dia, boa tarde, boa noite, prezado, prezada, prezados, prezadas, caro, cara, caros
  `),
  closings: phrasesOf(`
    atenciosamente, cumprimentos, obrigado, obrigada, muito obrigado, muito obrigada, abraços, abraço,
    att, melhores cumprimentos, com os melhores cumprimentos, desde já agradeço, grato, grata,
    cordialmente
  `),
  mailer: ['enviado do meu ', 'enviado a partir do ', 'enviado pelo ', 'obter o outlook para '],
  replyIntros: [
    ['em ', 'escreveu:'],
    ['a ', 'escreveu:'],
    ['em ', 'escreveu :'],
  ],
  mailFrom: ['de:'],
  mailAbout: ['enviado:', 'enviada em:', 'enviada:', 'data:', 'assunto:', 'para:'],
  passesOn: ['encaminho', 'reencaminho', 'mensagem abaixo', 'e-mail abaixo'],
  forwards: ['mensagem encaminhada', 'mensagem reencaminhada', 'e-mail encaminhado'],
  originals: ['mensagem original'],
  disclaimers: [
    'esta mensagem é confidencial',
    'destinatário pretendido',
    'antes de imprimir',
    'se você não é o destinatário',
  ],
  automatic: [
    'resposta automática',
    'fora do escritório',
    'estou fora do escritório',
    'recebemos sua solicitação',
    'recebemos o seu pedido',
    'esta é uma mensagem automática',
  ],
  abbreviations: phrasesOf(`
    p. ex, p.ex, ex, etc, sr, sra, dr, dra, núm, nº, aprox, pág
  `),
  vague: wordsOf(`
    ajuda problema problemas pergunta perguntas dúvida urgente erro solicitação pedido ticket re enc res conversa olá reclamação importante novo mensagem contato chamada ligação suporte funciona
  `),
  stepWords: ['passo', 'etapa'],
};
