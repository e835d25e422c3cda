public import Conversations
import ReputationFoundations

/// Asks a server that speaks Mastodon's interface for what is new.
///
/// It reads forwards from a cursor, oldest first, page after page, and ends when it has caught up: with the first page
/// that holds something new and is not full, or nothing new. A program that wants to stay up to date waits and asks
/// again with the cursor of the last batch that it stored. Nothing is lost on the way:
///
/// - A page counts only when it is whole: an answer that breaks off, is no list, or comes with a status of 408, 425,
///   429 or from 500 on is asked for again, after a wait that doubles or that the server asks for.
/// - When the server says that nothing remains of the rate limit, the next request waits until it is renewed. The
///   first of the next reading does so too: the cursor names the moment, and ``DecoderOptions/receivedAt`` says how far
///   off it is. Without that time the first request goes out at once.
/// - Every reading begins two pages back, because identifiers are given before posts can be seen: one that appears up to
///   a page late is still read. After a wait in the middle of a reading, the last two pages are read again too. What
///   comes twice has the same key.
/// - A record that cannot be read is refused, and the rest of the page is given.
///
/// Nothing here reads a clock: give ``DecoderOptions/receivedAt`` the time at which the program asks.
public struct MastodonSource: ConversationSource {
    /// The server's address, such as `https://social.example`.
    public var server: String
    /// What is asked for, such as `/api/v1/notifications` or `/api/v1/timelines/tag/kestrelbay`.
    public var path: String
    /// The access token, where one is needed.
    public var token: String?
    /// How many records a page has; servers give 40 or 80 at most.
    public var pageSize: Int
    /// What the decoder is told; the server is filled in where it is empty.
    public var options: DecoderOptions
    /// How failures are waited out.
    public var backOff: RetryPolicy
    /// Is told of every wait and of what it is for.
    public var diagnostics: (any DiagnosticsSink)?
    let fetcher: any HTTPFetcher
    let clock: any Clock<Duration>

    /// Describes a source; nothing is asked yet.
    public init(
        server: String,
        path: String = "/api/v1/notifications",
        token: String? = nil,
        pageSize: Int = 40,
        options: DecoderOptions = DecoderOptions(),
        backOff: RetryPolicy = RetryPolicy(),
        fetcher: any HTTPFetcher,
        clock: any Clock<Duration> = ContinuousClock(),
        diagnostics: (any DiagnosticsSink)? = nil
    ) {
        self.server = server.hasSuffix("/") ? String(server.dropLast()) : server
        self.path = path
        self.token = token
        self.pageSize = max(1, pageSize)
        self.options = options
        self.backOff = backOff
        self.fetcher = fetcher
        self.clock = clock
        self.diagnostics = diagnostics
    }

    /// Starts reading after a cursor that an earlier batch carried, or from the beginning.
    ///
    /// The sequence throws ``LiveSourceError``.
    public func batches(after cursor: SourceCursor?) -> MastodonBatches {
        MastodonBatches(source: self, cursor: cursor)
    }
}

/// The batches of a ``MastodonSource``, one a page.
public struct MastodonBatches: AsyncSequence, Sendable {
    /// What a source gives.
    public typealias Element = ConversationBatch

    let source: MastodonSource
    let cursor: SourceCursor?

    /// Asks for the first page when the first batch is asked for.
    public func makeAsyncIterator() -> Iterator {
        Iterator(reading: .notBegun(cursor), source: source)
    }

    /// Reads one page after the other.
    public struct Iterator: AsyncIteratorProtocol, Sendable {
        enum Reading: Sendable {
            case notBegun(SourceCursor?)
            case at(MastodonPlace, wait: Duration?)
            case ended
        }

        var reading: Reading
        let source: MastodonSource

        /// Asks for the next page that holds anything; `nil` when there is none.
        ///
        /// - Throws: ``LiveSourceError``, and `CancellationError` when the task is cancelled.
        public mutating func next() async throws -> ConversationBatch? {
            var place: MastodonPlace
            var wait: Duration?
            switch reading {
            case .ended: return nil
            case .at(let next, let time): (place, wait) = (next, time)
            case .notBegun(let cursor):
                place = try MastodonPlace(cursor)
                wait = place.wait(at: source.options.receivedAt.map { Instant($0) })
            }
            reading = .ended
            let page = try await MastodonPager(source: source).page(after: place.next, afterWaiting: wait)
            place.renewal = page.renewal
            guard page.newest != nil else {
                if page.renewal == nil { return page.batch.isEmpty ? nil : page.batch }
                var batch = page.batch
                batch.cursor = place.cursor
                return batch
            }
            let goesOn = place.advance(over: page, pageSize: source.pageSize)
            if goesOn { reading = .at(place, wait: page.wait) }
            var batch = page.batch
            batch.cursor = place.cursor
            return batch
        }
    }
}
