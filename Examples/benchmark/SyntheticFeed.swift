import Conversations
import Foundation

/// A feed of any length in which conversations begin, go on and end, as in a real export.
struct SyntheticFeed {
    private var state: UInt64
    private var count = 0
    private var open: [(id: MessageID, author: AuthorID, isBrand: Bool, depth: Int)] = []
    private let channel = Channel(platform: .x)
    private let start = 1_767_225_600.0

    init(seed: UInt64) {
        state = seed
    }

    private mutating func random(_ limit: Int) -> Int {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return Int((word ^ (word >> 31)) % UInt64(limit))
    }

    /// Four of five events are messages, the rest edits, counts, judgements, labels and hides.
    mutating func next() -> ConversationEvent {
        count += 1
        let time = Date(timeIntervalSince1970: start + Double(count) * 2)
        if count % 5 == 0, !open.isEmpty {
            let id = open[random(open.count)].id
            switch random(5) {
            case 0:
                return ConversationEvent(
                    id: EventID("e", "\(count)"),
                    occurredAt: time,
                    fact: .edited(MessageRevision(message: id, text: "Edited: my booking is still not confirmed."))
                )
            case 1:
                return ConversationEvent(
                    id: EventID("e", "\(count)"),
                    occurredAt: time,
                    fact: .engagementObserved(
                        EngagementObservation(
                            message: id,
                            engagement: Engagement(reposts: random(50), likes: random(90))
                        )
                    )
                )
            case 2:
                return ConversationEvent(
                    id: EventID("e", "\(count)"),
                    occurredAt: time,
                    fact: .assessed(
                        Assessment(
                            message: id,
                            aspect: .substance,
                            value: "substantive",
                            assessor: .classifier(ClassifierIdentity(id: ClassifierID(rawValue: "c"), version: 1))
                        )
                    )
                )
            case 3:
                return ConversationEvent(
                    id: EventID("e", "\(count)"),
                    occurredAt: time,
                    fact: .tagged(Tagging(target: .message(id), tag: "booking"))
                )
            default:
                return ConversationEvent(
                    id: EventID("e", "\(count)"),
                    occurredAt: time,
                    fact: .hidden(MessageReference(message: id))
                )
            }
        }
        let id = MessageID(platform: .x, native: "\(930_000_000_000_000_000 + count * 1777)")
        var message = Message(
            id: id,
            kind: .post,
            channel: channel,
            text: "@kestrelbay third time I ask: where is my booking confirmation \(count)?"
        )
        if !open.isEmpty, random(100) < 70 {
            let slot = random(open.count)
            let parent = open[slot]
            message.kind = .reply
            message.parent = parent.id
            let isBrand = !parent.isBrand && random(10) < 8
            let author =
                isBrand
                ? AuthorID(platform: .x, native: "kestrelbay")
                : parent.isBrand ? AuthorID(platform: .x, native: "u\(random(4))\(count / 9)") : parent.author
            message.author = Author(id: author, handle: isBrand ? "kestrelbay" : nil, kind: .human)
            message.platformSaysOwn = isBrand ? .yes : .no
            open[slot] = (id, author, isBrand, parent.depth + 1)
            if parent.depth > 8 { open.remove(at: slot) }
        } else {
            let author = AuthorID(platform: .x, native: "u\(count)")
            message.author = Author(id: author, kind: .human)
            message.mentions = [Mention(handle: "kestrelbay")]
            if open.count < 500 {
                open.append((id, author, false, 0))
            } else {
                open[random(500)] = (id, author, false, 0)
            }
        }
        return ConversationEvent(occurredAt: time, fact: .arrived(message))
    }

    mutating func make(_ count: Int) -> [ConversationEvent] {
        var events: [ConversationEvent] = []
        events.reserveCapacity(count)
        for _ in 0..<count { events.append(next()) }
        return events
    }
}
