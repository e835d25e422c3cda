#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Conversations
import ReputationFoundations

/// A change the brand planned: an office move, a price rise, a campaign.
public struct KnownEvent: Hashable, Codable, Sendable {
    /// What happens.
    public var title: String
    /// When it begins.
    public var start: Date
    /// When its effect should be over.
    public var end: Date

    /// Plans an event.
    ///
    /// - Throws: ``DetectionError/invalid(parameter:reason:)`` if it ends before it begins.
    public init(title: String, from start: Date, until end: Date) throws(DetectionError) {
        guard start < end else { throw .invalid(parameter: "known event", reason: "must end after it begins") }
        self.title = title
        self.start = start
        self.end = end
    }
}

extension KnownEvent {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case title, start, end
    }

    /// Reads an event whose moments are RFC 3339 times; one that ends before it begins, and an unknown field, are
    /// refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        let end = try container.decode(Instant.self, forKey: .end)
        do {
            try self.init(
                title: try container.decode(String.self, forKey: .title),
                from: try container.decode(Instant.self, forKey: .start).date,
                until: end.date
            )
        } catch let error as DetectionError {
            throw DecodingError.dataCorruptedError(forKey: .end, in: container, debugDescription: "\(error)")
        }
    }

    /// Writes the moments as RFC 3339 times.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(title, forKey: .title)
        try container.encode(Instant(start), forKey: .start)
        try container.encode(Instant(end), forKey: .end)
    }
}

/// What is planned, so that a spike within it is explained by it and people are told beforehand.
public struct KnownEvents: Hashable, Codable, Sendable {
    /// The events, earliest first.
    public private(set) var events: [KnownEvent]

    /// Registers events, in any order.
    public init(_ events: [KnownEvent] = []) {
        self.events = events.sorted { ($0.start, $0.end, $0.title) < ($1.start, $1.end, $1.title) }
    }

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case events
    }

    /// Reads a register; an unknown field is refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        self.init(try container.decode([KnownEvent].self, forKey: .events))
    }

    /// The events under way at a moment.
    public func events(at date: Date) -> [KnownEvent] {
        events.filter { $0.start <= date && date < $0.end }
    }

    /// The events about which a notice should go out: they begin within `lead` of a moment and have not begun.
    public func noticesDue(at date: Date, lead: Duration = .seconds(3 * 86_400)) -> [KnownEvent] {
        let limit = date.addingTimeInterval(Double(lead.components.seconds))
        return events.filter { date < $0.start && $0.start <= limit }
    }
}
