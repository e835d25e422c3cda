import Foundation
import Synchronization

/// The pier's review service: it gives records by their number, a line each, a page at a time.
public final class PierDouble: Sendable {
    private let lines: Mutex<[String]>
    private let isAway = Mutex(false)
    private let pageSize: Int

    /// Serves records, which may be changed later.
    public init(_ lines: [String] = [], pageSize: Int = 8) {
        self.lines = Mutex(lines)
        self.pageSize = pageSize
    }

    /// Serves other records from now on.
    public func serve(_ lines: [String]) {
        self.lines.withLock { $0 = lines }
    }

    /// Refuses every request from now on, or none any more.
    public func setAway(_ away: Bool) {
        isAway.withLock { $0 = away }
    }

    /// The answer to a request for `/reviews?first=N`.
    public func reply(to target: String) -> LoopbackReply {
        let parts = target.components(separatedBy: "/reviews?first=")
        guard !isAway.withLock({ $0 }), parts.count == 2, let first = Int(parts[1]), first >= 0 else {
            return .answer(status: isAway.withLock { $0 } ? 503 : 404, headers: [], body: "")
        }
        let page = lines.withLock { $0.dropFirst(first).prefix(pageSize) }
        return .list(page.map { $0 + "\n" }.joined())
    }
}
