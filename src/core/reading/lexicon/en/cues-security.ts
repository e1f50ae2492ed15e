import type { CueTag } from '../cue-tag.ts';

const other = "another|other|different|foreign|others'|somebody|someone|strangers";
const party =
  "customer|customers|company|companies|client|clients|organisation|organisations|organization|organizations|tenant|tenants|account|accounts|user|users|else|people's";
const data =
  'data|invoices|invoice|records|record|orders|order|tickets|ticket|files|file|documents|document|information|details|emails|email|messages|contacts|addresses|account|accounts|projects|conversations|reports|names|profile|profiles|attachments|contracts|payslips|photos';
const confidential = 'personal|private|confidential|sensitive|customer|employee|patient|payment|user|our';
const door = 'account|accounts|system|server|database|admin|profile|mailbox|files|data|workspace';

/** Data that the wrong people see, people who should not be in, holes and rules that are broken. Precision first (T4). */
export const security: Partial<Record<CueTag, readonly string[]>> = {
  'cue:exposure': [
    `see|sees|seeing|saw|view|open|opened|access|download|downloaded|read|get|got|received|shown|shows|showing|displays|displayed|found|find … ${data} of|from|belonging an? to? ${other} ${party}`,
    `see|sees|seeing|saw|view|open|opened|access|download|downloaded|read|get|got|received|shown|shows|showing|displays|displayed|found|find … ${other} ${party} ${data}`,
    `see|saw|shown|got|opened|received|in … someone|somebody|people else's ${data}`,
    `other people's ${data}`,
    `names|addresses|emails|data|details of ${other} companies|customers|clients|tenants|organisations|organizations`,
    `tenant|customer|company|client _ sees|saw|gets|got|reads records|data|tickets|files|orders|invoices of|from tenant|customer|company|client`,
    `visible|accessible|exposed|shown|available to everyone|everybody|anyone|other|outsiders|strangers|unauthorised|unauthorized|wrong`,
    `${confidential} data|documents|files|records|information … is|are|was|were|has|have|got been? publicly? accessible|visible|exposed|leaked|public|online|available|published`,
    'accessible|visible|readable|downloadable without logging|login|password|authentication|authorization|authorisation|permission|signing',
    'data|information leak|leakage|leaked|exposure|exposed',
    'leaked our|my|the|personal|customer',
    `sent|emailed|mailed|delivered to the wrong recipient|person|customer|company|address|people`,
    'mixed up customers|accounts|tenants',
    'cross tenant',
    'logged in as someone|somebody|another|a different',
  ],
  'unless:exposure': [
    'memory leak',
    'user|member|someone|somebody|person of|in|on|from my|our|the|this|same team|company|organisation|organization|department|account|group',
    `other|another user|users account settings`,
    'sent to the wrong address book',
    'email address of',
  ],
  'cue:unauthorised-access': [
    `someone|somebody|strangers|stranger|intruder|attacker|hacker|hackers|person … logged|signed|got|broke|gained|hacked in|into|access our|my|the|an? ${door}`,
    `someone|somebody|attacker|hacker|hackers|intruder has|had|gained|got access to our|my ${door}`,
    `${door} was|were|has|have|got|is|are been? probably? hacked|compromised|breached|hijacked|taken`,
    'suspicious|unknown|foreign|unfamiliar|strange|unrecognised|unrecognized login|logins|sign|access|activity|session|sessions|device|devices',
    'unauthorised|unauthorized access|login|logins|user|users|person|persons|changes|transactions|third',
    'api key|token|password|credentials|secret|keys|tokens|passwords|secrets was|were|has|have|got|is|are been? leaked|stolen|published|exposed|compromised|posted|committed|phished',
    `former|ex|fired|departed|deactivated employee|employees|user|users|colleague|colleagues|contractor can|could|still … log|logged|access|sign|see|has`,
    'deactivated|deleted|removed|blocked users? user? can still|log|access',
    'fell for a? phishing',
    'ransomware',
    'malware',
    'account takeover',
    'we were|have been|got been? hacked',
    'i was|have been|got been? hacked',
  ],
  'unless:unauthorised-access': [
    'unauthorized|unauthorised access error|message|page|exception|response|status',
    '401 unauthorized',
    'unknown device error',
    'attacker would|could',
  ],
  'cue:vulnerability': [
    'sql|command|code|html|script|ldap injection',
    'security vulnerability|vulnerabilities|hole|flaw|flaws|gap|loophole|bug|weakness|issue',
    'found|discovered|discover|identified|report|reported|reporting|disclose … vulnerability|vulnerabilities|exploit',
    'penetration|pen test|tester|testers … found|shows|showed|revealed|reports|discovered|identified',
    'pentest|pentester … found|shows|showed|revealed|reports|discovered|identified',
    'cross-site scripting',
    'xss',
    'csrf',
    'ssrf',
    'remote code execution',
    'privilege escalation',
    'proof of concept for|of an? xss|exploit|injection|vulnerability',
    'changing|change|guess|guessing|modifying|editing the|an id|number|ids|parameter in the url|address|link',
    'responsible disclosure',
    'bug bounty',
    'bypass[es,ed,ing] the? authentication|authorization|authorisation|login|2fa|password|permission',
    'cve',
    'zero-day',
  ],
  'unless:vulnerability': [
    'vulnerability|xss|cve scanner|scan|report|reports|scanning|management|dashboard|module',
    'security issue type',
    'did you have a',
    'bug bounty program[me]?',
    'which vulnerabilities',
  ],
  'cue:compliance': [
    'gdpr|hipaa|ccpa|pci|sox|privacy|compliance|dsgvo|lgpd breach|violation|violations|incident|infringement|problem',
    'breach|violation|infringement of the? gdpr|hipaa|ccpa|pci|privacy|data',
    'violat[e,es,ed,ing]|breach[es,ed,ing]|break[s,ing]|infring[es,ed,ing] our|the|of gdpr|hipaa|ccpa|pci|privacy|compliance|data',
    'against the? gdpr|hipaa|privacy',
    'data protection authority|authorities|officer … informed|notified|report|reported|inform|notify|hours',
    'report … to the data protection authority|supervisory|ico|regulator',
    'report|notify|inform the data protection authority',
    'data breach',
    'personal data breach',
    'breach notification',
    'reportable incident',
    'not gdpr|hipaa|pci compliant',
    'regulator|regulators … informed|notified|report',
  ],
  'unless:compliance': ['data breach template|training|insurance', 'breach notification template|feature'],
};
