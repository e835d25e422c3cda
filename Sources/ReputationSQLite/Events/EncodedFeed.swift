#if SQLite
import Conversations
import Dispatch
import Synchronization

/// Events that are encoded on several cores while those before them are being written.
///
/// Writing JSON takes about as long as storing it, so a batch need not wait for its last event to be encoded. The writer
/// waits on a thread of its own, which the database has anyway, never on one of those that encode.
struct EncodedFeed: Sendable {
    private final class Piece: Sendable {
        private let events: ArraySlice<ConversationEvent>
        private let result = Mutex<Result<[EncodedEvent], any Error>?>(nil)
        private let isDone = DispatchSemaphore(value: 0)

        init(_ events: ArraySlice<ConversationEvent>) {
            self.events = events
        }

        func encode() {
            let encoder = canonicalEncoder()
            let encoded = Result { try events.map { try EncodedEvent($0, by: encoder) } }
            result.withLock { $0 = encoded }
            isDone.signal()
        }

        func wait() throws -> [EncodedEvent] {
            isDone.wait()
            // For whoever waits for it another time.
            isDone.signal()
            return try result.withLock { $0 }?.get() ?? []
        }
    }

    private let pieces: [Piece]

    /// Does work with events that are being encoded; the work need not wait for them before it begins.
    static func encoding<Value: Sendable>(
        _ events: [ConversationEvent],
        _ work: (EncodedFeed) async throws -> Value
    ) async throws -> Value {
        let size = 250
        let pieces = stride(from: 0, to: events.count, by: size)
            .map { Piece(events[$0..<min($0 + size, events.count)]) }
        // A small batch is encoded before anybody is kept waiting for the file.
        if pieces.count == 1 { pieces[0].encode() }
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for piece in pieces.dropFirst(pieces.count == 1 ? 1 : 0) { group.addTask { piece.encode() } }
            return try await work(EncodedFeed(pieces: pieces))
        }
    }

    private init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// Hands over one event after the other, each as soon as it is encoded.
    ///
    /// - Throws: `EncodingError` for a number that JSON cannot write, and what `body` throws.
    func forEach(_ body: (EncodedEvent) throws -> Void) throws {
        for piece in pieces { try piece.wait().forEach(body) }
    }
}
#endif
