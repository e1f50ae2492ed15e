import type { DueTag } from '../due-tag.ts';

export const due: Record<DueTag, readonly string[]> = {
  'due:by': ['até|para', 'no máximo', 'o mais tardar', 'vence em|no|dia'],
  'due:before': ['antes de|do|da?'],
  'due:until': ['até que'],
  'due:latest': ['no máximo', 'o mais tardar', 'prazo|vencimento', 'data limite'],
  'due:need': [
    'preciso|precisamos|precisa|precisam|necessito|necessitamos',
    'deve|devem|devemos|devo|deveria|tem|temos|tenho|têm que|de',
    'espero|esperamos|exijo|exigimos|quero|queremos|gostaria|gostaríamos',
    'urgente|imprescindível|crítico|necessário',
    'podem|pode|poderiam|poderia|consegue|conseguem',
    'por favor',
    'não estiver|for|ficar|está resolvido|resolvida|corrigido|pronto',
  ],
  'due:will': [
    'vou|vamos|vai|vão',
    'te|lhe dou|damos|envio|enviamos|ligo|ligamos|aviso|avisamos|confirmo|escrevo|retorno|respondo|mando',
    'eu|nós confirmo|confirmamos|aviso|avisamos|retorno|ligo|envio|mando|verifico|respondo|volto',
    'darei|daremos|enviarei|enviaremos|ligarei|ligaremos|avisarei|avisaremos|terá|teremos|terão|estará|estarão|será|serão|receberá|receberão|farei|faremos|corrigiremos|publicaremos|ficará|sairá|chegará|poderá|responderei|responderemos|retornarei|retornaremos|testarei|testaremos',
    'previsto|prevista|programado|programada|prometido|agendado|agendada',
    'sai|saem|chega|fica|aparece|entra',
    'dou|damos … retorno|resposta|notícias',
  ],
  'due:i-will': [
    'envio|enviamos|mando|mandamos|confirmo|confirmamos|aviso|avisamos',
    'enviarei|enviaremos|testarei|testaremos|confirmarei|confirmaremos|avisarei',
    'vou|vamos testar|enviar|mandar|verificar|conferir|confirmar|avisar',
    'tenho|temos|devo|devemos que|de? notificar|informar|apresentar|entregar|declarar',
  ],
  'due:event': [
    'começa|começam|inicia|iniciam|termina|terminam|abre|abrem|fecha|fecham|sai|saem|chega|chegam|passa|passam|vence|vencem|lança|lançamos',
    'auditoria|inventário|fechamento|fecho|lançamento|feira|abertura|campanha|inspeção|folha|migração|entrega|apresentação|reunião|promoção',
    'é|são na|no|em|dia',
  ],
  'due:please': ['por favor', 'pode|podem|poderia|poderiam|consegue', 'envie|enviem|mande'],
  'due:unless': ['se não', 'caso contrário', 'senão'],
  'due:not': [
    'desde|ontem',
    'cada|sempre|normalmente',
    'todo|toda|todos|todas o|a|os|as dia|dias|semana|semanas',
    'era|eram|foi|foram|estava|estavam|tinha|funcionava|começou|aconteceu|falhou|cobrou|apareceu|apareceram',
    'férias|ausente|bom|boa',
    'válido|válida',
  ],
};
