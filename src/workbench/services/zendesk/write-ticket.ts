import type { Attachment, Audit, AuditEvent, CallData, Comment, Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';

const own = ({ account }: World): string => `https://${account.subdomain}.zendesk.com`;

const viaOf = (channel: string, from: Record<string, unknown> = {}, rel: string | null = null) => ({
  channel,
  source: { from, to: {}, rel },
});

/** `generatedAt`: ms, when the answer is written. */
export function writeTicket(world: World, ticket: Ticket, generatedAt: number): Record<string, unknown> {
  const { followupSourceId } = ticket;
  return {
    id: ticket.id,
    url: `${own(world)}/api/v2/tickets/${ticket.id}.json`,
    external_id: null,
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    generated_timestamp: Math.floor(generatedAt / 1000),
    type: ticket.type,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.comments[0]?.text ?? '',
    priority: ticket.priority,
    status: ticket.status,
    recipient: null,
    requester_id: ticket.requesterId,
    submitter_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    organization_id: ticket.organizationId,
    group_id: ticket.groupId,
    brand_id: ticket.brandId,
    ticket_form_id: world.setup.forms[0]?.id ?? null,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: ticket.problemId,
    has_incidents: world.tickets.some(({ problemId }) => problemId === ticket.id),
    is_public: ticket.comments.some((comment) => comment.public),
    due_at: null,
    tags: ticket.tags,
    custom_fields: world.ticketFields.map(({ id }) => ({ id, value: ticket.fields[id] ?? null })),
    satisfaction_rating: null,
    sharing_agreement_ids: [],
    followup_ids: world.tickets.filter((each) => each.followupSourceId === ticket.id).map(({ id }) => id),
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.channel === 'native_messaging',
    via:
      followupSourceId === null
        ? viaOf(ticket.channel)
        : viaOf(ticket.channel, { ticket_id: followupSourceId }, 'follow_up'),
  };
}

const writeAttachment = (world: World, { id, name, size, contentType }: Attachment) => ({
  id,
  url: `${own(world)}/api/v2/attachments/${id}.json`,
  file_name: name,
  content_url: `${own(world)}/attachments/token/${id.toString(36)}/?name=${encodeURIComponent(name)}`,
  mapped_content_url: `${own(world)}/attachments/token/${id.toString(36)}/?name=${encodeURIComponent(name)}`,
  content_type: contentType,
  size,
  width: null,
  height: null,
  inline: false,
  deleted: false,
  malware_scan_result: 'malware_not_found',
  malware_access_override: false,
  thumbnails: [],
});

/** Zendesk keeps address and place of whoever uses a browser; the address is one reserved for documents (RFC 5737). */
const writeMetadata = ({ client, custom }: Audit) => ({
  system:
    client === null
      ? {}
      : {
          client,
          ip_address: '203.0.113.24',
          location: 'Hamburg, HH, Germany',
          latitude: 53.5,
          longitude: 10,
        },
  custom,
});

/** The length is also told in words of the body; what else Zendesk keeps of a call is left out. */
const writeCall = ({ seconds, from, to, recording, transcription = '' }: CallData) => ({
  data: {
    from,
    to,
    call_duration: seconds,
    recording_url: recording,
    transcription_text: transcription,
  },
  formatted_from: from,
  formatted_to: to,
});

const writeWords = (world: World, comment: Comment) => ({
  type: comment.call === undefined ? 'Comment' : 'VoiceComment',
  ...(comment.call === undefined ? {} : writeCall(comment.call)),
  author_id: comment.authorId,
  body: comment.text,
  html_body: comment.html,
  plain_body: comment.text,
  public: comment.public,
  attachments: comment.attachments.map((attachment) => writeAttachment(world, attachment)),
  audit_id: comment.auditId,
});

export function writeComment(world: World, ticket: Ticket, comment: Comment): Record<string, unknown> {
  const audit = ticket.audits.find(({ id }) => id === comment.auditId);
  return {
    id: comment.id,
    ...writeWords(world, comment),
    via: viaOf(audit?.channel ?? 'api'),
    created_at: comment.at,
    metadata: audit === undefined ? { system: {}, custom: {} } : writeMetadata(audit),
  };
}

function writeEvent(world: World, ticket: Ticket, event: AuditEvent): Record<string, unknown> {
  if (event.type === 'Comment') {
    const comment = ticket.comments.find(({ id }) => id === event.commentId);
    return { id: event.id, type: event.type, ...(comment === undefined ? {} : writeWords(world, comment)) };
  }
  const { id, type, fieldName, value } = event;
  if (type === 'Create') return { id, type, field_name: fieldName, value };
  return { id, type, field_name: fieldName, value, previous_value: event.previousValue };
}

export const writeAudit = (world: World, ticket: Ticket, audit: Audit): Record<string, unknown> => ({
  id: audit.id,
  ticket_id: ticket.id,
  created_at: audit.at,
  author_id: audit.authorId,
  metadata: writeMetadata(audit),
  events: audit.events.map((event) => writeEvent(world, ticket, event)),
  via: viaOf(audit.channel),
});
