import ConversationSources
import Synchronization
import TestSupport

/// A clock on which nobody waits: it notes for how long somebody would have.
final class NotingClock: Clock, Sendable {
    typealias Instant = ContinuousClock.Instant

    private let state = Mutex<(now: Instant, slept: [Duration])>((ContinuousClock.now, []))

    var now: Instant { state.withLock { $0.now } }
    var minimumResolution: Duration { .zero }
    var slept: [Duration] { state.withLock { $0.slept } }

    func sleep(until deadline: Instant, tolerance: Duration?) async throws {
        try Task.checkCancellation()
        state.withLock { state in
            state.slept.append(state.now.duration(to: deadline))
            state.now = deadline
        }
    }
}

/// Hands requests to a function instead of a network.
struct FunctionFetcher: HTTPFetcher {
    struct NoAnswer: Error {}

    var reply: @Sendable (String) -> LoopbackReply

    func get(_ address: String, headers: [String: String]) async throws -> HTTPResponse {
        try Task.checkCancellation()
        switch reply(address) {
        case .answer(let status, let headers, let body):
            return HTTPResponse(status: status, headers: headers, body: Array(body.utf8))
        case .breaksOff, .silence: throw NoAnswer()
        }
    }
}
