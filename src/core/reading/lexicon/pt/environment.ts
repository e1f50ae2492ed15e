import type { EnvironmentTag } from '../environment-tag.ts';

export const environment: Record<EnvironmentTag, readonly string[]> = {
  'env:version': ['desde|após a? atualização para', 'versão|version|build|firmware'],
  'env:app': ['aplicativo|aplicação|app|programa|cliente|software|extensão|conector'],
  'env:sdk': ['sdk|biblioteca|api|pacote'],
  'env:device': [
    'dispositivo|modelo|telefone|celular|telemóvel|tablet|computador|notebook|impressora[s]|terminal|terminais|aparelho[s]|tablet[s]|leitor[es]|maquininha[s]|câmera[s]|sensor[es]|roteador[es]|servidor[es]|balança[s]|relógio[s]|máquina[s]|bomba[s]|forno[s]|contador[es]|celulares|coletor[es]',
  ],
  'env:plan': ['plano|assinatura|licença'],
  'env:flag': ['feature flag'],
  'env:account': ['conta|cliente|organização|empresa', 'número|id do|da|de? cliente|conta'],
  'env:workspace': ['espaço de trabalho', 'workspace|tenant|instância|projeto|subdomínio|domínio|ambiente'],
  'env:region': ['região|cluster|alojado|alojada|hospedado|hospedada', 'centro de dados'],
  'env:shown': ['user agent', 'user-agent'],
  'env:seen': ['reproduzido|reproduzir|reproduzi|reproduzimos|replicado', 'também vemos|vejo|ocorre aqui?'],
};
