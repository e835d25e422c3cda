import Conversations
import ReputationTesting

/// The source of a fixture with one fault.
struct SourceDouble: ConversationSource {
    var base: FixtureSource
    /// Changes a batch that is read after a cursor.
    var change: @Sendable (ConversationBatch, SourceCursor?) -> ConversationBatch = { batch, _ in batch }
    /// What is done before each batch.
    var before: @Sendable (SourceCursor?) async throws -> Void = { _ in }

    func batches(after cursor: SourceCursor?) -> Batches {
        Batches(source: self, cursor: cursor)
    }

    struct Batches: AsyncSequence {
        typealias Element = ConversationBatch

        let source: SourceDouble
        let cursor: SourceCursor?

        func makeAsyncIterator() -> Iterator {
            Iterator(source: source, cursor: cursor, base: source.base.batches(after: cursor).makeAsyncIterator())
        }

        struct Iterator: AsyncIteratorProtocol {
            let source: SourceDouble
            let cursor: SourceCursor?
            var base: FixtureBatches.Iterator

            mutating func next() async throws -> ConversationBatch? {
                try await source.before(cursor)
                return try await base.next().map { source.change($0, cursor) }
            }
        }
    }
}
