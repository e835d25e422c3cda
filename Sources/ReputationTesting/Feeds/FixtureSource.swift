public import Conversations

/// A source that serves what it was given: for tests of whatever reads sources.
///
/// It gives batches of a few records and can go on after each.
public struct FixtureSource: ConversationSource {
    /// What is served.
    public var fixture: SourceFixture
    /// How many records a batch is made from, at least 1.
    public var batchSize: Int

    /// Serves records.
    public init(_ fixture: SourceFixture, batchSize: Int = 7) {
        self.fixture = fixture
        self.batchSize = max(1, batchSize)
    }

    /// Serves events.
    public init(events: [ConversationEvent], batchSize: Int = 7) {
        self.init(SourceFixture(events.map { .event($0) }), batchSize: batchSize)
    }

    /// The batches after a cursor; a cursor of something else is taken for the beginning.
    public func batches(after cursor: SourceCursor?) -> FixtureBatches {
        FixtureBatches(source: self, start: cursor.flatMap { Int($0.rawValue) } ?? 0)
    }
}

/// The batches of a ``FixtureSource``.
public struct FixtureBatches: AsyncSequence, Sendable {
    /// What it gives.
    public typealias Element = ConversationBatch

    let source: FixtureSource
    let start: Int

    /// Begins where the cursor said.
    public func makeAsyncIterator() -> Iterator {
        Iterator(source: source, position: Swift.max(0, start))
    }

    /// Serves one batch after the other.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        let source: FixtureSource
        var position: Int

        /// The next batch; `nil` at the end.
        ///
        /// - Throws: `CancellationError` when the task is cancelled.
        public mutating func next() async throws -> ConversationBatch? {
            try Task.checkCancellation()
            let records = source.fixture.records
            guard position < records.count else { return nil }
            let end = Swift.min(records.count, position + source.batchSize)
            var batch = ConversationBatch(cursor: SourceCursor(rawValue: "\(end)"))
            for index in position..<end {
                switch records[index] {
                case .event(let event): batch.events.append(event)
                case .bad(let record): batch.refusals.append(refusal(of: record, at: index))
                }
            }
            position = end
            return batch
        }

        private func refusal(of record: BadRecord, at index: Int) -> Refusal {
            Refusal(
                record: index + 1,
                line: index + 1,
                field: record.field,
                code: .malformed,
                reason: "the fixture says that this record cannot be read",
                byteOffset: index,
                raw: record.raw
            )
        }
    }
}
