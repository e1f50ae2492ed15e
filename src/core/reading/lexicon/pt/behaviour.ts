import type { Phrases } from '../lexicon.ts';
import { wordsOf } from '../words-of.ts';

const acts = wordsOf(`
  clico clicamos clica abro abrimos abre seleciono selecionamos seleciona escolho escolhemos escolhe digito digitamos entro
  entramos entra vou vamos vai inicio iniciamos salvo salvamos salva gravo gravamos apago apagamos excluo excluímos crio
  criamos cria baixo baixamos envio enviamos envia importo importamos exporto exportamos imprimo imprimimos busco buscamos
  filtro filtramos ordeno mudo mudamos altero alteramos adiciono adicionamos copio copiamos instalo instalamos tento
  tentamos tenta fecho fechamos acesso acessamos acessa confirmo confirmamos quero queremos
`).join('|');
const orders = wordsOf(`
  clicar abrir selecionar escolher digitar entrar ir iniciar salvar gravar apagar excluir criar baixar enviar importar
  exportar imprimir buscar filtrar ordenar mudar alterar adicionar copiar instalar fechar acessar confirmar esperar
  clique abra selecione escolha digite entre vá inicie salve grave apague exclua crie baixe envie importe exporte imprima
  busque filtre ordene adicione copie feche acesse aguarde
`).join('|');
const did = wordsOf(`
  cliquei clicamos abri abrimos selecionei escolhi digitei entrei fui iniciei salvei gravei apaguei excluí criei baixei
  enviei importei exportei imprimi busquei filtrei mudei alterei adicionei copiei instalei fechei acessei tentei
`).join('|');

export const behaviour: Phrases = {
  'steps:i-act': [
    `quando|se|ao|após|depois eu|nós|a gente|você|o|a? ${acts}`,
    'toda|cada vez que _',
    `ao ${orders}`,
  ],
  'steps:no-act': ['se você tiver|precisar|quiser|puder', 'se precisar|precisarem|tiver|tiverem'],
  'steps:acting': ['depois|antes de|da|do _', 'após a|o|uma|um? _', 'ao tentar'],
  'steps:trying': ['tent[o,ar,amos,a,ei,ando,ava] _'],
  'steps:did': [did, 'estou|estamos|estava *ando'],
  'steps:does': [`eu|nós ${acts}`],
  'steps:order': [orders, `depois|então|primeiro|em seguida ${orders}`],
  'steps:shows': [
    'aqui está|estão',
    'seguinte|seguintes',
    'por exemplo',
    'exemplo',
    'a seguir',
    'anexo|anexa',
    'abaixo',
  ],
  'steps:material': [
    'código|comando|comandos|script|consulta|requisição|configuração|arquivo|ficheiro|exemplo|url|cenário',
  ],
  'steps:output': ['registro|registros|log|logs|erro|mensagem|resposta|resultado|captura|print'],
  'steps:sequence': ['depois', 'primeiro', 'então', 'finalmente', 'em seguida', 'por último', 'por fim'],
  'steps:reproduce': ['reproduzir|reproduz|reproduzível', 'passos para'],

  'expected:should': ['deveria|deveriam|devia|deviam', 'teria|teriam que|de'],
  'expected:no-should': ['o que|quando|como deveria|deveríamos', 'deveríamos|deveria eu'],
  'expected:of-us': [
    'esper[o,amos] … resposta|retorno|reembolso|confirmação|ligação|solução|notícias',
    'quer[o,emos] saber|falar|cancelar|que',
    'por favor … respondam|confirmem|verifiquem|liguem|avisem|informem|ajudem',
    'podem|poderiam|pode|poderia … verificar|confirmar|ajudar|dizer|responder|ligar',
  ],
  'expected:expect': [
    'esperava|esperávamos|esperado|esperada',
    'o esperado|normal|correto é|seria|era',
    'espero|esperamos que|ver|obter',
    'comportamento|resultado esperado|desejado|correto',
  ],
  'expected:would-be': [
    'seria … bom|ótimo|melhor|útil|ideal|interessante|conveniente|prático|desejável',
    'o ideal',
    'idealmente',
  ],
  'expected:wish': ['gostaria|gostaríamos de|que', 'queria|queríamos que|poder|ter'],
  'expected:need': [
    'tem|têm que|de … poder|ser|estar',
    'deve|devem … poder|ser|estar|mostrar',
    'precisamos que|poder',
  ],
  'expected:instead': ['em vez|lugar de|do|da', 'ao invés de|do|da'],
  'expected:before': [
    'antes',
    'anteriormente',
    'normalmente',
    'até agora|ontem',
    'costumava|costumavam',
    'como antes|sempre',
  ],
  'expected:documented': [
    'segundo|conforme|de acordo … documentação|manual|ajuda|contrato',
    'como documentado|descrito',
  ],

  'observed:failure': [
    'falha|falham|falhou|falhando',
    'trava|travam|travou|travado|travada|congela|congelado|congelou',
    'fecha sozinho|sozinha',
    'vazio|vazia|vazios|vazias',
    'em branco',
    'falta|faltam|faltando|faltava',
    'some|somem|sumiu|sumiram|desaparece|desapareceu|desapareceram',
    'perdido|perdida|perdidos|perde|perdemos|perdeu',
    'lento|lenta',
    'quebrado|quebrada|quebrou',
    'impossível',
    'nada',
    'duplicado|duplicados|duplicada|duplicadas|duas vezes',
    'interrompe|interrompido|parou|parado|parados',
    'caiu|fora do ar',
    'negativa|negativo|cortado|cortada',
  ],
  'observed:error': [
    'erro|erros',
    'mensagem',
    'negado|recusado|rejeitado',
    'inválido|inválida',
    'exceção',
    'aviso',
  ],
  'observed:negation': ['não', 'nunca|nenhum|nenhuma', 'sem', 'nem', 'tampouco'],
  'observed:wrong': ['errado|errada|incorreto|incorreta', 'problema|problemas', 'estranho|esquisito'],
  'observed:outcome': [
    'mostra|mostram|mostrou',
    'aparece|aparecem|apareceu',
    'sai|saem|saiu',
    'recebo|recebemos|recebe|obtenho|obtemos',
    'retorna|dá|dão|deu',
    'fica|ficam|ficou|ficaram',
    'acontece|ocorre',
    'funciona|funcionam|funcionava',
    'cobrou|cobra|imprime|vende',
    'está|estão|é|são',
  ],
  'observed:contrast': ['mas', 'porém', 'no entanto', 'embora', 'infelizmente', 'contudo', 'enquanto'],
  'observed:seems': ['parece|parecem', 'aparentemente', 'notei|notamos|percebi|percebemos|vi|vimos'],
  'observed:persists': [
    'continua|continuam',
    'ainda',
    'de novo',
    'novamente',
    'desde',
    'sempre',
    'de repente',
    'às vezes',
    'toda vez',
    'já não',
  ],
};
