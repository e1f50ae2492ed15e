import type { EnvironmentTag } from '../environment-tag.ts';

export const environment: Record<EnvironmentTag, readonly string[]> = {
  'env:version': [
    'fw',
    'seit|nach dem|der? update|aktualisierung|upgrade auf',
    'version[en]|release|build|firmware|fassung|softwarestand',
    'programmversion|softwareversion|appversion',
  ],
  'env:app': ['app|anwendung|programm|client|software|erweiterung|plugin|connector'],
  'env:sdk': ['sdk|bibliothek|paket|api|schnittstelle'],
  'env:device': [
    'gerät|geräte|geräten|modell|hardware|telefon[e]|handy[s]|tablet[s]|laptop[s]|rechner|drucker|bondrucker|etikettendrucker|scanner[n]|gateway[s]|terminal[s]|notebook[s]|pc[s]|server|router|kamera[s]|display[s]',
    'kasse[n]|leser|lesegerät[e]|waage[n]|sensor[en]|zähler|thermostat[e]|pumpe[n]|wallbox[en]|wechselrichter|steuerung|controller|maschine[n]|monitor[e]|bildschirm[e]|fernseher|headset[s]|uhr[en]|drohne[n]|schloss|kopierer|kartenleser|automat[en]|fahrzeug[e]|roboter|kran|waage|ladesäule[n]|zapfanlage[n]|ofen|öfen|anlage|bordrechner|funkgerät[e]',
  ],
  'env:plan': ['tarif|plan|paket|abo|abonnement|edition|lizenz'],
  'env:flag': ['feature-flag|featureflag|schalter', 'feature flag'],
  'env:account': [
    'konto|account|kunde|kundennummer|kunden-nr|kundennr|mandant|mandantennummer|mandanten-id|konto-id|kontonummer|organisation|benutzer-id',
    'kunden|mandanten|konto nr|nummer|id',
  ],
  'env:workspace': [
    'workspace|arbeitsbereich|instanz|subdomain|projekt|workspace-id|umgebung|tenant|domain|domäne',
    'workspace|arbeitsbereich id|name',
  ],
  'env:region': ['region|rechenzentrum|standort|cluster'],
  'env:shown': ['user agent', 'user-agent'],
  'env:seen': [
    'nachgestellt|nachstellen|reproduziert|reproduzieren|nachvollzogen|nachvollziehen',
    'bei mir|uns auch',
    'sehe|sehen es|das|den auch?',
  ],
};
