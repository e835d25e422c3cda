#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
public import Conversations
import ReputationFoundations

/// Where the state of an engine is kept between two runs of a program.
///
/// A snapshot holds what the engine cannot work out itself: the events, what was set by hand, and the time up to which
/// everything was told. The box holds ``InMemoryClockStore``.
public protocol ClockStore: Sendable {
    /// Saves a snapshot in the place of the last one.
    ///
    /// - Throws: An error of the store.
    func save(_ snapshot: EngineSnapshot) async throws

    /// The last snapshot, or `nil` if there is none.
    ///
    /// - Throws: An error of the store.
    func snapshot() async throws -> EngineSnapshot?
}

/// Keeps the last snapshot in memory.
public actor InMemoryClockStore: ClockStore {
    private var last: EngineSnapshot?

    /// Makes an empty store.
    public init() {}

    /// Keeps a snapshot in the place of the last one.
    public func save(_ snapshot: EngineSnapshot) {
        last = snapshot
    }

    /// The last snapshot.
    public func snapshot() -> EngineSnapshot? {
        last
    }
}

/// What an engine goes on from.
public struct EngineSnapshot: Sendable {
    /// The events taken in.
    public var log: ConversationLog
    /// The time it was advanced to; `nil` before the first time.
    public var time: Date?
    /// When breaches were acknowledged.
    public var acknowledgements: [ClockID: [Date]]
    /// Deadlines set by hand.
    public var deadlines: [ClockID: Date]
    /// The time before which threads that were over were forgotten; `nil` while none were.
    public var retainedSince: Date?

    /// Collects what was known.
    public init(
        log: ConversationLog,
        time: Date? = nil,
        acknowledgements: [ClockID: [Date]] = [:],
        deadlines: [ClockID: Date] = [:],
        retainedSince: Date? = nil
    ) {
        self.log = log
        self.time = time
        self.acknowledgements = acknowledgements
        self.deadlines = deadlines
        self.retainedSince = retainedSince
    }
}

extension ServiceLevelEngine {
    /// What to save, from which ``init(restoring:brand:book:laterBooks:)`` goes on.
    public var snapshot: EngineSnapshot {
        EngineSnapshot(
            log: log,
            time: currentTime,
            acknowledgements: acknowledgements.mapValues { $0.map { Instant(milliseconds: $0).date } },
            deadlines: deadlines.mapValues { Instant(milliseconds: $0).date },
            retainedSince: retainedSince
        )
    }

    /// Goes on from a snapshot; what was told before is not told again.
    ///
    /// - Parameters:
    ///   - snapshot: What was saved.
    ///   - brand: Whose promises they are.
    ///   - book: The book of the beginning.
    ///   - laterBooks: The books installed later, with the moment from which each holds, in order of installation.
    /// - Complexity: O(n log n) for n events.
    public init(
        restoring snapshot: EngineSnapshot,
        brand: BrandProfile,
        book: CompiledPolicyBook,
        laterBooks: [(from: Date, book: CompiledPolicyBook)] = []
    ) {
        self.init(brand: brand, book: book)
        now = snapshot.time.map { Instant($0).milliseconds } ?? .min
        for (moment, book) in laterBooks { _ = install(book, from: moment) }
        acknowledgements = snapshot.acknowledgements.mapValues { $0.map { Instant($0).milliseconds }.sorted() }
        deadlines = snapshot.deadlines.mapValues { Instant($0).milliseconds }
        since = snapshot.retainedSince.map { Instant($0).milliseconds } ?? .min
        log = snapshot.log
        recomputeAll()
    }
}

extension EngineSnapshot: Codable {
    /// The newest JSON form that this version reads and the one it writes.
    public static let schema = 1

    private enum CodingKeys: String, CodingKey, CaseIterable {
        case schema, log, time, acknowledgements, deadlines, retainedSince
    }

    private struct Moment: Codable {
        var clock: ClockID
        var times: [Instant]
    }

    /// Reads a snapshot.
    ///
    /// - Throws: `DecodingError`; another schema and unknown fields are refused.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.strictContainer(keyedBy: CodingKeys.self)
        try container.requireSchema(Self.schema, forKey: .schema)
        log = try container.decode(ConversationLog.self, forKey: .log)
        time = container.contains(.time) ? try container.decodeInstant(forKey: .time).date : nil
        retainedSince =
            container.contains(.retainedSince) ? try container.decodeInstant(forKey: .retainedSince).date : nil
        let acknowledged = try container.decode([Moment].self, forKey: .acknowledgements)
        acknowledgements = Dictionary(acknowledged.map { ($0.clock, $0.times.map(\.date)) }) { $0 + $1 }
        let set = try container.decode([Moment].self, forKey: .deadlines)
        deadlines = Dictionary(set.compactMap { entry in entry.times.first.map { (entry.clock, $0.date) } }) { $1 }
    }

    /// Writes a snapshot, lists in order of their clocks.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(log, forKey: .log)
        if let time { try container.encodeInstant(Instant(time), forKey: .time) }
        if let retainedSince { try container.encodeInstant(Instant(retainedSince), forKey: .retainedSince) }
        let acknowledged = acknowledgements.sorted { $0.key < $1.key }
        try container.encode(
            acknowledged.map { Moment(clock: $0.key, times: $0.value.map { Instant($0) }) },
            forKey: .acknowledgements
        )
        let set = deadlines.sorted { $0.key < $1.key }
        try container.encode(set.map { Moment(clock: $0.key, times: [Instant($0.value)]) }, forKey: .deadlines)
    }
}
