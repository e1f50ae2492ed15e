declare module '@zendesk/zaf-sdk' {
  const sdk: { init(): unknown };
  export = sdk;
}
