extension SourceFormat {
    /// One mail as it was sent over the wire (`.eml`), RFC 5322 and MIME.
    ///
    /// ``DecoderOptions/property`` is the brand's own address. The parent is the mail in `In-Reply-To`, else the last
    /// of `References`; the first of those names the conversation. The words are those of all parts, of versions that
    /// say the same the plain one, or that of the HTML where there is none; the character sets of English, German,
    /// Russian and Romanian mail are read, and a part in one that is not known is refused. A program's mail has an
    /// author who is a bot: it says so in `Auto-Submitted`, `Precedence` or an older field.
    ///
    /// What a program reports of a mail of the brand's is nothing to answer. A report on its delivery gives
    /// ``/Conversations/ConversationFact/delivered(_:)`` about that mail and is kept under the namespace `mail.bounce`;
    /// one that it was read gives ``/Conversations/DeliveryState/read`` and is kept under `mail.receipt`; any other,
    /// such as a complaint of junk, is kept under `mail.report`.
    ///
    /// The sender is who `From` names, outside of quotes and comments. That is what the mail says, and anybody can say
    /// it: let a server that checks senders (SPF, DKIM, DMARC) look at mail before it comes here.
    ///
    /// A header may have 1,000 fields and 256 KiB, a part 500 parts, and parts may stand 16 deep.
    public static let mail = SourceFormat(
        id: MailDecoder.format,
        title: "mail (.eml)",
        detect: { sample in
            let names = ["from", "date", "message-id", "subject", "received", "mime-version", "return-path", "to"]
            let lines = sample.bytes.split(separator: 0x0A).prefix(100)
            let found = names.filter { name in lines.contains { $0.span.has(name + ":", at: 0) } }
            guard let first = sample.firstLine.split(separator: ":", maxSplits: 1).first,
                first.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), found.count >= 3
            else { return .noMatch(reason: "the first lines are no header of a mail") }
            return .match(.certain, evidence: "a header with \(found.joined(separator: ", "))")
        },
        decoder: { MailDecoder(options: $0) }
    )
}
