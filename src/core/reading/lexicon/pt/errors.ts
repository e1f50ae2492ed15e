import type { ErrorTag } from '../error-tag.ts';

export const errors: Record<ErrorTag, readonly string[]> = {
  'error:says': [
    'mensagem|mensagens|erro|erros|aviso|alerta|notificação|exceção',
    'mostra|mostrava|aparece|apareceu|exibe|exibida|indica',
  ],
  'error:gets': ['janela|diz|recebo|recebemos|obtenho|vejo|vemos|retorna|responde|resposta|falha|dá'],
  'error:tells': ['diz|mostra|exibe|aparece|indica|responde|retorna', 'está escrito'],
  'error:place': [
    'tela|ecrã|janela|mensagem|aviso|página|aplicativo|app|programa|sistema|barra|terminal|caixa|impressora|registro|canto|linha',
  ],
  'error:other': [
    'eu|nós|ele|ela|eles|cliente|clientes|chefe|colega|colegas|suporte|artigo|guia|contrato|manual',
  ],
  'error:word': [
    'err',
    'erro|erros|falha|falhou|falharam|inválido|inválida|incorreto|incorreta|negado|negada|recusado|recusada|rejeitado|rejeitada|proibido|expirado|expirada|expirou|excedido|interrompido|desconhecido|desconhecida|inesperado|faltando|bloqueado|bloqueada|corrompido|perdido|perdida|aviso|avisos|indisponível|problema|exceção|duplicado|impossível',
    'não foi|pode|pôde|podem|é|está|existe|responde|tem|encontrado|encontrada|permitido|disponível|autorizado|conseguiu',
    'muitas|muitos|demasiado',
    'tempo limite|esgotado',
    'já existe',
  ],
  'error:asks': ['tente|contacte|aguarde|verifique|chame'],
  'error:code': ['erro|código|status', 'código de|do erro|status'],
  'error:id': [
    'id|identificador|número da|de solicitação|requisição|pedido|rastreamento|transação|correlação',
    'request id',
    'x-request-id|trace-id',
  ],
  'error:control': [
    'botão|aba|menu|opção|caixa|campo|coluna|página|link|configuração|seção|função|status|visão|filtro|modelo|lista',
    'clicar|clique|cliquei|escolher|escolha|selecionar|selecione|abrir|abra|marcar|desmarcar|renomeado',
  ],
};
