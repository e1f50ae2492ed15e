import type { EnvironmentTag } from '../environment-tag.ts';

export const environment: Record<EnvironmentTag, readonly string[]> = {
  'env:version': ['desde|tras la? actualización a', 'versión|version|build|firmware'],
  'env:app': ['aplicación|app|programa|cliente|software|extensión|complemento|conector'],
  'env:sdk': ['sdk|biblioteca|librería|api|paquete'],
  'env:device': [
    'dispositivo|modelo|teléfono|móvil|tableta|ordenador|computadora|portátil|impresora[s]|terminal[es]|escáner|tablet[s]|lector[es]|caja[s]|cámara[s]|sensor[es]|router[s]|servidor[es]|pantalla[s]|balanza[s]|reloj[es]|máquina[s]|bomba[s]|horno[s]|contador[es]|datáfono[s]|móviles|equipo[s]',
  ],
  'env:plan': ['plan|suscripción|tarifa|licencia'],
  'env:flag': ['feature flag'],
  'env:account': [
    'cuenta|cliente|organización|empresa',
    'número|id de? cliente|cuenta',
    'cuenta|cliente nro|no|núm',
  ],
  'env:workspace': ['espacio de trabajo', 'workspace|tenant|instancia|proyecto|subdominio|dominio|entorno'],
  'env:region': ['región|clúster|alojado|alojada|alojados', 'centro de datos'],
  'env:shown': ['user agent', 'user-agent'],
  'env:seen': ['reproducido|reproducir|reproduce|replicado', 'también lo vemos|veo', 'lo vemos|veo también'],
};
