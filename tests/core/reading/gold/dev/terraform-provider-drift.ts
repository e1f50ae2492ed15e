import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const ngozi = customer('Ngozi Eze', 'Africa/Lagos');
const arlo = agent('Arlo Simmons', 'America/Los_Angeles');

const panic = `panic: runtime error: invalid memory address or nil pointer dereference
[signal SIGSEGV: segmentation violation code=0x1 addr=0x28 pc=0x9c1f44]

goroutine 74 [running]:
github.com/cloudkiln/provider/internal/dns.(*zone).flatten(0x0)
	/src/internal/dns/zone.go:118 +0x24
github.com/cloudkiln/provider/internal/dns.readZone(0xc0004a21b0)
	/src/internal/dns/read.go:61 +0x1d8`;

export const terraformProviderDrift = conversation({
  id: 'terraform-provider-drift',
  language: 'en',
  subject: 'provider crashes on plan',
  messages: [
    ngozi.writes(
      '2026-03-05 16:44',
      `\`terraform plan\` crashes as soon as one zone has no NS record.

## Environment
- Terraform 1.7.4
- provider cloudkiln 2.22.0
- Ubuntu 22.04 (GitHub runner)
- account ck-4402913

## Steps to reproduce
1. Create a zone without any record
2. Import it: terraform import cloudkiln_zone.z example.test
3. terraform plan

## Expected behavior
The plan is empty.

## Actual behavior

\`\`\`
${panic}
\`\`\`

## Workarounds tried
- Downgrade to 2.21.3: works
- Adding a dummy NS record: works, but the next apply deletes it, so no solution
- TF_LOG=trace: crash is the same, nothing more in it`,
    ),
    arlo.replies(
      '2026-03-05 10:12',
      `Thanks for the textbook report!

Quick question: do you need anything from 2.22, or can you stay on 2.21.3 for a couple of weeks? The next release is on March 19.

Arlo`,
    ),
    ngozi.writes(
      '2026-03-05 19:40',
      `We need the new health checks from 2.22, we have to migrate 35 zones before the old checks are switched off on 31 March. So 19 March is OK for us, but not later.`,
    ),
    arlo.notes(
      '2026-03-05 11:25',
      `Nil zone when the API returns "records": null. One-line fix, test is there. Goes into 2.22.1.`,
    ),
    arlo.replies('2026-03-19 09:30', `2.22.1 is out with the fix.`),
    ngozi.writes('2026-03-20 09:05', `upgraded to 2.22.1, plan is empty as it should. 👌`),
  ],
  gold: [
    observed(1, 'crashes as soon as one zone has no NS record'),
    environment(1, ['app', 'sdk'], 'Terraform 1.7.4'),
    environment(1, ['app', 'sdk'], 'provider cloudkiln 2.22.0'),
    environment(1, 'system', 'Ubuntu 22.04'),
    environment(1, 'account', 'ck-4402913'),
    step(1, 'Create a zone without any record'),
    step(1, 'Import it: terraform import cloudkiln_zone.z example.test'),
    step(1, 'terraform plan'),
    expected(1, 'The plan is empty'),
    error(1, 'stack', panic),
    optional(error(1, 'code', '0x1', 'code=0x1 addr=0x28 pc=0x9c1f44')),
    attempt(1, 'Downgrade to 2.21.3: works', 'downgrad', 'customer', 'worked'),
    optional(environment(1, ['app', 'sdk'], '2.21.3')),
    attempt(
      1,
      'Adding a dummy NS record: works, but the next apply deletes it, so no solution',
      'NS record',
      'customer',
      'partly',
    ),
    attempt(1, 'TF_LOG=trace: crash is the same, nothing more in it', 'TF_LOG', 'customer', 'failed'),
    optional(expected(6, 'plan is empty as it should')),
    optional(deadline(2, 'The next release is on March 19', '2026-03-19', 'support')),
    optional(affected(3, '35 zones', 35, ['records', 'other'])),
    deadline(
      3,
      'we have to migrate 35 zones before the old checks are switched off on 31 March',
      '2026-03-31',
      'either',
    ),
    deadline(3, 'So 19 March is OK for us, but not later', '2026-03-19', 'support'),
    optional(environment(3, ['app', 'sdk'], '2.22')),
    optional(environment(2, ['app', 'sdk'], '2.21.3')),
    attempt(6, 'upgraded to 2.22.1, plan is empty as it should', 'upgrad 2.22.1', 'customer', 'worked'),
    optional(environment(6, ['app', 'sdk'], '2.22.1')),
    optional(environment(4, ['app', 'sdk'], '2.22.1')),
    optional(environment(5, ['app', 'sdk'], '2.22.1')),
    optional(environment(2, ['app', 'sdk'], '2.22')),
  ],
});
