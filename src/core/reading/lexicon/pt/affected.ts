import type { AffectedTag } from '../affected-tag.ts';

export const affected: Record<AffectedTag, readonly string[]> = {
  'noun:users': [
    'usuário|usuários|alunas|vizinhos|casais|utilizador|utilizadores|pessoa|pessoas|gente|colega|colegas|funcionário|funcionários|colaborador|colaboradores|aluno|alunos|estudantes|professores|pacientes|membros|participantes|motoristas|técnicos|agentes|equipe|equipa|equipes|departamento|candidatos|hóspedes|associados|médicos|vendedores|atendentes',
    'pais|mães|crianças|homens|mulheres|inquilinos|passageiros|visitantes|jogadores|operadores|operadoras|garçons|cozinheiros|enfermeiras|enfermeiros|advogados|motoboys|entregadores|voluntários|convidados|ouvintes|responsáveis|responsável|professoras|moradores|segurados|aposentados|corretores|docentes',
  ],
  'noun:customers': [
    'cliente|clientes|empresa|empresas|conta|contas|lojistas|compradores|escolas|academia|academias|famílias|assinantes|fornecedores|organizações|parceiros',
    'comércio|bares|colégio|colégios|hospitais|prefeituras|seguradoras|transportadoras|fabricantes|editoras|condomínios|associações|clubes|imobiliárias',
  ],
  'noun:sites': [
    'padaria|padarias|farmácia|farmácias|oficina|oficinas|ginásio|ginásios|loja|lojas|filial|filiais|escritório|escritórios|unidade|unidades|depósito|depósitos|armazéns|fábrica|fábricas|salas|hotéis|restaurantes|países|clínicas|quartos',
    'câmaras|andares|centros|docas|cozinhas|apartamentos|casas|prédios|estações|plataformas|obras|cinemas|teatros|bibliotecas|aeroportos|postos',
  ],
  'noun:records': [
    'pedido|pedidos|fatura|faturas|nota|notas|registro|registros|linha|linhas|pagamento|pagamentos|cobrança|cobranças|transação|transações|arquivo|arquivos|ficheiros|documento|documentos|produto|produtos|artigo|artigos|item|itens|banner|banners|e-mail|e-mails|mensagem|mensagens|ticket|tickets|pacote|pacotes|encomendas|envios|reserva|reservas|etiquetas|consultas|contatos|endereços|solicitações|boletos|relatórios|entregas|contratos|mensalidades|ingressos',
    'leituras|leitura|paletes|lotes|cheques|transferências|recibos|reembolsos|devoluções|fotos|imagens|vídeos|páginas|provas|exames|análises|amostras|resultados|lembretes|ligações|comentários|anúncios|garrafas|refeições|aulas|viagens|rotas|certificados|declarações|multas|licenças|matrículas|salários|livros|títulos|assinaturas|receitas|turnos|guias|peças|estornos|rematrículas',
  ],
  'noun:other': [
    'dispositivo|dispositivos|computador|computadores|impressora|impressoras|leitores|máquina|máquinas|servidor|servidores|caixa|caixas|telefones|celulares|tablets|terminais|veículos|medidores|sensores|câmeras|projetos|aparelhos',
    'caminhões|caminhão|ônibus|trens|portas|fechaduras|lâmpadas|bombas|telas|elevadores|balanças|sondas|robôs|roteadores|instâncias|domínios|campanhas|fornos|geladeiras|catracas|carros',
  ],
  'noun:bad': [
    'duplicata|duplicatas|duplicados|duplicadas|reclamação|reclamações|queixas|erros|falhas|quedas|rejeições',
  ],
  'affected:all': [
    'todos|todas os|as|nossos|nossas|meus',
    'cada|vários|várias|muitos|muitas|alguns|algumas|centenas-de|dezenas-de|a-maioria-dos nossos|nossas|dos|das?',
  ],
  'affected:both': ['ambos|ambas|os-dois|as-duas nossos|nossas|os|as?'],
  'affected:everyone': [
    'ninguém|todo-mundo|toda-a-gente',
    'toda a equipe|equipa|empresa',
    'todos nós',
    'toda a _',
    'nenhum|nenhuma dos|das',
  ],
  'affected:suffers': [
    'na rua|fila|mão',
    'perderam|perdeu|inadimplentes|inadimplente',
    'não … consigo|posso|pude|puderam',
    'parado|parada|parados|paradas|travado|travada|travados|travadas|esperando|à-espera',
    'sem acesso|sinal|internet|resposta|nota|recibo|pagamento|sistema',
    'reclamou|reclamaram|reclamando',
    'afeta|afetam|afetou|afetados|afetadas|atinge|atingidos|prejudica|prejudicados',
    'deixou|deixaram de _',
    'recusado|recusada|recusados|recusadas|rejeitado|rejeitados|rejeitadas|trocado|trocados|trocadas|extraviado|extraviados|sumiu|sumiram|atrasado|atrasados|atrasadas',
    'ninguém|nenhum|nenhuma … consegue|pode|recebe|vê|entra|tem',
    'não … chegou|chegaram|abre|abrem|abriu|saiu|saíram|foi|foram|apareceu|apareceram',
    'receberam|recebeu|cobrados|cobrado duas|dois|em-dobro',
    'afetado|afetados|afetadas|afetada|afeta|afetam|prejudicados|atinge|atingidos',
    'não se? consegue|conseguem|conseguimos|pode|podem|podemos|funciona|funcionam|chega|chegam|aparece|aparecem|recebem|recebe|receberam|sai|saem|entra|entram|carrega|carregam',
    'parado|parados|paradas|parada|bloqueado|bloqueados|bloqueada|bloqueadas|falta|faltam|faltando|perdido|perdidos|perdidas|sumiu|sumiram|errado|errados|errada|erradas|incorreto|vazio|vazios|vazias|duplicado|duplicados|duplicadas|duplicada|recusado|recusados|recusadas|rejeitados|falharam|falham|falhou|atrasados|inacessível|fora-do-ar|caiu|cancelados|negativa|negativo|furiosos',
    'o|a|os|as mesmo|mesma|mesmos problema|erro|coisa|mensagem|falha',
    'sem acesso|resposta|serviço|conseguir',
    'à mão',
    'duas|três vezes',
    'erro|erros|falha|queda',
    'esperando|aguardando',
  ],
  'affected:reports': [
    'relatam|relata|relataram|reportaram|avisaram|ligam|ligaram|reclamam|reclamaram|escreveram|informaram|apareceram',
  ],
  'affected:grows': [
    'cada dia|hora|vez|semana … mais',
    'vem|vêm aumentando|crescendo',
    'continua|continuam subindo|aumentando|chegando',
    'só aumenta|cresce|piora',
    'em aumento|crescimento',
    'cada vez|hora|dia mais',
    'aumenta|aumentam|aumentando|cresce|crescem|crescendo|subindo|piora|piorando',
  ],
  'affected:rest': ['restam|resta|faltam|sobraram', 'os|as outros|outras|demais'],
  'affected:more': ['outros|outras|ao-todo|agora|já-são|uns|umas'],
  'affected:steady': ['não aumenta|aumentam|cresce|crescem', 'estável'],
  'affected:not': ['no máximo|mínimo', 'até', 'limite|cota|máximo de|é', 'menos de'],
};
