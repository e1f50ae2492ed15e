import sdk from '@zendesk/zaf-sdk';

// What the script of Zendesk's CDN leaves behind.
Object.assign(window, { ZAFClient: sdk });
