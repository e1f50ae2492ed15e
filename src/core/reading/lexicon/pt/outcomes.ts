import type { OutcomeTag } from '../outcome-tag.ts';

/** What things do when all is well. */
const runs =
  'abre|abrem|abriu|imprime|imprimem|imprimiu|carrega|carregam|carregou|conecta|conectou|liga|ligou|inicia|iniciou|aparece|aparecem|apareceu|apareceram|chega|chegam|chegou|chegaram|entra|entram|entrou|sai|saem|saiu|saíram|envia|grava|responde|sincroniza|reconhece|reconheceu|encontra|acha|passa|passam|passou|passaram|mostra|lê|deixa|deixou|aceita|aceitou|toca|vai|vão|roda|rodou|anda|funciona|funcionam';

export const outcomes: Record<Exclude<OutcomeTag, 'result:runs'>, readonly string[]> = {
  'how:good': [
    'funciona|funcionam|funcionou|funcionaram|funcionando|rodou|roda',
    `${runs} … bem|perfeito|corretamente|normal|normalmente|de-novo|novamente|sem|agora|certinho|direito|na-hora|certo`,
    `já|agora|assim|aí|finalmente|enfim se? me? nos? lhe? ${runs}|foi|deu`,
    'voltou|voltaram',
    'está|estão|ficou|ficaram|é|tudo|tá já? bem|ok|bom|certo|resolvido|arrumado|correto|estável|rápido|normal|visível|perfeito|online|pronto',
    'agora|já|aí|assim|então|finalmente consegui|conseguiu|conseguimos|consigo|conseguem|deu-para',
    'consegui|conseguimos criar|abrir|entrar|imprimir|acessar|enviar|emitir|salvar|usar',
    'resolveu|resolve|resolveram|solucionou|consertou|arrumou|resolvido|solucionado',
    'sucesso|mais-rápido|melhorou|aguentou|durou|segurou',
  ],
  'how:runs': [
    'abre|abrem|abriu|imprime|imprimem|imprimiu|carrega|carregam|carregou|conecta|conectou|ligou|iniciou|apareceram|chegam|chegaram|entraram|responde|sincroniza|reconhece|reconheceu',
  ],
  'how:bad': [
    'falha|falham|falhou|falharam|trava|travou|travam|congela|congelou|cai|caiu|fecha|fechou|corta|cortou|recusa|recusou|recusado|recusada|rejeita|rejeitado|rejeitada|desconecta|desconectou|pisca|piscando|some|sumiu|sumiram|bloqueia|bloqueou|crasha|bugou|bugado',
    'morto|morta|preto|preta|branco|vazio|vazia|vermelho|cinza|apagado|apagada|travado|travada|bloqueado|bloqueada|fora-do-ar|em-branco|pior|perdido|mudo|muda|offline',
    `não|nao me|nos|se|lhe|o|a|os|as? _? ${runs}|consigo|conseguimos|consegue|conseguem|conecta|há|pude|quer|consegui`,
    'sem ir|funcionar|abrir|carregar|imprimir|conectar|ligar|chegar|sinal|resposta',
  ],
  'how:trouble': [
    'erro|erros|problema|problemas|falha|falhas|queda|quedas|mensagem|travamento|travamentos|duplicados|atraso|aviso|alerta|tela-preta|tela-branca|ecrã-preto',
  ],
  'how:effect': [
    'efeito|sucesso|mudança|resultado|resultados|melhora|melhoria|diferença|êxito|sorte|solução',
    'ajudou|ajudaram|ajudam|ajuda|adiantou|adiantaram|adianta|mudou|mudaram|muda|resolveu|resolveram|solucionou|consertou|melhorou|funcionou|surtiu',
  ],
  'how:no': ['não|nao|nada|nenhum|nenhuma|sem|nem|nunca|tampouco|zero'],
  'how:still': [
    'continua|continuam|continuou|segue|seguem|persiste|persistem|idem|permanece|permanecem',
    'mesmo|mesma|mesmos|mesmas erro|problema|falha|mensagem|coisa|resultado|sintoma|tela|comportamento|jeito',
    'na mesma',
    'como antes',
  ],
  'how:over': [
    'não|nao … mais erro|erros|problema|problemas|falha|falhas',
    'não|nao trava|travou|falha|falhou|cai|caiu mais',
    'desapareceu|desapareceram|sumiu|sumiram … erro|erros|problema|problemas|falha|mensagem|aviso',
    'parou|pararam de dar|travar|falhar|cair|fechar',
  ],
  'how:while': [
    'durante|por|só|apenas|aguentou|durou|segurou … minuto|minutos|hora|horas|dia|dias|pouco|momento|semana|tempo',
    'só|somente|apenas|temporariamente|no-começo|no-início|às-vezes|parcialmente',
  ],
  'how:pending': [
    'vamos ver|aguardar',
    'aguardando|esperando … resultado|resposta|amanhã',
    'ainda é? cedo',
    'vou|vamos|te|lhe aviso|avisar|avisamos',
  ],
  'how:maybe': [
    'deveria|deveriam|poderia|espero|esperamos|esperando|tomara|talvez|para-que|como|por-que|quero|queremos|favor|tem-que|tenho-que|será|precisa',
  ],
};
