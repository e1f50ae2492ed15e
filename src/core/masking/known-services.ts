/**
 * Services whose keys have no beginning of their own: what stands beside their name and is drawn by lot is one.
 * As they are written in names in code, without blanks and dashes.
 */
export const knownServices: readonly string[] =
  `adafruit adobe airtable algolia alibaba amplitude artifactory asana atlassian auth0 aws azure beamer bintray
  bitbucket bittrex braintree circleci cloudflare cloudinary codecov cohere coinbase confluence confluent
  contentful datadog digitalocean discord drone droneci dropbox dynatrace etsy facebook fastly finicity
  finnhub firebase flickr freshbooks freshdesk gitter gocardless heroku hubspot instagram intercom jfrog jira
  kraken kucoin launchdarkly linear linkedin looker mailchimp mailgun mandrill mapbox mattermost meraki
  messagebird mixpanel netlify newrelic newyorktimes nytimes okta onesignal pagerduty paypal plaid pusher
  privateai rapidapi razorpay salesforce segment sendbird sendgrid sentry shopify slack snyk sonar sourcegraph
  spotify squarespace stripe sumo sumologic telegram telegr travis trello twilio twitch twitter typeform
  vercel xray yandex zendesk zoom`.split(/\s+/);
