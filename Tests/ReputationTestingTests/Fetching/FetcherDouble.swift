import ConversationSources
import ReputationTesting
import Synchronization

/// A mistake that somebody who writes a fetcher makes.
enum FetcherFault: String, CaseIterable, Sendable {
    case losesTheEnd, throwsAtFailures, dropsHeaders, givesHalves, mixesAnswers, ignoresCancelling

    /// The laws that must find it: these and no other.
    var laws: Set<HTTPFetcherLaw> {
        switch self {
        case .losesTheEnd: [.givesTheWholeAnswer]
        case .throwsAtFailures: [.everyStatusIsAnAnswer]
        case .dropsHeaders: [.sendsWhatItIsTold]
        case .givesHalves: [.brokenBodyIsAnError]
        case .mixesAnswers: [.answersAreNotMixed]
        case .ignoresCancelling: [.endsWhenCancelled]
        }
    }
}

/// A fetcher beside a server, both without a network.
final class FetcherDouble: HTTPFetcher {
    struct NoAnswer: Error {}

    private let fault: FetcherFault?
    private let reply = Mutex<HTTPFetcherConformance<FetcherDouble>.Reply?>(nil)
    private let asked = Mutex("")

    init(_ fault: FetcherFault?) {
        self.fault = fault
    }

    /// Answers so from now on.
    func serve(_ reply: @escaping HTTPFetcherConformance<FetcherDouble>.Reply) -> String {
        self.reply.withLock { $0 = reply }
        return "double:"
    }

    func get(_ address: String, headers: [String: String]) async throws -> HTTPResponse {
        let target = try await mixed(String(address.dropFirst("double:".count)))
        let sent = fault == .dropsHeaders ? [:] : headers
        let names = Dictionary(sent.map { ($0.lowercased(), $1) }) { first, _ in first }
        guard let reply = reply.withLock({ $0 }) else { throw NoAnswer() }
        switch reply(target, names) {
        case .answer(var answer):
            if fault == .throwsAtFailures, answer.status >= 400 { throw NoAnswer() }
            if fault == .losesTheEnd { answer.body = Array(answer.body.prefix(65_536)) }
            return answer
        case .breaksOff(let body):
            guard fault == .givesHalves else { throw NoAnswer() }
            return HTTPResponse(status: 200, body: Array(body.prefix(body.count / 2)))
        case .silence(let duration):
            guard fault == .ignoresCancelling else {
                try await Task.sleep(for: duration)
                throw NoAnswer()
            }
            _ = await Task.detached { try? await Task.sleep(for: duration) }.value
            return HTTPResponse(status: 504)
        }
    }

    /// The target of another request that is underway, as with one who keeps what was asked in one place.
    private func mixed(_ target: String) async throws -> String {
        guard fault == .mixesAnswers, target.utf8.count == 2 else { return target }
        asked.withLock { $0 = target }
        try await Task.sleep(for: .milliseconds(50))
        return asked.withLock { $0 }
    }
}
