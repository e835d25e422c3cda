import ReputationFoundations

/// What the headers of an answer say about when to ask again.
struct RateLimit {
    /// How long the server asks to wait; `nil` when it does not say.
    private(set) var wait: Duration?

    /// Reads `Retry-After`, and `X-RateLimit-Reset` where nothing remains.
    ///
    /// Moments are compared with the server's own `Date`, so that the clocks need not agree.
    init(_ answer: HTTPAnswer) {
        let now = answer.header("date").flatMap { Instant(mailDate: $0) }
        if let after = answer.header("retry-after") {
            if let seconds = Int64(after), seconds >= 0 {
                wait = .seconds(seconds)
            } else if let now, let moment = Instant(mailDate: after) {
                wait = .milliseconds(max(0, moment.milliseconds(since: now)))
            }
        }
        guard wait == nil, answer.header("x-ratelimit-remaining") == "0",
            let reset = answer.header("x-ratelimit-reset").flatMap({ FlexibleTime($0)?.instant(counting: .seconds) }),
            let now
        else { return }
        wait = .milliseconds(max(0, reset.milliseconds(since: now)))
    }
}
