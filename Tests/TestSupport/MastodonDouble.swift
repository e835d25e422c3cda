import Synchronization

/// A server for tests that gives notifications as Mastodon does, and fails by chance.
///
/// Notifications become visible while it is asked, some of them later than newer ones. Pages come newest first,
/// sometimes in another order or with a record twice.
public final class MastodonDouble: Sendable {
    /// How many notifications there are.
    public let count: Int
    /// How many seconds it asks for where it asks to wait.
    private let pause: Int
    private let state: Mutex<State>

    private struct State {
        var random: SeededRandom
        var faults: Bool
        var visible: Int
        var requests = 0
        var failures = 0
        /// The order in which notifications become visible.
        var order: [Int]
    }

    /// Makes a server with so many notifications, a third of them visible at once.
    public init(count: Int, seed: UInt64, fails: Bool = true, lateness: Int = 4, pause: Int = 1) {
        self.count = count
        self.pause = pause
        var random = SeededRandom(seed: seed)
        let places = (0..<count).map { (number: $0, place: $0 + Int.random(in: 0...lateness, using: &random)) }
        let order = places.sorted { ($0.place, $0.number) < ($1.place, $1.number) }.map(\.number)
        state = Mutex(State(random: random, faults: fails, visible: count / 3, order: order))
    }

    /// How often it was asked.
    public var requests: Int { state.withLock { $0.requests } }
    /// How often it failed.
    public var failures: Int { state.withLock { $0.failures } }
    /// Whether every notification can be seen.
    public var isComplete: Bool { state.withLock { $0.visible == count } }

    /// The identifiers of all statuses.
    public var statuses: Set<String> { Set((0..<count).map { "s\($0)" }) }

    /// Answers a request by its path and query.
    public func reply(to target: String) -> LoopbackReply {
        state.withLock { state in
            state.requests += 1
            state.visible = min(count, state.visible + Int.random(in: 0...3, using: &state.random))
            if state.faults, let failure = failure(&state) {
                state.failures += 1
                return failure
            }
            return .list(page(target, &state), headers: rate(&state))
        }
    }

    private func failure(_ state: inout State) -> LoopbackReply? {
        switch Int.random(in: 0..<16, using: &state.random) {
        case 0: .answer(status: 500, headers: [], body: "<h1>oops</h1>")
        case 1: .answer(status: 503, headers: [("Retry-After", "0")], body: "")
        case 2: .answer(status: 429, headers: [("Retry-After", "\(pause)")], body: "[]")
        case 3:
            .answer(
                status: 429,
                headers: [
                    ("Date", "Fri, 13 Mar 2026 10:00:00 GMT"), ("X-RateLimit-Remaining", "0"),
                    ("X-RateLimit-Reset", "2026-03-13T10:00:0\(2 * pause).000Z"),
                ],
                body: ""
            )
        case 4: .breaksOff(body: "[" + notification(0) + "," + notification(1) + "]")
        case 5: .list("[" + notification(0) + ",{\"id\":\"9")
        case 6: .silence(milliseconds: 3000)
        case 7: .list("{\"error\":\"try again\"}")
        default: nil
        }
    }

    private func page(_ target: String, _ state: inout State) -> String {
        let query = target.split(separator: "?").last.map { String($0) } ?? ""
        let values = query.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1) }
        func value(_ name: String) -> Int? {
            values.first { $0.first == name[...] }.flatMap { $0.count > 1 ? Int($0[1]) : nil }
        }
        let after = value("min_id") ?? 0
        let numbers = state.order.prefix(state.visible).filter { Self.id($0) > after }.sorted()
            .prefix(value("limit") ?? 40)
        var page = Array(numbers.reversed())
        if state.faults, let first = page.first, Bool.random(using: &state.random) { page.append(first) }
        if state.faults, Bool.random(using: &state.random) { page.shuffle(using: &state.random) }
        return "[" + page.map(notification).joined(separator: ",") + "]"
    }

    private func rate(_ state: inout State) -> [(name: String, value: String)] {
        guard state.faults, Int.random(in: 0..<10, using: &state.random) == 0 else { return [] }
        return [
            ("date", "Fri, 13 Mar 2026 10:00:00 GMT"), ("x-ratelimit-remaining", "0"),
            ("x-ratelimit-reset", "2026-03-13T10:00:0\(pause).000Z"),
        ]
    }

    private static func id(_ number: Int) -> Int { 99_900 + number }

    private func notification(_ number: Int) -> String {
        let minute = String(100 + number / 60 % 60).suffix(2)
        let second = String(100 + number % 60).suffix(2)
        let time = "2026-03-13T1\(number / 3600 % 10):\(minute):\(second).000Z"
        return """
            {"id":"\(Self.id(number))","type":"mention","created_at":"\(time)","account":{"id":"7","acct":"moll"},\
            "status":{"id":"s\(number)","created_at":"\(time)","visibility":"public","content":"<p>Boat \(number)?</p>"}}
            """
    }
}
