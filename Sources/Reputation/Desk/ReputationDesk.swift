public import Conversations
public import ServiceLevels
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif
import Commitments
import CrisisDetection

/// The desk of one brand: takes what happens and says what to do.
///
/// It is a value: what it says depends on the set of events it was given and the moment asked about, not on their order,
/// on how they were batched or on how often it was asked before. Desks of two brands share nothing but the events that
/// a program gives to both.
///
/// ```swift
/// var desk = try ReputationDesk(DeskConfiguration(brand: kestrelBay))
/// desk.receive(events)
/// for entry in try await desk.findings(at: now).state.worklist.entries { print(entry.points, entry.last.message.text) }
/// ```
public struct ReputationDesk: Sendable {
    /// What the desk was told about the brand.
    public private(set) var configuration: DeskConfiguration
    /// What it works with.
    public let modules: DeskModules
    /// Everything that happened.
    public private(set) var log: ConversationLog
    /// Which digests went out.
    public internal(set) var digests: DigestLedger
    var readings: ReadingCache
    var verdicts: VerdictCache?
    var library: LibraryIndex?
    var judgements: JudgementCache?
    let recorder: PromiseRecorder?
    var promises = PromiseReadings()
    var moderation: ModerationCache?
    var routing: RoutingDesk

    /// Opens a desk.
    ///
    /// - Parameters:
    ///   - configuration: The brand and how it is looked after.
    ///   - modules: The parts; by default those of the package with its language packs.
    /// - Throws: What ``DeskConfiguration/validate()`` finds, or `PackError`.
    public init(_ configuration: DeskConfiguration, modules: DeskModules? = nil) throws {
        try configuration.validate()
        let modules = try modules ?? .standard()
        self.configuration = configuration
        self.modules = modules
        log = ConversationLog()
        digests = DigestLedger()
        readings = ReadingCache(modules.reader)
        library = modules.analyzer.flatMap { LibraryIndex(configuration.cannedResponses, analyzer: $0) }
        routing = try RoutingDesk(configuration)
        verdicts = modules.linter.map {
            [library] in
            VerdictCache($0, classifier: modules.substance, library: library, knowledge: configuration.knowledge)
        }
        recorder = modules.promiseAnalyzer.map {
            PromiseRecorder(
                analyzer: $0,
                brand: configuration.brand,
                calendar: configuration.promiseCalendar,
                calendarOfChannel: { [configuration] in configuration.promiseCalendar(of: $0) }
            )
        }
        moderation = try modules.moderator.map { ModerationCache(try $0.following(configuration.moderation)) }
        judgements = modules.substance.map { JudgementCache($0, BrandMatcher(configuration.brand)) }
    }

    /// Takes events; the same event twice counts once, and so does a passage that stands twice in one text.
    ///
    /// - Returns: What became of them.
    /// - Complexity: O(n) for n events.
    @discardableResult
    public mutating func receive(_ events: some Sequence<ConversationEvent>) -> AppendResult {
        log.append(events.lazy.map(\.withoutRepeatedBlocks))
    }

    /// Works with another team, roster and texts from now on.
    ///
    /// - Throws: What ``DeskConfiguration/validate()`` finds; then the desk stays as it is.
    public mutating func use(_ book: TeamBook) throws {
        var changed = configuration
        changed.teamBook = book
        try changed.validate()
        let hasOtherTexts = changed.cannedResponses != configuration.cannedResponses
        configuration = changed
        guard hasOtherTexts else { return }
        library = modules.analyzer.flatMap { LibraryIndex(book.cannedResponses, analyzer: $0) }
        // What was linted with the old texts has to be read with the new ones.
        verdicts = modules.linter.map { VerdictCache($0, classifier: modules.substance, library: library) }
    }

    /// The targets of the configuration, compiled for a year before the first event and two after a moment.
    ///
    /// - Throws: The error of a calendar or of a target that names no calendar.
    public func compiledTargets(at time: Date) throws -> CompiledPolicyBook {
        let year = 366 * 86_400.0
        let first = log.events.lazy.map(\.occurredAt).min() ?? time
        let horizon = min(first, time).addingTimeInterval(-year)..<max(first, time).addingTimeInterval(2 * year)
        let own = configuration.calendars.filter { $0.id != BusinessCalendar.always.id }
        let book = configuration.targets ?? .standard(calendar: own.first?.id ?? BusinessCalendar.always.id)
        return try book.compiled(with: try own.map { try $0.compiled(over: horizon) })
    }
}

/// A desk as it is written down: everything that cannot be computed anew.
public struct DeskSnapshot: Codable, Sendable {
    /// The version of the written form.
    public private(set) var schema = 1
    /// Whose desk it is.
    public var brand: BrandID
    /// Everything that happened.
    public var log: ConversationLog
    /// Which digests went out.
    public var digests: DigestLedger

    /// Puts together what was kept elsewhere, such as the events in a store and the ledger beside them.
    public init(brand: BrandID, log: ConversationLog, digests: DigestLedger = DigestLedger()) {
        self.brand = brand
        self.log = log
        self.digests = digests
    }
}

extension ReputationDesk {
    /// The desk as it is written down.
    public var snapshot: DeskSnapshot {
        DeskSnapshot(brand: configuration.brand.id, log: log, digests: digests)
    }

    /// Goes on where a desk stopped.
    ///
    /// - Throws: ``DeskConfigurationError`` when the snapshot is of another brand or of another version, and what
    ///   ``init(_:modules:)`` throws.
    public init(_ configuration: DeskConfiguration, modules: DeskModules? = nil, restoring snapshot: DeskSnapshot)
        throws
    {
        guard snapshot.schema == 1 else {
            throw DeskConfigurationError(field: "schema", reason: "\(snapshot.schema) is not one this version reads, 1")
        }
        guard snapshot.brand == configuration.brand.id else {
            throw DeskConfigurationError(
                field: "brand",
                reason: "the snapshot is of \(snapshot.brand), the configuration of \(configuration.brand.id)"
            )
        }
        try self.init(configuration, modules: modules)
        log = snapshot.log
        digests = snapshot.digests
    }
}
