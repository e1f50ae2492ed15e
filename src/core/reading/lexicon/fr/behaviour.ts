import type { Phrases } from '../lexicon.ts';
import { wordsOf } from '../words-of.ts';

const when = 'quand|lorsque|lorsqu|si|dès|après|chaque';
const me = 'je|j|on|nous|vous';
const acts = wordsOf(`
  clique cliquons cliquez ouvre ouvrons ouvrez sélectionne sélectionnons sélectionnez choisis choisissons choisissez saisis
  saisissons saisissez entre entrons entrez appuie appuyons appuyez vais allons allez lance lançons lancez démarre
  démarrons enregistre enregistrons enregistrez supprime supprimons supprimez crée créons créez télécharge téléchargeons
  importe importons exporte exportons imprime imprimons recherche recherchons filtre filtrons trie envoie envoyons
  connecte connectons connectez déconnecte modifie modifions ajoute ajoutons copie copions installe installons essaie
  essayons essaye tente tentons valide validons ferme fermons scanne glisse change changeons veux voulons
`).join('|');
const orders = wordsOf(`
  cliquer ouvrir sélectionner choisir saisir entrer appuyer aller lancer démarrer enregistrer supprimer créer télécharger
  importer exporter imprimer rechercher filtrer trier envoyer connecter déconnecter modifier ajouter copier installer
  valider fermer attendre cliquez ouvrez sélectionnez choisissez saisissez entrez appuyez allez lancez démarrez
  enregistrez supprimez créez téléchargez importez exportez imprimez filtrez envoyez ajoutez copiez validez fermez
`).join('|');
const done = wordsOf(`
  cliqué ouvert sélectionné choisi saisi entré appuyé lancé démarré enregistré supprimé créé téléchargé importé exporté
  imprimé recherché filtré envoyé connecté modifié ajouté copié installé validé fermé changé essayé tenté
`).join('|');

export const behaviour: Phrases = {
  'steps:i-act': [`${when} que|qu|fois? que|qu? ${me} … ${acts}`],
  'steps:no-act': [`${when} ${me} avez|avons|ai besoin|besoins|questions`],
  'steps:acting': [
    'en cliquant|ouvrant|essayant|lançant|enregistrant|sélectionnant|important|exportant|saisissant|validant|téléchargeant',
    'lors de|du|d l|la|une|un? connexion|enregistrement|import|export|ouverture|envoi|impression|validation',
    'au moment de|du|d',
    'après avoir|la|le|l|une|un',
  ],
  'steps:trying': ['essay[er,e,ons,é,ant] de|d', 'tent[er,e,ons,é,ant] de|d'],
  'steps:did': [`ai|avons|a … ${done}`, `suis|sommes allé|allés|connecté|connectés`],
  'steps:does': [`je|nous|on ${acts}`],
  'steps:order': [orders, `puis|ensuite|enfin|alors ${orders}`],
  'steps:shows': [
    'voici',
    'voilà',
    'suivant|suivante|suivants|suivantes',
    'par exemple',
    'exemple',
    'comme suit',
    'ci dessous|joint',
  ],
  'steps:material': [
    'code|commande|commandes|script|requête|configuration|fichier|exemple|paramètres|url|scénario',
  ],
  'steps:output': ['journal|journaux|log|logs|erreur|message|réponse|résultat|capture|trace'],
  'steps:sequence': ['puis', 'ensuite', 'd abord', 'enfin', 'après cela|ça', 'finalement'],
  'steps:reproduce': ['reproduire|reproduit|reproductible', 'étapes pour'],

  'expected:should': [
    'devrait|devraient|devrais|devrions',
    'aurait|auraient dû',
    'censé|censée|censés|censées',
  ],
  'expected:no-should': ['que|quand|comment devrions|devrais', 'devrais je', 'devrions nous'],
  'expected:of-us': [
    'attend[s,ons] … réponse|retour|remboursement|confirmation|appel|solution',
    'souhait[e,ons,erais,erions] savoir|parler|résilier|être',
    'veuillez|merci … répondre|rappeler|confirmer|vérifier|indiquer|informer',
    'pouvez|pourriez vous … vérifier|répondre|confirmer|rappeler|aider|dire',
  ],
  'expected:expect': [
    'attend[ais,ions,s,ons,u] … que|à|voir|obtenir',
    'm attendais',
    'nous attendions|attendons',
    'comportement|résultat attendu|souhaité|correct|normal',
    'correct serait',
  ],
  'expected:would-be': [
    'serait … bien|bon|mieux|utile|idéal|pratique|souhaitable|appréciable|préférable',
    'ce serait',
    'idéalement',
  ],
  'expected:wish': [
    'aimerais|aimerions|voudrais|voudrions que|pouvoir|avoir',
    'souhaiterais|souhaiterions que|pouvoir|avoir',
    'serait il possible',
  ],
  'expected:need': [
    'doit|doivent … pouvoir|être',
    'faut|faudrait que',
    'avons|ai besoin … de pouvoir|d une fonction',
  ],
  'expected:instead': ['au lieu de|d|du', 'à la place', 'plutôt que'],
  'expected:before': [
    'avant',
    'auparavant',
    'normalement',
    'habituellement',
    'd habitude',
    'jusqu à présent|hier|maintenant',
  ],
  'expected:documented': [
    'selon|d après … documentation|manuel|aide|contrat',
    'comme indiqué|prévu|documenté',
  ],

  'observed:failure': [
    'plante|plantent|planté|plantage',
    'bloque|bloquent|bloqué|bloquée|figé|figée',
    'échoue|échouent|échoué|échec',
    'vide|vides',
    'manque|manquent|manquant|manquante|manquants|manquantes',
    'disparu|disparue|disparus|disparaît|disparaissent',
    'perdu|perdue|perdus|perd',
    'lent|lente|lenteur',
    'cassé|cassée',
    'impossible',
    'rien',
    'en double|doublon|doublons',
    'interrompu|s arrête|arrêté',
    'tronqué|coupé',
    'en panne',
  ],
  'observed:error': ['erreur|erreurs', 'message', 'refusé|refusée', 'invalide', 'exception', 'avertissement'],
  'observed:negation': ['pas', 'plus|jamais|aucun|aucune', 'ne … pas|plus|rien|jamais', 'sans', 'ni'],
  'observed:wrong': [
    'faux|fausse|incorrect|incorrecte|mauvais|mauvaise',
    'problème|problèmes',
    'bug',
    'bizarre|étrange',
  ],
  'observed:outcome': [
    'affiche|affichent|affiché',
    'apparaît|apparaissent|apparait',
    'reçois|recevons|reçoit|obtiens|obtenons|obtient',
    'renvoie|retourne|donne',
    'reste|restent',
    'se passe|produit',
    'fonctionne|fonctionnent|marche|marchent',
    'contient|contiennent',
    'est|sont',
    'devient',
  ],
  'observed:contrast': [
    'mais',
    'cependant',
    'pourtant',
    'malheureusement',
    'toutefois',
    'alors que',
    'bien que',
  ],
  'observed:seems': ['semble|semblent', 'apparemment', 'on dirait', 'constaté|remarqué'],
  'observed:persists': [
    'toujours',
    'encore',
    'à nouveau',
    'depuis',
    'soudain|soudainement',
    'parfois',
    'chaque fois',
    'tout le temps',
  ],
};
