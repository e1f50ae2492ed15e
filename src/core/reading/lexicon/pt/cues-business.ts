import type { CueTag } from '../cue-tag.ts';

const agreement = 'contrato|assinatura|subscrição|conta|licença|plano|serviço';

/** What a customer says who may leave, go to a lawyer, the press or the top, or who wants money. */
export const business: Partial<Record<CueTag, readonly string[]>> = {
  'cue:leaving': [
    `cancelar|cancelamos|cancelaremos|cancelo|rescindir|rescindimos|encerrar|terminar o|a|nosso|nossa|meu|minha nossa? nosso? minha? meu? ${agreement}`,
    'mudar|mudamos|mudaremos|migrar|passar|trocar para|de outro|outra|fornecedor|plataforma|a fornecedor|plataforma|solução|concorrência',
    'mudar|trocar|mudo|troco de fornecedor|plataforma|banco|operadora|empresa',
    'ir para a concorrência',
    'para a concorrência',
    'outro fornecedor',
    'procurar|procurando outra|outro solução|fornecedor|sistema|ferramenta',
    'avaliar|avaliando|procurar|ver outras? alternativas|opções',
    'não vamos? renovar|renovaremos',
    'perder como cliente',
    'vão|vai perder um|uma|este cliente',
    'nos perder',
  ],
  'unless:leaving': ['cancelar o plano de'],
  'cue:legal': [
    'advogado|advogada',
    'os|nossos advogados vão|vos|já|têm',
    'ação|ações|medidas judicial|judiciais|legal|legais',
    'processar vocês|a|judicialmente',
    'autoridade de|da proteção|tributária|concorrência',
    'multa|multas|coima',
    'abrir|apresentar|fazer uma? reclamação|queixa no|na',
    'tribunal|tribunais|procon',
  ],
  'cue:public': [
    'jornalista|jornalistas',
    'à|a imprensa',
    'no|nos|na jornal|jornais|rádio|televisão|tv',
    'redes sociais',
    'reclame aqui',
    'tornar público',
    'avaliação|avaliações negativa|negativas',
    'no twitter|linkedin|facebook|trustpilot|instagram|tiktok',
  ],
  'unless:public': ['publicação|página|conta … no facebook|instagram|linkedin|twitter'],
  'cue:executive': [
    'nosso|o|meu|a|minha diretor|diretora|ceo|direção|gerente|presidente|diretor-geral|chefe|patrão … exige|pede|pergunta|quer|perguntou|espera|furioso|furiosa',
    'falar com o|um|a|uma seu|vosso|sua? gerente|supervisor|responsável|diretor|chefe',
    'explicar|justificar … à|ao minha|meu|nossa|nosso? direção|diretor|chefe|administração',
    'escalar|escalem … direção|gerência|responsável',
  ],
  'cue:contract': [
    'cancelar|rescindir|renovar|encerrar|renovaremos|cancelamos o|nosso contrato',
    'quebra|violação de|do contrato',
    'renovação do|de contrato|nosso',
    'multa|multas|penalidade|penalidades contratual|contratuais|por',
    'nível de serviço',
  ],
  'cue:refund': [
    'reembolso|reembolsar|reembolsem|estorno|estornado|estornar|compensação|indemnização|indenização',
    'dinheiro de volta',
    'devolvam|devolver|devolução … dinheiro|mensalidade|valor|valores|pagamento',
  ],
  'unless:refund': ['botão|página|módulo … reembolso'],
};
