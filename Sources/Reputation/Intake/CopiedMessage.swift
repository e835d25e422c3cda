public import Conversations
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import ReputationFoundations

/// A message that came twice: the same words by the same person in the same place within minutes.
///
/// It counts once: the copies are put aside as duplicates, in what the desk reads and not in what it keeps. The same words
/// on other sites are other messages, and so are those written again later, for whoever asks again waits on.
public struct CopiedMessage: Hashable, Sendable {
    /// The message that counts: the one that was answered, else the earliest.
    public let kept: MessageID
    /// Its copies, earliest first.
    public let copies: [MessageID]

    /// Describes a message with its copies.
    public init(kept: MessageID, copies: [MessageID]) {
        self.kept = kept
        self.copies = copies
    }

    /// How long after the first one the same words are a copy; a default of this package's own.
    static let window: Int64 = 600_000

    /// Who puts copies aside.
    private static let actor = AgentID(rawValue: "desk:copies")

    /// The messages that came twice, the earliest first.
    ///
    /// - Complexity: O(*n* log *n*) in the messages, and O(*n*) in the bytes of those that one person wrote within minutes.
    static func all(in log: ConversationLog) -> [CopiedMessage] {
        let groups = Dictionary(grouping: candidates(in: log)) { event in
            event.arrivedMessage?.author?.id
        }.values.flatMap { events in
            copied(among: events.sorted { ($0.occurredAt, $0.id) < ($1.occurredAt, $1.id) })
        }
        guard !groups.isEmpty else { return [] }
        let answered = Set(log.countingEvents.lazy.compactMap(\.arrivedMessage?.parent))
        return groups.sorted { ($0[0].occurredAt, $0[0].id) < ($1[0].occurredAt, $1[0].id) }.map { group in
            let names = group.compactMap(\.arrivedMessage?.id)
            let kept = names.first(where: answered.contains) ?? names[0]
            return CopiedMessage(kept: kept, copies: names.filter { $0 != kept })
        }
    }

    /// A message by what can be compared fast; two with other numbers have other authors.
    private struct Mark {
        let author: Int
        let at: Instant
        let position: Int
    }

    /// Messages near in time to another by the same person, if any.
    private static func candidates(in log: ConversationLog) -> [ConversationEvent] {
        var marks: [Mark] = []
        for (position, event) in log.countingEvents.enumerated() {
            guard case .arrived(let message) = event.fact, message.outbound == nil, let author = message.author?.id,
                message.text.utf8.count >= RepeatedText.shortestBlock
            else { continue }
            marks.append(Mark(author: author.hashValue, at: Instant(event.occurredAt), position: position))
        }
        marks.sort { ($0.author, $0.at) < ($1.author, $1.at) }
        var near: Set<Int> = []
        for (earlier, later) in zip(marks, marks.dropFirst())
        where earlier.author == later.author && later.at.milliseconds(since: earlier.at) <= window {
            near.insert(earlier.position)
            near.insert(later.position)
        }
        guard !near.isEmpty else { return [] }
        return log.countingEvents.enumerated().filter { near.contains($0.offset) }.map(\.element)
    }

    private static func isNear(_ earlier: ConversationEvent, _ later: ConversationEvent) -> Bool {
        Instant(later.occurredAt).milliseconds(since: Instant(earlier.occurredAt)) <= window
    }

    /// Of one person's messages in one place, by time, those with the same words within the window of the first.
    private static func copied(among events: [ConversationEvent]) -> [[ConversationEvent]] {
        var groups: [[ConversationEvent]] = []
        var open: [[UInt8]: Int] = [:]
        for event in events {
            guard let message = event.arrivedMessage else { continue }
            let key = RepeatedText.key(of: message)
            guard key.count >= RepeatedText.shortestBlock else { continue }
            if let index = open[key], isNear(groups[index][0], event),
                groups[index][0].arrivedMessage?.channel == message.channel,
                groups[index][0].arrivedMessage?.parent == message.parent,
                !groups[index].contains(where: { $0.arrivedMessage?.id == message.id })
            {
                groups[index].append(event)
            } else {
                open[key] = groups.count
                groups.append([event])
            }
        }
        return groups.filter { $0.count > 1 }
    }

    /// The events that put the copies aside, those that somebody put aside already left out.
    func dismissals(in log: ConversationLog) -> [ConversationEvent] {
        copies.compactMap { copy in
            guard let item = log.item(copy), item.dismissal == nil else { return nil }
            let dismissal = Dismissal(message: copy, reason: .duplicate, actor: Self.actor, note: kept.rawValue)
            return ConversationEvent(occurredAt: item.postedAt, fact: .dismissed(dismissal))
        }
    }
}

extension ConversationEvent {
    /// The message that arrived with it; `nil` for another fact.
    var arrivedMessage: Message? {
        if case .arrived(let message) = fact { message } else { nil }
    }

    /// The event with blocks taken out that the text of its message repeats.
    var withoutRepeatedBlocks: ConversationEvent {
        var event = self
        switch fact {
        case .arrived(var message):
            guard let text = RepeatedText.shortened(message.text) else { return self }
            message.text = text
            event.fact = .arrived(message)
        case .edited(var edit):
            guard let text = edit.text.flatMap(RepeatedText.shortened) else { return self }
            edit.text = text
            event.fact = .edited(edit)
        default: return self
        }
        return event
    }
}
