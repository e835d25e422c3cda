extension SourceFormat {
    /// Tickets of a Zendesk export.
    ///
    /// A ticket arrives as its first message. How it stands when it is exported gives
    /// ``/Conversations/ConversationFact/progressed(_:)``, ``/Conversations/ConversationFact/assigned(_:)`` and
    /// ``/Conversations/ConversationFact/tagged(_:)``, dated to its last update, so that a ticket that the export
    /// repeats is read once for each version. Its priority and the way it came in are tags; how satisfied the
    /// customer says to be is kept under the namespace `com.zendesk.satisfaction_rating`.
    ///
    /// An assignee who is `null` means that nobody is responsible any more. Tags only add: an export tells which there
    /// are and not which were taken off, so one that is gone stays until the caller states
    /// ``/Conversations/ConversationFact/untagged(_:)``.
    public static let zendesk = SourceFormat(
        id: "zendesk",
        title: "Zendesk tickets",
        payload: PageOrOne<ZendeskTicket>.self
    ) { sample in
        sample.json(with: ["requester_id", "created_at"], marks: ["tickets", "via", "brand_id"])
    }

    /// Webhooks of Chatwoot.
    ///
    /// Messages arrive with who sent them: an agent, a bot or a template is the property's own, and a private one is
    /// an internal note. A conversation gives its status, assignee and labels, and the messages inside it. Activities
    /// and other events are kept whole under the namespace `com.chatwoot.` and the event.
    ///
    /// An assignee who is `null` means that nobody is responsible any more. Labels only add, as a webhook tells which
    /// there are; for one that was taken off the caller states ``/Conversations/ConversationFact/untagged(_:)``.
    public static let chatwoot = SourceFormat(
        id: "chatwoot",
        title: "Chatwoot webhooks",
        payload: ChatwootEvent.self
    ) { sample in
        sample.json(with: ["event", "account"], marks: ["message_type", "conversation", "inbox_id", "contact_inbox"])
    }
}
