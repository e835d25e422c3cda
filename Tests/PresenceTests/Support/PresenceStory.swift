import Conversations
import Foundation
import Presence

/// Writes events for tests: times in days after a fixed start, the brand on any platform.
struct PresenceStory {
    /// Day 0: 2026-01-05T09:00:00Z, a Monday.
    static let start = Date(timeIntervalSince1970: 1_767_603_600)
    static let brand = BrandMatcher(
        BrandProfile(
            id: BrandID(rawValue: "kestrelbay"),
            name: "Kestrel Bay Ferries",
            accounts: [BrandAccount(native: "kestrelbay", handle: "kestrelbay")],
            properties: ["kestrelbay"]
        )
    )

    private(set) var events: [ConversationEvent] = []
    private var count = 0

    static func day(_ days: Double) -> Date { start.addingTimeInterval(days * 86_400) }

    /// The brand's page on a platform.
    static func page(_ platform: Platform) -> ProfileKey { ProfileKey(platform: platform, property: "kestrelbay") }

    /// What the events say at a day.
    func record(at day: Double) -> BrandRecord {
        BrandRecord(ConversationLog(events), for: Self.brand.profile, at: Self.day(day))
    }

    /// Adds any fact.
    mutating func add(_ fact: ConversationFact, on day: Double, by actor: EventActor? = nil) {
        events.append(ConversationEvent(occurredAt: Self.day(day), actor: actor, fact: fact))
    }

    /// The brand posts to everybody, or replies.
    @discardableResult
    mutating func brandWrites(
        _ text: String = "The 9:15 sails on time today.",
        on day: Double,
        platform: Platform = .facebook,
        to parent: MessageID? = nil,
        origin: OutboundOrigin = .human
    ) -> MessageID {
        write(text, by: "kestrelbay", on: day, platform: platform, to: parent) {
            $0.platformSaysOwn = .yes
            $0.outbound = OutboundDetails(origin: origin)
        }
    }

    /// Somebody else writes on the brand's page.
    @discardableResult
    mutating func customer(
        _ name: String?,
        _ text: String = "Is the ramp open?",
        on day: Double,
        platform: Platform = .facebook,
        to parent: MessageID? = nil,
        sounds polarity: String? = nil,
        change: (inout Message) -> Void = { _ in }
    ) -> MessageID {
        let id = write(text, by: name, on: day, platform: platform, to: parent, change: change)
        if let polarity { judge(id, polarity, on: day) }
        return id
    }

    /// Somebody reviews the brand.
    @discardableResult
    mutating func review(
        _ stars: Int,
        by name: String?,
        on day: Double,
        platform: Platform = .trustpilot,
        _ text: String = "Ferry."
    ) -> MessageID {
        write(text, by: name, on: day, platform: platform, to: nil) {
            $0.kind = .review
            $0.channel.channelClass = .review
            $0.rating = .stars(stars)
        }
    }

    /// A person judges how a message sounds.
    mutating func judge(_ message: MessageID, _ polarity: String, on day: Double) {
        add(
            .assessed(
                Assessment(
                    message: message,
                    aspect: .sentiment,
                    value: polarity,
                    assessor: .classifier(ClassifierIdentity(id: ClassifierID(rawValue: "test"), version: 1))
                )
            ),
            on: day
        )
    }

    /// Work on a message's thread is reported as being in a state.
    mutating func progress(_ message: MessageID, _ state: ProgressState, on day: Double) {
        add(.progressed(ProgressChange(target: .conversation(ConversationID(message)), state: state)), on: day)
    }

    private mutating func write(
        _ text: String,
        by name: String?,
        on day: Double,
        platform: Platform,
        to parent: MessageID?,
        change: (inout Message) -> Void = { _ in }
    ) -> MessageID {
        count += 1
        var message = Message(
            id: MessageID(platform: platform, native: "m\(count)"),
            kind: parent == nil ? .post : .comment,
            channel: Channel(platform: platform, property: "kestrelbay"),
            author: name.map { Author(id: AuthorID(platform: platform, native: $0), handle: $0) },
            text: text
        )
        message.parent = parent
        change(&message)
        add(.arrived(message), on: day)
        return message.id
    }
}
