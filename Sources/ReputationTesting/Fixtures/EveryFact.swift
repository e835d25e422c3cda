public import Conversations
import Foundation

/// One event for every sort of fact, with every field filled in, and one with the least.
public enum EveryFact: Sendable {
    /// A message with every part filled in, its text hard to keep.
    public static let message = Message(
        id: MessageID(platform: .facebook, property: "a:b%", native: "1:2"),
        kind: .comment,
        channel: Channel(platform: .facebook, property: "kestrelbay", channelClass: .review),
        author: Author(
            id: AuthorID(platform: .facebook, native: "7"),
            handle: "ada",
            displayName: "Ada \u{1F6A2} \"K.\" \\ \u{2028} \u{0}",
            kind: .human,
            followers: 0,
            isVerified: .no
        ),
        platformSaysOwn: .no,
        text: "Where is\nthe boat? größe Ţară лодка",
        markup: SourceMarkup(format: .html, text: "<p>Where is</p>"),
        language: LanguageTag(rawValue: "ro-MD"),
        parent: MessageID(rawValue: "anything"),
        conversation: ConversationID(platform: .facebook, native: "t"),
        quoted: MessageID(platform: .x, native: "q"),
        repliesToAuthor: AuthorID(platform: .x, native: "r"),
        permalink: "https://kestrelbay.example/1?a=b/c",
        engagement: Engagement(replies: 0, reposts: 1, quotes: 2, likes: 3, views: .max),
        rating: Rating(value: 4.5, scale: 5, recommends: .yes),
        visibility: .held,
        placement: .boosted,
        attachments: [MessageAttachment(kind: .image, url: "https://kestrelbay.example/1.png", altText: "A pier")],
        mentions: [Mention(author: AuthorID(platform: .x, native: "k"), handle: "k"), Mention(handle: "l")],
        links: ["https://pier.example"],
        place: Place(name: "Pier 2", key: "p2", latitude: -0.1, longitude: 28.123456789),
        outbound: OutboundDetails(
            origin: .bot,
            audience: .internalNote,
            agent: AgentID(rawValue: "mj"),
            delivery: .failed
        )
    )

    private static let id = message.id
    private static let reference = MessageReference(message: id, reason: "because")
    private static let target = EventTarget.conversation(ConversationID(id))
    private static let author = AuthorReference(author: AuthorID(rawValue: "x::7"), property: "k", reason: "threats")

    /// One of every sort, and a message with the least.
    public static let facts: [ConversationFact] = [
        .arrived(message),
        .arrived(Message(id: .init(rawValue: "x::2"), kind: .post, channel: Channel(platform: .x), text: "")),
        .edited(MessageRevision(message: id, text: "New", markup: message.markup, rating: .stars(1))),
        .removed(reference),
        .hidden(reference),
        .unhidden(reference),
        .deleted(reference),
        .restored(MessageReference(message: id)),
        .reacted(Reaction(message: id, name: "like", author: author.author, isWithdrawn: true)),
        .progressed(ProgressChange(target: target, state: .onHold, reason: "r")),
        .assigned(Assignment(target: .message(id), agent: AgentID(rawValue: "mj"), team: "night")),
        .handedOff(HandOff(id: .init(rawValue: "h"), side: .taking, target: target, counterpart: "77", reason: "r")),
        .merged(CaseMerge(into: CaseID("a"), from: CaseID("b"), evidence: .orderNumber, note: "n")),
        .unmerged(CaseUnmerge(merge: EventID("m"), reason: "r")),
        .dismissed(Dismissal(message: id, reason: .init(rawValue: "spam"), actor: .init(rawValue: "mj"), note: "n")),
        .delivered(DeliveryReport(message: id, state: .rejected, reason: "r")),
        .ratingObserved(RatingObservation(message: id, rating: .stars(2))),
        .engagementObserved(EngagementObservation(message: id, engagement: Engagement(likes: 1))),
        .counterObserved(CounterObservation(message: id, displayed: 9, visible: 7)),
        .blocked(author),
        .unblocked(AuthorReference(author: author.author)),
        .tagged(Tagging(target: .customerCase(CaseID("a")), tag: "t")),
        .untagged(Tagging(target: .author(author.author), tag: "t")),
        .faultConfirmed(FaultFinding(target: target, party: .thirdParty, note: "n")),
        .causeFound(CauseFinding(target: target, cause: "late-boat", note: "n")),
        .coveredByStatement(
            StatementCoverage(message: id, statement: .init(rawValue: "s"), link: .init(rawValue: "x::9"))
        ),
        .corrected(CorrectionLink(message: id, claim: .init(rawValue: "x::3"), correction: id, rejection: "r")),
        .promiseMade(
            PromiseRecord(
                id: .init(rawValue: "p"),
                target: target,
                kind: .callBack,
                text: "Call",
                madeIn: id,
                audience: .public,
                due: Date(timeIntervalSince1970: 1_800_000_000.123),
                dueIsInferred: true
            )
        ),
        .promiseEvidenced(PromiseEvidence(promise: .init(rawValue: "p"), text: "n", message: id)),
        .promiseWithdrawn(PromiseWithdrawal(promise: .init(rawValue: "p"), reason: "r")),
        .assessed(
            Assessment(
                message: id,
                revision: EventID("r"),
                aspect: .substance,
                value: "v",
                confidence: 0.1,
                assessor: .classifier(ClassifierIdentity(id: .init(rawValue: "c"), version: 3))
            )
        ),
        .retracted(Retraction(event: EventID("wrong"), reason: "r")),
        .custom(
            CustomFact(
                namespace: "example.kestrelbay.tide",
                payload: .object([
                    "a": .array([.null, .bool(true), .integer(.min), .unsigned(.max), .number(0.1), .string("")])
                ])
            )
        ),
        .unknown(type: "turnedBlue", data: .object(["deep": .object(["er": .array([])])])),
    ]

    /// An event for each of ``facts``, some with everything known about them.
    public static let events: [ConversationEvent] = facts.enumerated().map { index, fact in
        ConversationEvent(
            occurredAt: Date(timeIntervalSince1970: 1_772_352_000 + Double(index) / 8),
            receivedAt: Date(timeIntervalSince1970: 1_772_352_060),
            sequence: index.isMultiple(of: 2) ? Int64(index) : nil,
            actor: index.isMultiple(of: 3) ? EventActor(kind: .agent, name: "mj") : nil,
            source: index.isMultiple(of: 5) ? SourceRecord(format: "f", record: 3, raw: "{\"a\":1}") : nil,
            fact: fact
        )
    }
}
