public import Conversations
public import Testing

/// Checks that a source keeps the promises of ``/Conversations/ConversationSource``.
///
/// The kit says what is to be served, and a factory makes a source that serves it: a file written in the source's
/// format, a double of the platform's service loaded with the records.
///
/// ```swift
/// let kit = ConversationSourceConformance(badRecords: [BadRecord("{\"stars\":\"many\"}", field: "stars")]) { fixture in
///     PierReviewSource(client: PierReviewDouble(fixture))
/// }
///
/// @Test(arguments: SourceLaw.allCases) func conforms(to law: SourceLaw) async {
///     await kit.check(law)
/// }
/// ```
public struct ConversationSourceConformance<Source: ConversationSource>: Sendable {
    let events: [ConversationEvent]
    let badRecords: [BadRecord]
    let patience: Duration
    let makeSource: @Sendable (SourceFixture) async throws -> Source

    /// Makes a kit.
    ///
    /// - Parameters:
    ///   - events: What is to be read, for sources that cannot express any event: what they make of some records.
    ///   - badRecords: Records that the source's format cannot read; empty where there can be none.
    ///   - patience: How long a cancelled reader may take to come back; on a busy machine even a good one waits its turn.
    ///   - makeSource: Makes a source that serves the records of a fixture and nothing else.
    public init(
        events: [ConversationEvent] = SourceFixture.messages,
        badRecords: [BadRecord] = [],
        patience: Duration = .seconds(60),
        makeSource: @escaping @Sendable (SourceFixture) async throws -> Source
    ) {
        self.events = events
        self.badRecords = badRecords
        self.patience = patience
        self.makeSource = makeSource
    }

    /// Checks every law, one after the other.
    public func checkAll(sourceLocation: SourceLocation = #_sourceLocation) async {
        for law in SourceLaw.allCases {
            await check(law, sourceLocation: sourceLocation)
        }
    }

    /// Checks one law.
    public func check(_ law: SourceLaw, sourceLocation: SourceLocation = #_sourceLocation) async {
        switch law {
        case .givesEverything: await givesEverything(sourceLocation: sourceLocation)
        case .startsOver: await startsOver(sourceLocation: sourceLocation)
        case .resumesAfterEveryBatch: await resumesAfterEveryBatch(sourceLocation: sourceLocation)
        case .refusesAndGoesOn: await refusesAndGoesOn(sourceLocation: sourceLocation)
        case .endsWhenEmpty: await endsWhenEmpty(sourceLocation: sourceLocation)
        case .endsWhenCancelled: await endsWhenCancelled(sourceLocation: sourceLocation)
        }
    }

    func run(
        _ law: SourceLaw,
        _ sourceLocation: SourceLocation,
        _ body: (LawReport) async throws -> Void
    ) async {
        await LawReport.run("source law '\(law.rawValue)'", at: sourceLocation, body)
    }
}

extension ConversationSource {
    /// Every batch after a cursor.
    func allBatches(after cursor: SourceCursor? = nil) async throws -> [ConversationBatch] {
        var batches: [ConversationBatch] = []
        for try await batch in self.batches(after: cursor) { batches.append(batch) }
        return batches
    }
}

extension ConversationEvent {
    /// The event without where and when it was read, which is the source's own affair.
    var asServed: ConversationEvent {
        var event = self
        event.source = nil
        event.receivedAt = event.occurredAt
        return event
    }
}
