export const sdkUrl = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
export const localSdkPath = '/__workbench/zaf_sdk.js';

/**
 * The page of the app as the workbench serves it: the SDK comes from here instead of Zendesk's CDN, and nothing else
 * differs. The address is absolute, as it has to fit a content security policy too.
 */
export const withLocalSdk = (html: string, appOrigin: string): string =>
  html.replaceAll(sdkUrl, `${appOrigin}${localSdkPath}`);
