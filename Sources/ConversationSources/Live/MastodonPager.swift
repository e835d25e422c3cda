#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif
import Conversations
import ReputationFoundations

/// One page, as far as it could be read.
struct MastodonPage {
    var batch: ConversationBatch
    /// The newest identifier on it; `nil` when it is empty.
    var newest: String?
    /// How many different records it has.
    var count: Int
    /// Whether there was a wait before it came.
    var cameLate = false
    /// How long to wait before anything is asked for again; `nil` when the server does not say.
    var wait: Duration?
    /// When that wait is over by the server's clock; `nil` where it shows none.
    var renewal: Instant?
}

/// Asks for one page, as often as is needed.
struct MastodonPager {
    let source: MastodonSource

    private enum Outcome {
        case page(MastodonPage)
        case failure(String, wait: Duration?)
    }

    func page(after id: String, afterWaiting wait: Duration?) async throws -> MastodonPage {
        if let wait { try await sleep(wait, for: "nothing remains of the rate limit") }
        var attempt = 0
        while true {
            try Task.checkCancellation()
            attempt += 1
            switch try await ask(after: id) {
            case .page(var page):
                page.cameLate = attempt > 1 || wait != nil
                return page
            case .failure(let reason, let wait):
                guard attempt < source.backOff.attempts else {
                    throw LiveSourceError.gaveUp(attempts: attempt, lastFailure: reason)
                }
                // A server that asks for no wait, or for one that is over, fails again at once.
                let delay = source.backOff.delay(afterFailure: attempt)
                try await sleep(max(wait ?? .zero, delay), for: reason)
            }
        }
    }

    private func ask(after id: String) async throws -> Outcome {
        let answer: HTTPResponse
        do {
            answer = try await source.fetcher.get(address(after: id), headers: headers)
        } catch let error as CancellationError {
            throw error
        } catch {
            try Task.checkCancellation()
            return .failure(String(describing: error), wait: nil)
        }
        let limit = RateLimit(answer)
        switch answer.status {
        case 200:
            guard answer.body.count <= source.options.maximumRecordBytes else {
                throw LiveSourceError.tooLarge(bytes: answer.body.count)
            }
            guard JSONNesting.isWholeArray(answer.body[...]), var page = page(answer) else {
                return .failure("the answer is no whole list", wait: nil)
            }
            page.wait = limit.wait
            page.renewal = limit.renewal
            return .page(page)
        case 408, 425, 429, 500...: return .failure("status \(answer.status)", wait: limit.wait)
        default: throw LiveSourceError.refused(status: answer.status)
        }
    }

    private func page(_ answer: HTTPResponse) -> MastodonPage? {
        struct Named: Decodable {
            var id: FlexibleID?
        }
        guard let items = try? JSONDecoder().decode([Attempt<Named>].self, from: Data(answer.body)) else { return nil }
        let ids = items.compactMap { item in if case .success(let named) = item { named.id?.value } else { nil } }
        var options = source.options
        if options.server.isEmpty { options.server = host }
        var decoder = SourceFormat.mastodon.makeDecoder(options: options)
        let newest = ids.max(by: MastodonPlace.isOlder)
        return MastodonPage(batch: decoder.decode(answer.body), newest: newest, count: Set(ids).count)
    }

    private func sleep(_ duration: Duration, for reason: String) async throws {
        guard duration <= source.backOff.maximum else { throw LiveSourceError.mustWait(duration) }
        let note = DiagnosticNote(level: .info, name: "mastodon.wait", message: "\(duration): \(reason)")
        source.diagnostics?.record(note)
        try await source.clock.sleep(for: duration)
    }

    private func address(after id: String) -> String {
        let mark = source.path.contains("?") ? "&" : "?"
        return "\(source.server)\(source.path)\(mark)min_id=\(id)&limit=\(source.pageSize)"
    }

    private var headers: [String: String] {
        source.token.map { ["Authorization": "Bearer \($0)", "Accept": "application/json"] }
            ?? ["Accept": "application/json"]
    }

    private var host: String {
        let parts = source.server.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count > 2 ? String(parts[2]) : source.server
    }
}

extension JSONNesting {
    /// Whether the bytes are one array from its first bracket to its last, and nothing else.
    static func isWholeArray(_ bytes: ArraySlice<UInt8>) -> Bool {
        var nesting = JSONNesting()
        let start = bytes.drop(while: \.isBlank)
        guard start.first == UInt8(ascii: "[") else { return false }
        for index in start.indices {
            guard case .complete = nesting.consume(start[index]) else { continue }
            return start[(index + 1)...].allSatisfy(\.isBlank)
        }
        return false
    }
}
