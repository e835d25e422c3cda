import ReputationFoundations

/// What the headers of an answer say about when to ask again.
struct RateLimit {
    /// How long the server asks to wait; `nil` when it does not say.
    private(set) var wait: Duration?
    /// When the wait is over by the server's clock; `nil` where it shows none or asks for no wait.
    private(set) var renewal: Instant?

    /// Reads `Retry-After`, and `X-RateLimit-Reset` where nothing remains.
    ///
    /// Moments are compared with the server's own `Date`, so that the clocks need not agree.
    init(_ answer: HTTPResponse) {
        let now = answer.header("date").flatMap { Instant(mailDate: $0) }
        wait = Self.retry(answer, now) ?? Self.reset(answer, now)
        guard let now, let wait, wait > .zero else { return }
        let (moment, overflow) = now.milliseconds.addingReportingOverflow(wait.wholeMilliseconds)
        if !overflow { renewal = Instant(milliseconds: moment) }
    }

    private static func retry(_ answer: HTTPResponse, _ now: Instant?) -> Duration? {
        guard let after = answer.header("retry-after") else { return nil }
        if let seconds = Int64(after), seconds >= 0 { return .seconds(seconds) }
        guard let now, let moment = Instant(mailDate: after) else { return nil }
        return .milliseconds(max(0, moment.milliseconds(since: now)))
    }

    private static func reset(_ answer: HTTPResponse, _ now: Instant?) -> Duration? {
        guard let now, answer.header("x-ratelimit-remaining") == "0",
            let reset = answer.header("x-ratelimit-reset").flatMap({ FlexibleTime($0)?.instant(counting: .seconds) })
        else { return nil }
        return .milliseconds(max(0, reset.milliseconds(since: now)))
    }
}
